/** When a mail that did not leave is tried again. Pure; milliseconds. */

const MINUTE = 60_000;
const LONGEST_PAUSE = 30 * MINUTE;
const GIVE_UP_AFTER = 3 * 24 * 60 * MINUTE;
/** A CMS that was off for days has not tried. */
const ATTEMPTS_AT_LEAST = 10;

/**
 * One minute after the first attempt, then twice as long each time, half an hour at most; null when it is given up.
 * @param startsAt from when it was to be tried.
 * @param attempts so far, the one that has just failed with them.
 */
export function nextAttempt(startsAt: number, attempts: number, now: number): number | null {
  if (now >= startsAt + GIVE_UP_AFTER && attempts >= ATTEMPTS_AT_LEAST) return null;
  return now + Math.min(LONGEST_PAUSE, MINUTE * 2 ** (attempts - 1));
}
