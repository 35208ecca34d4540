/**
 * One version of an entry as a pull would get it from GraphQL, so that the pull's own code can judge it: relations by
 * document id, files by their address, blocks of a page by their GraphQL type.
 */
import type { Core } from '@strapi/strapi';
import { isPublic } from '../public-types';
import type { Version } from '../relations/relation-places';
import { attributesOf, partsOf, type Attribute } from '../documents/attributes';

export type Raw = Record<string, unknown> & { documentId: string };

const FILE = { select: ['url', 'mime', 'name', 'updatedAt', 'alternativeText'] };

/** Undefined when there is no such version; an entry of a type without drafts has a published one only. */
export async function readRaw(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
  version: Version,
): Promise<Raw | undefined> {
  const publishedAt = version === 'draft' ? null : { $notNull: true };
  const populate = populateAll(strapi, uid);
  const entry = (await strapi.db
    .query(uid)
    .findOne({ where: { documentId, publishedAt }, populate })) as Raw | null;
  return entry ? (rawPart(strapi, uid, entry) as Raw) : undefined;
}

const known = new Map<string, object>();

function populateAll(strapi: Core.Strapi, model: string): object {
  let populate = known.get(model);
  if (!populate) {
    const fields = attributesOf(strapi, model).map(([name, attribute]) => [
      name,
      populateOf(strapi, attribute),
    ]);
    populate = Object.fromEntries(fields.filter(([, value]) => value !== undefined)) as object;
    known.set(model, populate);
  }
  return populate;
}

function populateOf(strapi: Core.Strapi, attribute: Attribute): object | undefined {
  if (attribute.type === 'media') return FILE;
  if (attribute.type === 'relation')
    return isPublic(attribute.target ?? '') ? { select: ['id', 'documentId'] } : undefined;
  const parts = partsOf(attribute).map((part) => [part, { populate: populateAll(strapi, part) }] as const);
  const [first] = parts;
  if (!first) return undefined;
  return attribute.type === 'dynamiczone' ? { on: Object.fromEntries(parts) } : first[1];
}

function rawPart(strapi: Core.Strapi, model: string, part: Record<string, unknown>): Record<string, unknown> {
  const raw = { ...part };
  for (const [name, attribute] of attributesOf(strapi, model)) {
    if (attribute.type === 'relation') raw[name] = targetsOf(part[name]);
    else if (partsOf(attribute).length > 0)
      raw[name] = eachPart(part[name], (inner) => rawInner(strapi, attribute, inner));
  }
  return raw;
}

type Part = Record<string, unknown>;

function rawInner(strapi: Core.Strapi, { component }: Attribute, part: Part): Part {
  const model = component ?? String(part['__component']);
  const raw = rawPart(strapi, model, part);
  return component === undefined ? { ...raw, type: graphqlType(model) } : raw;
}

function eachPart(value: unknown, change: (part: Part) => Part): unknown {
  if (Array.isArray(value)) return value.map((part: Part) => change(part));
  return value ? change(value as Part) : null;
}

/** A type without drafts is related to both versions of an entry: they are one. */
function targetsOf(value: unknown): unknown {
  if (!Array.isArray(value)) return value ?? null;
  const targets = value as { documentId: string }[];
  return [...new Map(targets.map((target) => [target.documentId, target])).values()];
}

/** `ComponentBlocksKeyFigures` for `blocks.key-figures`. */
function graphqlType(component: string): string {
  return `Component${component.replace(/(?:^|[.-])(\w)/g, (_, letter: string) => letter.toUpperCase())}`;
}
