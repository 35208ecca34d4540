/**
 * Dates of the first content are written as offsets from the day of the first start, so that the agenda is alive
 * whenever the site is first opened. They fall on school days (or Saturdays when asked), never in school holidays.
 */
import type { DemoDate, SchoolPeriodSeed } from '../../seed/types';
import { addDays, parisDay, parisInstant, weekday } from 'shared/domain/paris-time';

/** Instants, ISO 8601 in UTC. */
interface Slot {
  start: string;
  end: string;
}

export type Lay = (date: DemoDate) => Slot;

/** `now` is the moment of the first start. */
export function dateLayer(now: Date, periods: SchoolPeriodSeed[]): Lay {
  const today = parisDay(now);
  const holidays = periods.filter(({ kind }) => kind === 'holidays');
  return (date) => {
    const day = fittingDay(addDays(today, date.day), date, holidays);
    return {
      start: parisInstant(day, date.start).toISOString(),
      end: parisInstant(day, date.end).toISOString(),
    };
  };
}

/** What is past stays past: it moves back where what is to come moves forward. */
function fittingDay(wanted: string, date: DemoDate, holidays: SchoolPeriodSeed[]): string {
  const step = date.day < 0 ? -1 : 1;
  let day = wanted;
  while (!fits(day, date.weekend ?? false, holidays)) day = addDays(day, step);
  return day;
}

function fits(day: string, weekend: boolean, holidays: SchoolPeriodSeed[]): boolean {
  const isSaturday = weekday(day) === 6;
  const isWeekday = weekday(day) >= 1 && weekday(day) <= 5;
  const onHoliday = holidays.some(({ start, end }) => start <= day && day <= end);
  return (weekend ? isSaturday : isWeekday) && !onHoliday;
}
