/** Which dates a calendar that one subscribes to holds. */
import type { Clock } from 'shared/domain/clock';

/** What is over stays for a month: a date that vanished at its end would look cancelled to who came. */
const KEPT_MS = 31 * 24 * 60 * 60 * 1000;

/** Whether a date is to come or not over for longer than a month. */
export function isKept({ end }: { end: string }, clock: Pick<Clock, 'hasPassed'>): boolean {
  return !clock.hasPassed(new Date(Date.parse(end) + KEPT_MS).toISOString());
}
