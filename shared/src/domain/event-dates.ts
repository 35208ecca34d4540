/**
 * Moves the dates of an event as a whole: each by the same number of days, at the hour that clocks in Paris show before and
 * after, whether or not they were put forward or back in between. Instants are ISO 8601 in UTC, days `YYYY-MM-DD`.
 */
import { addMonths, monthOf, nthWeekday, placeInMonth } from './months.ts';
import { addDays, parisClock, parisDay, parisInstant, weekday } from './paris-time.ts';

/** As `DateTimeRange`, of a draft: either end may be missing still. */
export interface DraftRange {
  start: string | null;
  end: string | null;
}

const DAY_IN_MS = 86_400_000;

/** To the minute. */
export function moveInstant(instant: string, days: number): string {
  const time = parisClock(instant).slice(0, 5);
  return parisInstant(addDays(parisDay(instant), days), time).toISOString();
}

export function moveRange({ start, end }: DraftRange, days: number): DraftRange {
  return { start: start && moveInstant(start, days), end: end && moveInstant(end, days) };
}

/** Negative when `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_IN_MS);
}

/** The day in Paris on which the earliest range begins; null when none has a beginning. */
export function firstDay(ranges: readonly DraftRange[]): string | null {
  const days = ranges.flatMap(({ start }) => (start ? [parisDay(start)] : []));
  return days.toSorted()[0] ?? null;
}

export type Step = 'week' | 'month' | 'year';

/**
 * The same weekday one step later: a week, or at the same place in the next month or in that month of the next year
 * (the second Tuesday stays the second Tuesday). A fifth becomes the last where there are only four.
 */
export function laterDay(day: string, step: Step): string {
  if (step === 'week') return addDays(day, 7);
  const month = addMonths(monthOf(day), step === 'month' ? 1 : 12);
  const wanted = weekday(day);
  return (nthWeekday(month, wanted, placeInMonth(day)) ?? nthWeekday(month, wanted, -1)) as string;
}
