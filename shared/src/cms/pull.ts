/** The pull: everything the public may read, from the CMS into one checked snapshot. */
import { collectionTypes, type CollectionType } from '../domain/content-types.ts';
import { SNAPSHOT_VERSION, type Snapshot } from '../domain/snapshot.ts';
import type { CmsClient } from './client.ts';
import { fetchAllMedia } from './media/fetch-all-media.ts';
import type { MediaSource } from './media/fetch-media.ts';
import { readContent, type RawContent } from './read-content.ts';
import type { Problem } from './report.ts';
import { settleEntries } from './settle-entries.ts';
import { settleReferences, type Content } from './settle-references.ts';
import { settleSingles } from './settle-singles.ts';

export interface PullOptions {
  client: CmsClient;
  /** Where files are kept, and how they are fetched. */
  media: Omit<MediaSource, 'cmsUrl'>;
  /** The last good snapshot: what a bad entry falls back to. */
  previous?: Snapshot | undefined;
  /** Told now and then, for people who wait. */
  onProgress?: (step: 'content' | 'files', done: number, total: number) => void;
}

export interface Pulled {
  snapshot: Snapshot;
  problems: Problem[];
}

/** Throws `PullError` where the policy says stop; nothing is kept then. */
export async function pull({ client, media, previous, onProgress = () => {} }: PullOptions): Promise<Pulled> {
  onProgress('content', 0, 1);
  const raw = await readContent(client);
  const parsed = settleContent(client.url, raw, previous);
  const settled = settleReferences(client.url, parsed.content);
  const files = await fetchAllMedia({ ...media, cmsUrl: client.url }, settled.content, (done, total) =>
    onProgress('files', done, total),
  );
  return {
    snapshot: { version: SNAPSHOT_VERSION, revision: raw.revision, ...settled.content, media: files.media },
    problems: [...parsed.problems, ...settled.problems, ...files.problems],
  };
}

function settleContent(
  cmsUrl: string,
  raw: RawContent,
  previous: Snapshot | undefined,
): { content: Content; problems: Problem[] } {
  const singles = settleSingles(cmsUrl, raw.singles, previous?.singles);
  const problems = [...singles.problems];
  const collections: Partial<Record<CollectionType, unknown>> = {};
  for (const type of collectionTypes) {
    const settled = settleEntries(cmsUrl, type, raw.collections[type], previous?.collections[type] ?? []);
    collections[type] = settled.entries;
    problems.push(...settled.problems);
  }
  return {
    content: { collections: collections as Content['collections'], singles: singles.singles },
    problems,
  };
}
