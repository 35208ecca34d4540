/**
 * Pulls that follow one another in one process: the first reads everything, later ones what changed. Both settle all
 * content by the same rules, so that a pull of changes gives what a whole pull would give; what did not change is the
 * very same object in each snapshot, down to whole collections.
 */
import { SNAPSHOT_VERSION, type Snapshot } from '../domain/snapshot.ts';
import type { CmsClient } from './client.ts';
import { fetchAllMedia } from './media/fetch-all-media.ts';
import type { MediaSource } from './media/fetch-media.ts';
import { createMediaMemory } from './media/media-memory.ts';
import { keepEqual, type RawContent } from './raw-content.ts';
import { readChangedContent } from './read-changed-content.ts';
import { readContent } from './read-content.ts';
import type { Problem } from './report.ts';
import { settleContent } from './settle-content.ts';

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
  /** Of all content, also of what did not change. */
  problems: Problem[];
}

/** Both throw `PullError` where the policy says stop; nothing is kept then. One pull at a time. */
export interface PullSession {
  pullAll(): Promise<Pulled>;
  /** Only what changed since the last pull of this session; everything when that cannot be told. */
  pullChanges(): Promise<Pulled & { whole: boolean }>;
}

export function openPullSession({
  client,
  media,
  previous,
  onProgress = () => {},
}: PullOptions): PullSession {
  const memory = createMediaMemory();
  const source = { ...media, cmsUrl: client.url };
  let raw: RawContent | undefined;
  let last = previous;

  const settle = async (read: RawContent): Promise<Pulled> => {
    const { content, problems } = settleContent(client.url, read, last);
    const files = await fetchAllMedia(source, content, memory, (done, total) =>
      onProgress('files', done, total),
    );
    raw = read;
    last = { version: SNAPSHOT_VERSION, revision: read.revision, ...content, media: files.media };
    return { snapshot: last, problems: [...problems, ...files.problems] };
  };
  const pullAll = async () => {
    onProgress('content', 0, 1);
    const read = await readContent(client);
    memory.forget();
    return settle(keepEqual(raw, read));
  };
  return {
    pullAll,
    async pullChanges() {
      const read = raw && (await readChangedContent(client, raw));
      if (read) return { ...(await settle(read)), whole: false };
      return { ...(await pullAll()), whole: true };
    },
  };
}
