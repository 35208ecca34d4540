/** Reads all public content at one revision, raw. */
import { collectionTypes, singleTypes, type CollectionType } from '../domain/content-types.ts';
import { ContentRevisionDocument, SinglesDocument } from '../graphql/generated/documents.ts';
import type { CmsClient } from './client.ts';
import { PullError } from './pull-error.ts';
import type { RawContent } from './raw-content.ts';
import { countError, readCollection } from './read-collection.ts';

/** How often reading starts again because editors published meanwhile. */
const ROUNDS = 5;

/** Reads until the revision is the same before and after; the counts must then be those that the CMS states. */
export async function readContent(client: CmsClient): Promise<RawContent> {
  for (let round = 1; round <= ROUNDS; round += 1) {
    // One after the other: what is read after the revision is at least as new as it.
    const { contentRevision: opening } = await client.request(ContentRevisionDocument, {});
    const singles = await client.request(SinglesDocument, {});
    const collections = await readCollections(client);
    const { contentRevision: closing } = await client.request(ContentRevisionDocument, {});
    if (opening.revision !== closing.revision) continue;
    const difference = findDifference(collections, closing.counts);
    if (!difference) return { revision: closing.revision, collections, singles: bySingleType(singles) };
    // The CMS counts after it has said its revision: a publication in between is no fault.
    const { contentRevision: after } = await client.request(ContentRevisionDocument, {});
    if (after.revision === closing.revision) throw difference;
  }
  throw new PullError(
    'never-still',
    `Le contenu du CMS a changé pendant chacune des ${ROUNDS} lectures\u202F: réessayez dans un instant.`,
  );
}

async function readCollections(client: CmsClient): Promise<RawContent['collections']> {
  const read: Partial<Record<CollectionType, readonly unknown[]>> = {};
  for (const type of collectionTypes) read[type] = await readCollection(client, type);
  return read as RawContent['collections'];
}

function findDifference(
  collections: RawContent['collections'],
  stated: { type: string; count: number }[],
): PullError | undefined {
  for (const type of collectionTypes) {
    const count = stated.find((line) => line.type === type)?.count ?? 0;
    if (collections[type].length !== count) return countError(type, collections[type].length, count);
  }
  return undefined;
}

function bySingleType(singles: Record<string, unknown>): RawContent['singles'] {
  const camel = (type: string) => type.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return Object.fromEntries(
    singleTypes.map((type) => [type, singles[camel(type)] ?? null]),
  ) as RawContent['singles'];
}
