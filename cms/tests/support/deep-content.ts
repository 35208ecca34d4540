/** All entries of a type with their parts, relations (as document ids) and files, without what differs by version. */
import type { Cms } from './cms.ts';
import { documents, type Data } from './documents.ts';

interface Attribute {
  type: string;
  component?: string;
  components?: string[];
}

const BY_VERSION = new Set(['id', 'createdAt', 'updatedAt', 'publishedAt', 'locale']);

/** Sorted by document id. */
export async function deepContent(cms: Cms, type: string, status: 'draft' | 'published'): Promise<Data[]> {
  const populate = populateAll(cms, `api::${type}.${type}`);
  const entries = await documents(cms, type).findMany({ status, populate });
  return entries
    .map((entry) => plain(entry) as Data)
    .toSorted((a, b) => String(a['documentId']).localeCompare(String(b['documentId'])));
}

function populateAll(cms: Cms, uid: string): Data {
  const { attributes } = cms.strapi.getModel(uid as never) as unknown as {
    attributes: Record<string, Attribute>;
  };
  const populate: Data = {};
  for (const [name, { type, component = '', components = [] }] of Object.entries(attributes)) {
    if (name === 'createdBy' || name === 'updatedBy') continue;
    if (type === 'relation') populate[name] = { fields: ['documentId'] };
    if (type === 'media') populate[name] = { fields: ['name'] };
    if (type === 'component') populate[name] = { populate: populateAll(cms, component) };
    if (type === 'dynamiczone') {
      populate[name] = {
        on: Object.fromEntries(components.map((part) => [part, { populate: populateAll(cms, part) }])),
      };
    }
  }
  return populate;
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(([name]) => !BY_VERSION.has(name));
  return Object.fromEntries(kept.map(([name, part]) => [name, plain(part)]));
}
