/** How much there is of each type: online, drafts, changed since. One query for all types. */
import type { Core } from '@strapi/strapi';
import type { ContentUid } from '../public-types';
import type { TypeCounts } from './desk-answer';
import { listLink } from '../entries/form-link';
import { nameOfType } from './entry-link';

interface Row {
  uid: ContentUid;
  online: number | string | null;
  drafts: number | string | null;
  modified: number | string | null;
}

/** First the types with drafts, then by name. @param uids at least one. */
export async function countTypes(strapi: Core.Strapi, uids: readonly ContentUid[]): Promise<TypeCounts[]> {
  const rows: Row[] = await strapi.db.connection.unionAll(uids.map((uid) => countsOf(strapi, uid)));
  const byType = new Map(rows.map((row) => [row.uid, row]));
  const counts = uids.map((uid) => {
    const row = byType.get(uid);
    const keepsDrafts = strapi.contentType(uid).options?.draftAndPublish === true;
    return {
      name: nameOfType(uid),
      link: listLink(uid),
      online: Number(row?.online ?? 0),
      drafts: keepsDrafts ? Number(row?.drafts ?? 0) : null,
      modified: keepsDrafts ? Number(row?.modified ?? 0) : null,
    };
  });
  return counts.toSorted(
    (a, b) => Number(a.drafts === null) - Number(b.drafts === null) || a.name.localeCompare(b.name, 'fr'),
  );
}

/** An entry is changed when its draft is younger than what is online, as the lists of the admin have it. */
function countsOf(strapi: Core.Strapi, uid: ContentUid) {
  const knex = strapi.db.connection;
  const { tableName } = strapi.db.metadata.get(uid);
  const documents = knex(tableName)
    .select(
      knex.raw('MAX(CASE WHEN published_at IS NULL THEN 0 ELSE 1 END) AS is_online'),
      knex.raw('MAX(CASE WHEN published_at IS NULL THEN updated_at END) AS drafted'),
      knex.raw('MAX(CASE WHEN published_at IS NOT NULL THEN updated_at END) AS published'),
    )
    .groupBy('document_id')
    .as('documents');
  return knex
    .select(
      knex.raw('? AS uid', [uid]),
      knex.raw('SUM(is_online) AS online'),
      knex.raw('SUM(1 - is_online) AS drafts'),
      knex.raw('SUM(CASE WHEN drafted > published THEN 1 ELSE 0 END) AS modified'),
    )
    .from(documents);
}
