/**
 * When to publish: the first change at once; those that follow closely together, once they pause or have waited long
 * enough. So one click is live at once, and two hundred are a few releases.
 */
export interface Pace {
  /** Milliseconds to wait before the next publication, for a change seen just now; 0 for none. */
  waitFor(now: number): number;
  /** A change was announced. */
  changed(now: number): void;
  /** What was announced so far is being published. */
  publishing(now: number): void;
}

/** A second person's click so soon after another publication is part of a burst, most likely. */
const CLOSE_MS = 1000;
const QUIET_MS = 250;
/** Ten seconds of edits without a pause are two releases: the first edit's, and one for all the others. */
const LONGEST_MS = 12_000;

export function createPace(): Pace {
  let publishedAt = -Infinity;
  let firstAt: number | undefined;
  let lastAt = -Infinity;
  return {
    changed(now) {
      firstAt ??= now;
      lastAt = now;
    },
    publishing(now) {
      publishedAt = now;
      firstAt = undefined;
    },
    waitFor(now) {
      if (firstAt === undefined || firstAt - publishedAt > CLOSE_MS) return 0;
      return Math.max(0, Math.min(lastAt + QUIET_MS, firstAt + LONGEST_MS) - now);
    },
  };
}
