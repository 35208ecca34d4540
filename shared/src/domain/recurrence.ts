/**
 * Dates by rule, in the words of RFC 5545 (FREQ, INTERVAL, BYDAY, UNTIL, COUNT): « every second Tuesday until June ».
 * Only what editors choose from is here; each date keeps the first one's hours on the clocks in Paris.
 */
import { addMonths, monthOf, nthWeekday } from './months.ts';
import { addDays, parisInstant, weekday } from './paris-time.ts';
import type { DateTimeRange } from './parts.ts';

/** The days of a rule, first to last; weekdays are 0 for Sunday. */
export type Frequency =
  | { freq: 'DAILY' }
  | { freq: 'WEEKLY'; byDay: readonly number[] }
  /** `place`: 1 to 5, or -1 for the last. Months that have no fifth are left out. */
  | { freq: 'MONTHLY'; byDay: number; place: number };

export type Recurrence = Frequency & {
  /** Each, each second, each third… day, week (begun on Monday) or month. */
  interval: number;
} & ({ until: string } | { count: number });

export interface Expansion {
  days: string[];
  /** The rule asks for more days than `MOST_DATES`: the later ones are not in the list. */
  isCut: boolean;
}

/** More dates than these in one event would be no help to its readers. */
export const MOST_DATES = 60;

/** A rule that names a day no month has must end all the same. */
const MOST_STEPS = 4000;

/** The days of the rule from `first` on, `YYYY-MM-DD`; `first` itself only when the rule names it. */
export function expand(first: string, rule: Recurrence): Expansion {
  const days: string[] = [];
  for (let step = 0; step < MOST_STEPS; step++) {
    const found = candidates(first, rule, step * Math.max(1, rule.interval));
    for (const day of found) {
      if (day < first) continue;
      if (isBeyond(day, days.length, rule)) return { days, isCut: false };
      if (days.length === MOST_DATES) return { days, isCut: true };
      days.push(day);
    }
  }
  return { days, isCut: false };
}

function isBeyond(day: string, found: number, rule: Recurrence): boolean {
  return 'until' in rule ? day > rule.until : found >= rule.count;
}

/** The days that the rule names in the day, week or month that comes `ahead` ones after the first. */
function candidates(first: string, rule: Frequency, ahead: number): string[] {
  if (rule.freq === 'DAILY') return [addDays(first, ahead)];
  if (rule.freq === 'WEEKLY') {
    const monday = addDays(first, ahead * 7 - sinceMonday(weekday(first)));
    const offsets = [...new Set(rule.byDay)].map(sinceMonday).toSorted((a, b) => a - b);
    return offsets.map((offset) => addDays(monday, offset));
  }
  const day = nthWeekday(addMonths(monthOf(first), ahead), rule.byDay, rule.place);
  return day === null ? [] : [day];
}

function sinceMonday(day: number): number {
  return (day + 6) % 7;
}

/** The range of a day between two times of Paris, `HH:MM`; `end` comes after `start`. */
export function rangeOn(day: string, start: string, end: string): DateTimeRange {
  return { start: parisInstant(day, start).toISOString(), end: parisInstant(day, end).toISOString() };
}
