/**
 * Where an entry names entries of types with drafts, itself and in its parts. Strapi keeps each such relation as rows of a
 * join table between one version of the entry (or of its part) and one version of the target.
 */
import type { Core } from '@strapi/strapi';
import { attributesOf, partsOf, type Attribute } from '../documents/attributes';
import { isPublic } from '../public-types';

/** One relation field of one row. */
export interface Place {
  /** The content type or component that has the field. */
  model: string;
  field: string;
  /** The row of the entry's version, or of its part. */
  row: number;
  /** The document ids of the targets, in their order. */
  targets: string[];
}

export type Version = 'draft' | 'published';

type Populate = Record<string, object>;
interface Row {
  id: number;
  documentId: string;
  __component?: string;
}

/** Always in the same order: two versions that hold the same content give places that match one by one. */
export async function relationPlaces(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
  version: Version,
): Promise<Place[]> {
  const populate = populateRelations(strapi, uid);
  if (!populate) return [];
  const publishedAt = version === 'draft' ? null : { $notNull: true };
  const entry = await strapi.db.query(uid).findOne({ where: { documentId, publishedAt }, populate });
  return entry ? placesIn(strapi, uid, entry) : [];
}

function populateRelations(strapi: Core.Strapi, model: string): Populate | undefined {
  const populate: Populate = {};
  for (const [name, attribute] of attributesOf(strapi, model)) {
    if (isKept(strapi, attribute)) populate[name] = { select: ['id', 'documentId'] };
    const parts = partsOf(attribute).flatMap((part) => {
      const inside = populateRelations(strapi, part);
      return inside ? [[part, { populate: inside }] as const] : [];
    });
    const [first] = parts;
    if (first) populate[name] = attribute.components ? { on: Object.fromEntries(parts) } : first[1];
  }
  return Object.keys(populate).length > 0 ? populate : undefined;
}

function placesIn(strapi: Core.Strapi, model: string, row: Row): Place[] {
  const values = row as unknown as Record<string, unknown>;
  return attributesOf(strapi, model).flatMap(([field, attribute]) => {
    const rows = [values[field] ?? []].flat() as Row[];
    if (isKept(strapi, attribute)) {
      return [{ model, field, row: row.id, targets: rows.map(({ documentId }) => documentId) }];
    }
    const only = attribute.component;
    return partsOf(attribute).length === 0
      ? []
      : rows.flatMap((part) => placesIn(strapi, only ?? String(part.__component), part));
  });
}

function isKept(strapi: Core.Strapi, { type, target = '' }: Attribute): boolean {
  if (type !== 'relation' || !isPublic(target)) return false;
  return strapi.contentType(target as never).options?.draftAndPublish === true;
}
