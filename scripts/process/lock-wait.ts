/** A lock that is held for moments only: whoever comes second waits. */
import { setTimeout as delay } from 'node:timers/promises';
import { tryLock, type Attempt } from './lock.ts';

const LOOK_MS = 10;

/** Takes the lock as soon as its holder releases it; gives the holder when that takes longer than `patience` (ms). */
export async function waitForLock(file: string, patience: number): Promise<Attempt> {
  const end = performance.now() + patience;
  for (;;) {
    const attempt = tryLock(file);
    if ('lock' in attempt || performance.now() >= end) return attempt;
    await delay(LOOK_MS);
  }
}
