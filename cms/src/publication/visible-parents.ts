/**
 * Which published entries point to an entry in a way the public sees. Strapi changes their relations when the entry goes
 * online or offline, without a write to them: a change of theirs all the same.
 */
import type { Core } from '@strapi/strapi';
import { isPublic, publicTypes, uidOf } from '../public-types';
import type { ChangedEntry } from './content-change';

interface Attribute {
  type: string;
  target?: string;
  component?: string;
  components?: string[];
}
interface Model {
  uid: string;
  attributes: Record<string, Attribute>;
}
type Id = number | string;

const ONLINE = { publishedAt: { $notNull: true } };

/** The published entries with a relation, their own or of one of their parts, to the published version. */
export async function visibleParents(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
): Promise<ChangedEntry[]> {
  const versions = await strapi.db.query(uid).findMany({ where: { documentId, ...ONLINE }, select: ['id'] });
  const ids = versions.map(({ id }: { id: Id }) => id);
  if (ids.length === 0) return [];
  return parents(strapi, uid, { id: { $in: ids } }, ONLINE);
}

/** Every other entry with a relation, its own or of one of its parts, to the entry: online, and in drafts. */
export async function allParents(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
): Promise<ChangedEntry[]> {
  const all = await parents(strapi, uid, { documentId }, {});
  return all.filter((parent) => parent.documentId !== documentId);
}

/** @param target which rows of the entry are named. @param which of the entries that name them count. */
async function parents(
  strapi: Core.Strapi,
  uid: string,
  target: object,
  which: object,
): Promise<ChangedEntry[]> {
  const found: ChangedEntry[] = [];
  for (const model of publicModels(strapi)) {
    for (const [name, attribute] of Object.entries(model.attributes)) {
      if (attribute.type !== 'relation' || attribute.target !== uid) continue;
      const rows = await strapi.db.query(model.uid).findMany({ where: { [name]: target }, select: ['id'] });
      found.push(...(await owners(strapi, model.uid, rows.map(({ id }: { id: Id }) => id), which))); // prettier-ignore
    }
  }
  return [...new Map(found.map((parent) => [`${parent.uid} ${parent.documentId}`, parent])).values()];
}

/** Those that are in one of the two lists only. */
export function difference(before: readonly ChangedEntry[], after: readonly ChangedEntry[]): ChangedEntry[] {
  const without = (list: readonly ChangedEntry[], other: readonly ChangedEntry[]) =>
    list.filter((a) => !other.some((b) => a.uid === b.uid && a.documentId === b.documentId));
  return [...without(before, after), ...without(after, before)];
}

/** What editors fill in: the content types, and the parts of their entries. */
export function publicModels(strapi: Core.Strapi): Model[] {
  const types = publicTypes.map((type) => strapi.contentType(uidOf(type)));
  return [...types, ...Object.values(strapi.components)] as unknown as Model[];
}

/** The published entries that these rows are, or that the parts in these rows belong to. */
export function publishedOwners(
  strapi: Core.Strapi,
  uid: string,
  ids: readonly Id[],
): Promise<ChangedEntry[]> {
  return owners(strapi, uid, ids, ONLINE);
}

/** The entries, online and in drafts, that these rows are, or that the parts in these rows belong to. */
export function ownersOf(strapi: Core.Strapi, uid: string, ids: readonly Id[]): Promise<ChangedEntry[]> {
  return owners(strapi, uid, ids, {});
}

async function owners(
  strapi: Core.Strapi,
  uid: string,
  ids: readonly Id[],
  which: object,
): Promise<ChangedEntry[]> {
  if (ids.length === 0) return [];
  if (isPublic(uid)) {
    const where = { id: { $in: ids }, ...which };
    const entries = await strapi.db.query(uid).findMany({ where, select: ['documentId'] });
    return entries.map(({ documentId }: { documentId: string }) => ({ uid, documentId }));
  }
  const found: ChangedEntry[] = [];
  for (const model of publicModels(strapi)) {
    for (const [field, attribute] of Object.entries(model.attributes)) {
      if (attribute.component !== uid && !attribute.components?.includes(uid)) continue;
      const rows = await ownerRows(strapi, model.uid, field, uid, ids);
      found.push(...(await owners(strapi, model.uid, rows, which)));
    }
  }
  return found;
}

/** Strapi relates an entry to its parts by a table of its own, which its queries reach for plain parts only. */
async function ownerRows(
  strapi: Core.Strapi,
  owner: string,
  field: string,
  component: string,
  ids: readonly Id[],
): Promise<Id[]> {
  const { joinTable } = strapi.db.metadata.get(owner).attributes[field] as { joinTable: { name: string } };
  return strapi.db.transaction(({ trx }) =>
    strapi.db
      .getConnection(joinTable.name)
      .where({ component_type: component, field })
      .whereIn('cmp_id', ids)
      .transacting(trx)
      .pluck('entity_id'),
  );
}
