/** The finder's months: their days with the dates found, and the school holidays and internship weeks in them. Pure. */
import { parisDay } from 'shared/domain/paris-time';
import { monthOf, type FinderDate, type FinderPeriod } from './finder.ts';
import { nextMonth, weeksOf } from './months.ts';
import { periodName, periodOn } from './school-periods.ts';

interface FinderDay {
  /** `YYYY-MM-DD`. */
  day: string;
  /** How many dates begin on it. */
  count: number;
  isOff: boolean;
}

/** A period's days within a week: `from` is the first one's place, 0 for Monday. */
export interface WeekBand {
  label: string;
  from: number;
  days: number;
}

export interface FinderWeek {
  /** How many of its days, from Monday on, are of the month before. */
  blank: number;
  /** Those of the month. */
  days: FinderDay[];
  bands: WeekBand[];
}

/** A table that goes on for years helps nobody. */
const MOST_MONTHS = 36;

/** The months from the first date to the last, those without any included. @param dates by their beginning. */
export function monthsOf(dates: readonly Pick<FinderDate, 'start'>[]): string[] {
  const [first, last] = [dates[0], dates[dates.length - 1]];
  if (!first || !last) return [];
  const end = monthOf(last.start);
  const months = [monthOf(first.start)];
  for (
    let next = nextMonth(months[0] ?? end);
    next <= end && months.length < MOST_MONTHS;
    next = nextMonth(next)
  )
    months.push(next);
  return months;
}

/** The weeks of a month, each with the dates of its days and the periods that touch it. */
export function finderMonth(
  month: string,
  dates: readonly Pick<FinderDate, 'start'>[],
  periods: readonly FinderPeriod[],
): FinderWeek[] {
  const counts = new Map<string, number>();
  for (const day of dates.map(({ start }) => parisDay(start))) counts.set(day, (counts.get(day) ?? 0) + 1);
  return weeksOf(month).map((week) => ({
    blank: week[0] === null ? week.findIndex((day) => day !== null) : 0,
    days: week.flatMap((day) =>
      day === null ? [] : [{ day, count: counts.get(day) ?? 0, isOff: periodOn(day, periods) !== undefined }],
    ),
    bands: periods.flatMap((period) => bandOf(period, week)),
  }));
}

function bandOf(period: FinderPeriod, week: readonly (string | null)[]): WeekBand[] {
  const places = week.flatMap((day, place) => (day !== null && periodOn(day, [period]) ? [place] : []));
  const [from] = places;
  return from === undefined ? [] : [{ label: periodName(period), from, days: places.length }];
}
