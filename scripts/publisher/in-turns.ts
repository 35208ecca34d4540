/** Long work that never waits by itself, done so that others have their turn in between. */
import { setImmediate } from 'node:timers/promises';

export type OnProgress = (done: number, total: number) => void;

/** Whoever asks for the status or a preview meanwhile waits no longer than this. */
const TURN_MS = 20;

/** One after the other. @returns how many. */
export async function inTurns<T>(
  items: Iterable<T>,
  work: (item: T) => Promise<void>,
  onProgress: OnProgress,
): Promise<number> {
  const all = [...items];
  let turnBegan = performance.now();
  for (const [done, item] of all.entries()) {
    onProgress(done, all.length);
    await work(item);
    if (performance.now() - turnBegan < TURN_MS) continue;
    await setImmediate();
    turnBegan = performance.now();
  }
  return all.length;
}
