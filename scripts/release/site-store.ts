/**
 * The releases of one site: publishes them, goes back to them, removes the old ones. Whenever a process that does so is
 * killed or the disk is full, visitors see the release before or the new one, whole; the next publication mends the rest.
 */
import { exitCodes } from '../exit-codes.ts';
import { Failure } from '../failure.ts';
import { readHold, removeHold, writeHold, type Hold } from './hold.ts';
import { removeLeftovers } from './leftovers.ts';
import type { LiveRelease } from './live-release.ts';
import type { Manifest } from './manifest.ts';
import { openObjectStore, type ObjectStore } from './object-store.ts';
import { lockSwitch } from './release-locks.ts';
import { createReleaseMaker } from './release-maker.ts';
import { openReleaseList, type ReleaseSummary } from './release-list.ts';
import { rollbackTarget } from './rollback-target.ts';
import { siteFolders } from './site-folders.ts';
import { onDisk } from './storage-failure.ts';
import { createTidyUp } from './tidy-up.ts';

export interface Draft {
  revision: number;
  snapshot: string;
  code: string;
  instant: string;
  /** Hash in `objects` by path, without a leading slash. */
  files: ReadonlyMap<string, string>;
  pages: number;
  warnings: readonly string[];
}

export interface SiteStore {
  readonly objects: ObjectStore;
  /** What visitors see, with the newest revision that it is right for; undefined before the first release. */
  live(): Manifest | undefined;
  /** Those that can be gone back to and the live one, the latest first. */
  releases(): ReleaseSummary[];
  /**
   * Makes a draft live; when it has the files of the live release, only its revision is noted and no release is made.
   * @throws Failure `olderRevision`, `held`, `diskFull`, `notWritable`, `alreadyRunning`, `verification` (an object that
   * the draft names is missing). The live site is then as it was.
   */
  publish(draft: Draft): Promise<Manifest>;
  /**
   * Makes a release's files live again, as a new release, and holds: nothing is published until `lift`.
   * @param number by default the release before the live one.
   * @throws Failure `noSuchRelease`, or one of `publish`.
   */
  rollback(number?: number): Promise<Manifest>;
  hold(): Hold | undefined;
  /** Ends the hold. @returns the hold there was. */
  lift(): Promise<Hold | undefined>;
  /**
   * For when there is time, and only by whoever publishes: removes what no kept release needs, and makes ready for the
   * next one.
   */
  tidy(): Promise<void>;
}

export interface SiteStoreOptions {
  /** How many releases stay, the live one included; at least 2. */
  kept?: number;
  now?: () => Date;
  /** Hears of manifests that cannot be read. */
  warn?: (sentence: string) => void;
}

const KEPT = 20;

/** Opens the store below `<DATA_DIR>/site`; writes nothing yet. */
export function openSiteStore(
  dataDir: string,
  { kept = KEPT, now = () => new Date(), warn = () => {} }: SiteStoreOptions = {},
): SiteStore {
  const folders = siteFolders(dataDir);
  const objects = openObjectStore(folders.objects);
  const list = openReleaseList(folders.releases, warn);
  const maker = createReleaseMaker(folders, list, objects, now);
  const tidyUp = createTidyUp(list, objects);

  /** What is beyond the live number never went live. */
  const keptNumbers = (): number[] => {
    const live = maker.live()?.manifest.number ?? 0;
    return list
      .numbers()
      .filter((number) => number <= live)
      .slice(0, kept);
  };
  const releases = (): ReleaseSummary[] => keptNumbers().flatMap((number) => list.summary(number) ?? []);

  const alone = async <T>(work: () => T): Promise<T> => {
    using _lock = await lockSwitch(dataDir);
    return onDisk(folders.root, work);
  };

  return {
    objects,
    live: () => asManifest(maker.live()),
    releases,
    publish: (draft) =>
      alone(() => {
        refuseWhileHeld(readHold(folders.hold));
        const live = maker.live();
        refuseOlder(draft, live);
        const manifest = maker.publish(draft, live);
        tidyUp.noteRelease(manifest.number);
        return manifest;
      }),
    rollback: (number) =>
      alone(() => {
        const live = maker.live();
        const target = rollbackTarget(number, live?.manifest, keptNumbers(), list);
        const hold = { release: target.number, since: now().toISOString() };
        return maker.goBack(target, live, () => writeHold(folders.hold, hold));
      }),
    hold: () => readHold(folders.hold),
    lift: () =>
      alone(() => {
        const hold = readHold(folders.hold);
        removeHold(folders.hold);
        return hold;
      }),
    async tidy() {
      await tidyUp.learn(keptNumbers());
      await alone(() => {
        const numbers = keptNumbers();
        if (numbers.length === 0) return;
        removeLeftovers(folders);
        tidyUp.removeAllBut(numbers);
        maker.prepareIdleTree();
      });
    },
  };
}

function asManifest(live: LiveRelease | undefined): Manifest | undefined {
  return live && { ...live.manifest, revision: live.revision };
}

function refuseWhileHeld(hold: Hold | undefined): void {
  if (!hold) return;
  const sentence = `The site was taken back to release ${hold.release} on ${hold.since} and is held there: end that with pnpm rollback --lift, then publish again.`;
  throw new Failure(sentence, exitCodes.held);
}

function refuseOlder({ revision }: Draft, live: LiveRelease | undefined): void {
  if (!live || revision >= live.revision) return;
  const sentence = `Revision ${revision} of the content is older than revision ${live.revision}, which is live: pull the content again, then publish; to go back on purpose, use pnpm rollback.`;
  throw new Failure(sentence, exitCodes.olderRevision);
}
