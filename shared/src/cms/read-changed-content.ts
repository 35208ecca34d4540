/** Reads what changed since content was read, and nothing else. */
import { collectionTypes, singleTypes, type ContentType } from '../domain/content-types.ts';
import type { CmsClient } from './client.ts';
import { entryQuery, type EntryName } from './entry-query.ts';
import { awaitRevision, readChanges, type Changes } from './publication.ts';
import { applyEntries, type RawContent, type ReadEntry } from './raw-content.ts';

/** Entries in one question. */
const BATCH = 25;

/** How often newer changes are read too, while editors go on publishing; those after that follow in the next pull. */
const ROUNDS = 5;

/**
 * The content at the CMS's revision; undefined when the changes do not lead there (the CMS cannot name them, or the
 * counts differ) and everything must be read. Throws `PullError`.
 */
export async function readChangedContent(
  client: CmsClient,
  before: RawContent,
): Promise<RawContent | undefined> {
  let content = before;
  for (let round = 1; ; round += 1) {
    const { revision, complete, changes, counts } = await readChanges(client, content.revision);
    if (!complete || !changes.every(isKnown)) return undefined;
    content = applyEntries(content, revision, await readEntries(client, changes));
    const isStill = (await awaitRevision(client, revision, { wait: 0 })) === revision;
    if (isStill || round === ROUNDS) return agrees(content, counts) ? content : undefined;
  }
}

async function readEntries(client: CmsClient, names: readonly EntryName[]): Promise<ReadEntry[]> {
  const read: ReadEntry[] = [];
  for (let start = 0; start < names.length; start += BATCH) {
    const batch = names.slice(start, start + BATCH);
    const { document, variables } = entryQuery(batch);
    const answers = await client.request(document, variables);
    read.push(...batch.map((name, index) => ({ ...name, raw: answers[`e${index}`] ?? null })));
  }
  return read;
}

function isKnown(change: Changes['changes'][number]): change is EntryName {
  return [...collectionTypes, ...singleTypes].includes(change.type as ContentType);
}

function agrees({ collections, singles }: RawContent, counts: Changes['counts']): boolean {
  return (
    collectionTypes.every((type) => collections[type].length === (counts[type] ?? 0)) &&
    singleTypes.every((type) => (singles[type] === null ? 0 : 1) === (counts[type] ?? 0))
  );
}
