/** Content of a few entries, as pages read it at a moment: for tests of what is read. */
import { clockAt } from 'shared/domain/clock';
import { collectionTypes, type CollectionType } from 'shared/domain/content-types';
import { SNAPSHOT_VERSION, type Snapshot } from 'shared/domain/snapshot';
import { storeOf } from '../content-store.ts';
import { renderFrom } from '../rendering.ts';

/** Entries with the fields that matter to the test; each gets a document id of its own. */
type Content = Partial<Record<CollectionType, readonly object[]>>;

/** What `read` gives from this content at `now`, and the keys it asked for. */
export function reading<R>(content: Content, now: string, read: () => R): { result: R; reads: string[] } {
  const reads = new Set<string>();
  renderFrom({ store: storeOf(snapshotOf(content)), clock: clockAt(new Date(now)), reads });
  return { result: read(), reads: [...reads] };
}

/** The content as a snapshot, to compare two. */
export function snapshotOf(content: Content): Snapshot {
  const entries = (type: CollectionType) =>
    (content[type] ?? []).map((entry, index) => ({ documentId: `${type}-${index}`, ...entry }));
  const single = { updatedAt: '2026-11-01T09:00:00.000Z' };
  return {
    version: SNAPSHOT_VERSION,
    revision: 1,
    collections: Object.fromEntries(collectionTypes.map((type) => [type, entries(type)])),
    singles: { 'home-page': single, 'accessibility-statement': single, 'site-settings': single },
    media: {},
  } as unknown as Snapshot;
}
