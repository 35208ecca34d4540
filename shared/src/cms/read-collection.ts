/** Reads one collection to its end, page by page, and counts. */
import type { CollectionType } from '../domain/content-types.ts';
import type { CmsClient } from './client.ts';
import { PullError } from './pull-error.ts';
import { listDocuments, type ListDocument } from './queries.ts';

/** The CMS's `maxLimit`: a longer page would be cut without a word. */
export const PAGE_SIZE = 100;

/** All raw entries of a collection. One request, then one more for each further 100 entries. */
export async function readCollection(client: CmsClient, type: CollectionType): Promise<unknown[]> {
  const entries: unknown[] = [];
  for (;;) {
    const { list } = await client.request(listDocuments[type] as ListDocument, {
      start: entries.length,
      limit: PAGE_SIZE,
    });
    if (!list) throw new PullError('graphql-errors', `Le CMS n’a pas donné la liste «\u202F${type}\u202F».`);
    entries.push(...list.nodes);
    if (entries.length >= list.pageInfo.total) return entries;
    if (list.nodes.length === 0) throw countError(type, entries.length, list.pageInfo.total);
  }
}

/** The failure of a collection that is not as long as the CMS says. */
export function countError(type: string, read: number, stated: number): PullError {
  return new PullError(
    'count-differs',
    `La liste «\u202F${type}\u202F» compte ${read} entrées publiées, le CMS en annonce ${stated}\u202F: rien n’est publié.`,
  );
}
