/** Takes away the releases beyond those kept, and the objects that no kept release names. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ObjectStore } from './object-store.ts';
import type { ReleaseList } from './release-list.ts';

export interface TidyUp {
  /** Reads those releases that it does not know yet, one a turn, so that other work goes on meanwhile. */
  learn(kept: readonly number[]): Promise<void>;
  /** The objects kept for this release are needed as long as it is. */
  noteRelease(number: number): void;
  /** @param kept numbers of the releases that stay. */
  removeAllBut(kept: readonly number[]): void;
}

/** The cost of a call grows with what goes, but for one walk over the names of the objects: 2 ms for 10 000. */
export function createTidyUp(releases: ReleaseList, objects: ObjectStore): TidyUp {
  /** The newest release that needs each object; 0 when none does. */
  const neededBy = new Map<string, number>();
  const learned = new Set<number>();
  let hasListed = false;

  const need = (hash: string, number: number): void => {
    if (number > (neededBy.get(hash) ?? -1)) neededBy.set(hash, number);
  };
  const learnRelease = (number: number): void => {
    for (const hash of releases.read(number)?.served.values() ?? []) need(hash, number);
    learned.add(number);
  };
  /** The live release last: it will be asked for again soon. */
  const unlearned = (kept: readonly number[]): number[] =>
    kept.filter((number) => !learned.has(number)).toReversed();

  return {
    async learn(kept) {
      if (!hasListed) for (const hash of objects.list()) need(hash, 0);
      hasListed = true;
      for (const number of unlearned(kept)) {
        learnRelease(number);
        await nextTurn();
      }
    },
    noteRelease(number) {
      for (const hash of objects.fresh) need(hash, number);
      objects.fresh.clear();
    },
    removeAllBut(kept) {
      unlearned(kept).forEach(learnRelease);
      const oldest = Math.min(...kept);
      for (const [hash, number] of neededBy) {
        if (number >= oldest || objects.fresh.has(hash)) continue;
        objects.remove(hash);
        neededBy.delete(hash);
      }
      for (const number of releases.numbers()) if (number < oldest) releases.remove(number);
    },
  };
}
