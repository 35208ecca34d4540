/** Publishes once, in this process. */
import type { Problem } from 'shared/cms/report';
import { writeSnapshot } from 'shared/cms/snapshot-file';
import type { Environment } from '../environment/env-file.ts';
import type { Settings } from '../environment/settings.ts';
import type { Approval } from '../gates/candidate.ts';
import { root } from '../paths.ts';
import { followRelease } from '../publisher/after-release.ts';
import { openPublication } from '../publisher/open-publication.ts';
import { snapshotDigest } from '../publisher/snapshot-digest.ts';
import { lockPublication } from '../release/release-locks.ts';
import { offerCredentials } from '../target/credentials.ts';
import { readTarget } from '../target/settings.ts';

export interface OneOrder {
  settings: Settings;
  environment: Environment;
  /** Many pages may disappear. */
  approve: boolean;
  /** Hears what is being done, such as "rendering 12/72". */
  onStep: (text: string) => void;
}

export interface PublishedOnce {
  release: number;
  revision: number;
  pages: number;
  /** Number of files that are not what they were. */
  changed: number;
  /** What the pull found wrong with the content. */
  problems: readonly Problem[];
  /** Nothing went live: this waits for a yes. */
  approval?: Approval;
}

/** @throws Failure or PullError; the live site is then as it was. */
export async function publishOnce(
  { settings, environment, approve, onStep }: OneOrder,
  resources: AsyncDisposableStack,
): Promise<PublishedOnce> {
  const target = readTarget({ ...environment });
  offerCredentials(environment);
  resources.use(lockPublication(settings.dataDir));
  const tell = (step: string, done: number, total: number): void =>
    onStep(total > 0 ? `${step} ${done}/${total}` : step);
  const { puller, publication, store, snapshotFile } = await openPublication(
    root,
    settings,
    environment,
    resources,
    tell,
  );
  const { snapshot, problems } = await puller.all();
  const digest = snapshotDigest(snapshot);
  const outcome = await publication.publish({
    snapshot,
    digest,
    problems,
    now: new Date(),
    approved: approve,
  });
  if (outcome.kind === 'waits for a yes') {
    const live = store.live();
    const { number: release = 0, revision = 0, pages = 0 } = live ?? {};
    return { release, revision, pages, changed: 0, problems, approval: outcome.approval };
  }
  const { manifest } = outcome;
  await writeSnapshot(snapshotFile, snapshot);
  await store.tidy();
  await followRelease(manifest, {
    siteUrl: settings.siteUrl,
    objects: store.objects,
    target,
    onProgress: (done, total) => tell('uploading', done, total),
  });
  const { added, changed, removed } = manifest.changed;
  return {
    release: manifest.number,
    revision: manifest.revision,
    pages: manifest.pages,
    changed: added.length + changed.length + removed.length,
    problems,
  };
}
