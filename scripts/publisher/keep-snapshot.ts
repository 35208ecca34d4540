/**
 * Keeps the last good content on disk, where the next start finds it: when there is a pause, because writing all of it
 * takes longer than publishing a change.
 */
import { writeSnapshot } from 'shared/cms/snapshot-file';
import type { Snapshot } from 'shared/domain/snapshot';
import { errorCode } from '../failure.ts';

const PAUSE_MS = 10_000;

export interface SnapshotKeeper extends AsyncDisposable {
  /** Remembers what is to be written. */
  keep(snapshot: Snapshot): void;
}

/** Disposing of it writes what is not written yet. */
export function createSnapshotKeeper(file: string): SnapshotKeeper {
  let waiting: Snapshot | undefined;
  let timer: NodeJS.Timeout | undefined;

  async function write(): Promise<void> {
    const snapshot = waiting;
    waiting = undefined;
    if (snapshot) await writeSnapshot(file, snapshot);
  }

  return {
    keep(snapshot) {
      waiting = snapshot;
      clearTimeout(timer);
      timer = setTimeout(() => void write().catch(tell), PAUSE_MS).unref();
    },
    async [Symbol.asyncDispose]() {
      clearTimeout(timer);
      await write();
    },
  };
}

/** The site is live all the same; only the next start would fall back on older content. */
function tell(error: unknown): void {
  console.error(`The last good content could not be kept: ${errorCode(error)}.`);
}
