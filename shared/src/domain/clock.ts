/**
 * Time as pages may ask for it: only questions whose answer changes once, at a moment that is known beforehand. Whoever
 * renders a page again exactly then never shows a date that is over as to come.
 */
import { addDays, parisDay, parisInstant } from './paris-time.ts';

export interface Clock {
  /** Whether a moment (ISO 8601) is now or over. */
  hasPassed(instant: string): boolean;
  /** Whether a day (`YYYY-MM-DD`) is today or over, in Paris. */
  hasBegun(day: string): boolean;
}

/** A clock that stands at `now`, and tells `onQuestion` the moment (ms since 1970) at which each answer changes. */
export function clockAt(now: Date, onQuestion: (boundary: number) => void = () => {}): Clock {
  const today = parisDay(now);
  return {
    hasPassed(instant) {
      const boundary = Date.parse(instant);
      onQuestion(boundary);
      return boundary <= now.getTime();
    },
    hasBegun(day) {
      onQuestion(parisInstant(day, '00:00').getTime());
      return day <= today;
    },
  };
}

/** Editors write it for « without end »; no day follows it that can be compared. */
const LAST_DAY = '9999-12-31';

/** Whether a day (`YYYY-MM-DD`) is over in Paris: its last minute included, it is not. */
export function isDayOver(day: string, clock: Pick<Clock, 'hasBegun'>): boolean {
  return day < LAST_DAY && clock.hasBegun(addDays(day, 1));
}

/** Whether a year (`YYYY`) is over in Paris. */
export function isYearOver(year: string, clock: Pick<Clock, 'hasBegun'>): boolean {
  return isDayOver(`${year}-12-31`, clock);
}

/** Whether a year (`YYYY`) is this one or over in Paris. */
export function hasYearBegun(year: string, clock: Pick<Clock, 'hasBegun'>): boolean {
  return clock.hasBegun(`${year}-01-01`);
}
