/**
 * Learns of every public change in the CMS: at once by a request that the CMS holds until there is one, and, as the
 * guarantee, by asking each second. A CMS that does not answer is asked again; nothing is lost, because what is asked
 * for is « newer than what I know ».
 */
import { setTimeout as delay } from 'node:timers/promises';

export interface CmsWatch {
  /**
   * The revision as soon as it is above `after`, or when the CMS has held the question for `waitSeconds`.
   * @throws whatever keeps it from being known.
   */
  askRevision(after: number, waitSeconds: number, signal: AbortSignal): Promise<number>;
  /** The newest revision known. */
  known(): number;
  /** Hears of each newer one. */
  onRevision(revision: number): void;
  /** Hears of one that is older than what was known when the question was asked: the CMS was set back. */
  onOlder(revision: number): void;
  /** Hears whether the CMS answers, when that changes. */
  onReach(error: unknown): void;
  /** Waits between questions, in milliseconds; tests hand in one of a clock of their own. */
  sleep?: (ms: number, signal: AbortSignal) => Promise<unknown>;
}

const HOLD_SECONDS = 20;
const EACH_MS = 1000;

/** Watches until `signal` is aborted; a CMS that holds no question is asked each second all the same, no more. */
export async function watchCms(watch: CmsWatch, signal: AbortSignal): Promise<void> {
  let reached: boolean | undefined;

  /** @returns whether there is something newer. */
  async function ask(waitSeconds: number): Promise<boolean> {
    try {
      const after = watch.known();
      const revision = await watch.askRevision(after, waitSeconds, signal);
      if (reached === false) watch.onReach(undefined);
      reached = true;
      if (revision < after) watch.onOlder(revision);
      if (revision <= watch.known()) return false;
      watch.onRevision(revision);
      return true;
    } catch (error) {
      if (!signal.aborted && reached !== false) watch.onReach(error);
      reached = false;
      return false;
    }
  }

  async function hold(): Promise<void> {
    while (!signal.aborted) {
      const aSecond = pause();
      if (!(await ask(HOLD_SECONDS))) await aSecond;
    }
  }

  async function askEachSecond(): Promise<void> {
    while (!signal.aborted) {
      await pause();
      if (!signal.aborted) await ask(0);
    }
  }

  const { sleep = (ms: number): Promise<unknown> => delay(ms, undefined, { signal }) } = watch;
  const pause = (): Promise<unknown> => sleep(EACH_MS, signal).catch(() => undefined);
  await Promise.all([hold(), askEachSecond()]);
}
