/**
 * Where an entry names entries of types with drafts, itself and in its parts. Strapi keeps each such relation as rows of a
 * join table between one version of the entry (or of its part) and one version of the target.
 */
import type { Core } from '@strapi/strapi';
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

interface Attribute {
  type: string;
  target?: string;
  component?: string;
  components?: string[];
}
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
    if (isKept(strapi, model, name, attribute)) populate[name] = { select: ['id', 'documentId'] };
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
    if (isKept(strapi, model, field, attribute)) {
      return [{ model, field, row: row.id, targets: rows.map(({ documentId }) => documentId) }];
    }
    const only = attribute.component;
    return partsOf(attribute).length === 0
      ? []
      : rows.flatMap((part) => placesIn(strapi, only ?? String(part.__component), part));
  });
}

function attributesOf(strapi: Core.Strapi, model: string): [string, Attribute][] {
  return Object.entries(
    (strapi.getModel(model as never) as { attributes: Record<string, Attribute> }).attributes,
  );
}

function partsOf({ type, component = '', components = [] }: Attribute): string[] {
  if (type === 'component') return [component];
  return type === 'dynamiczone' ? components : [];
}

/** Strapi's own relation between the translations of an entry has no table, and no target of another entry. */
function isKept(strapi: Core.Strapi, model: string, name: string, { type, target = '' }: Attribute): boolean {
  if (type !== 'relation' || !isPublic(target)) return false;
  if (!('joinTable' in (strapi.db.metadata.get(model).attributes[name] ?? {}))) return false;
  return strapi.contentType(target as never).options?.draftAndPublish === true;
}
