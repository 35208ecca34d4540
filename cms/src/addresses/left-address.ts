/**
 * The address under which an entry that was taken offline was last seen: its links and bookmarks are still held. Nothing
 * else remembers it once the draft has another. Both functions join the running transaction.
 */
import type { Core } from '@strapi/strapi';
import type { ContentUid } from '../public-types';

interface Left {
  uid: ContentUid;
  documentId: string;
}

const LEFT = 'left-address';

/** A bare table: at most one row an entry. */
export function registerLeftAddressTable(strapi: Core.Strapi): void {
  strapi.get('models').add({
    uid: LEFT,
    tableName: 'left_address',
    singularName: LEFT,
    attributes: {
      id: { type: 'increments' },
      uid: { type: 'string' },
      documentId: { type: 'string' },
      slug: { type: 'string' },
    },
    indexes: [{ name: 'left_address_document_index', columns: ['document_id'] }],
  });
}

export async function rememberAddress(
  strapi: Core.Strapi,
  { uid, documentId }: Left,
  slug: string,
): Promise<void> {
  await strapi.db.query(LEFT).deleteMany({ where: { uid, documentId } });
  await strapi.db.query(LEFT).create({ data: { uid, documentId, slug } });
}

/** The slug that was left, and forgotten with this; null when the entry was never taken offline, or another has it now. */
export async function takeLeftAddress(
  strapi: Core.Strapi,
  { uid, documentId }: Left,
): Promise<string | null> {
  const where = { uid, documentId };
  const left = (await strapi.db.query(LEFT).findOne({ where })) as { slug: string } | null;
  if (!left) return null;
  await strapi.db.query(LEFT).deleteMany({ where });
  const others = { slug: left.slug, documentId: { $ne: documentId } };
  return (await strapi.db.query(uid).count({ where: others })) > 0 ? null : left.slug;
}
