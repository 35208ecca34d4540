/** For tests: content as the pull gives it. */
import type { Snapshot } from 'shared/domain/snapshot';
import type { RawCollections } from 'shared/testing/builders';
import { pullFrom, stopFakeCms } from 'shared/testing/pull-from-fake';

/** The snapshot of these entries, pulled for real from a CMS that has nothing else. */
export async function snapshotOf(collections: RawCollections, revision = 1): Promise<Snapshot> {
  const { snapshot } = await pullFrom({ collections, revisions: [revision] });
  await stopFakeCms();
  return snapshot;
}
