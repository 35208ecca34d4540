/** Which days of a month something stands on. Pure. */
import { addMonths, daysOf } from 'shared/domain/months';
import { parisDay, parisInstant } from 'shared/domain/paris-time';

/** The instants between which a month lies in Paris; the last one is the next month's first. */
export interface Span {
  from: string;
  to: string;
}

export function spanOf(month: string): Span {
  const start = (each: string) => parisInstant(`${each}-01`, '00:00').toISOString();
  return { from: start(month), to: start(addMonths(month, 1)) };
}

/** The days of the month that a range touches; a range that ends at midnight does not touch the day after. */
export function daysTouched(month: string, start: string, end: string): string[] {
  const last = Math.max(Date.parse(start), Date.parse(end) - 1);
  const [first, final] = [parisDay(start), parisDay(new Date(last))];
  return daysOf(month).filter((day) => first <= day && day <= final);
}
