/** Months (`YYYY-MM`) and their days (`YYYY-MM-DD`), as calendars in Paris have them: weeks begin on Monday. Pure. */
import { hasYearBegun, type Clock } from 'shared/domain/clock';
import { frenchDay, frenchMonth } from 'shared/domain/french-dates';
import { addDays, parisDay, weekday } from 'shared/domain/paris-time';
import type { DateTimeRange } from 'shared/domain/parts';

/** « lundi » and its « lun. », Monday first. */
export const weekdays = [
  { name: 'lundi', short: 'lun.' },
  { name: 'mardi', short: 'mar.' },
  { name: 'mercredi', short: 'mer.' },
  { name: 'jeudi', short: 'jeu.' },
  { name: 'vendredi', short: 'ven.' },
  { name: 'samedi', short: 'sam.' },
  { name: 'dimanche', short: 'dim.' },
] as const;

/** No month before is ever asked for as the current one. */
const FIRST_YEAR = 2020;

/** A date left open for years by mistake must not fill every month of them; an exhibition may last a season or two. */
const MOST_MONTHS = 12;

/** « décembre 2026 ». */
export function monthName(month: string): string {
  return frenchMonth(`${month}-15T12:00:00Z`);
}

/** The month after. */
export function nextMonth(month: string): string {
  return addDays(`${month}-28`, 4).slice(0, 7);
}

/** « mardi », « 1er », « décembre ». */
export function dayWords(day: string): { weekday: string; number: string; month: string } {
  const [name = '', number = '', month = ''] = frenchDay(`${day}T12:00:00Z`).split(/\s/);
  return { weekday: name, number, month };
}

/** The weeks of a month, each of seven days from Monday; null for a day of the month before or after. */
export function weeksOf(month: string): (string | null)[][] {
  const first = `${month}-01`;
  const blank = (weekday(first) + 6) % 7;
  const days = daysOf(month);
  const weeks = Math.ceil((blank + days.length) / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (__, index) => days[7 * week + index - blank] ?? null),
  );
}

/** The days on which a range goes on, in Paris: an end at midnight belongs to the day before. Those of twelve months at most. */
export function daysBetween(range: DateTimeRange): string[] {
  const [months, last] = [monthsBetween(range), lastDay(range)];
  const days: string[] = [];
  for (
    let day = parisDay(range.start);
    day <= last && months.includes(day.slice(0, 7));
    day = addDays(day, 1)
  )
    days.push(day);
  return days;
}

/** The months of these days, rising. */
export function monthsBetween(range: DateTimeRange): string[] {
  const last = lastDay(range).slice(0, 7);
  const months: string[] = [];
  for (
    let month = parisDay(range.start).slice(0, 7);
    month <= last && months.length < MOST_MONTHS;
    month = nextMonth(month)
  )
    months.push(month);
  return months;
}

/** The month it is in Paris. */
export function currentMonth(clock: Pick<Clock, 'hasBegun'>): string {
  let year = FIRST_YEAR;
  while (hasYearBegun(String(year + 1), clock)) year += 1;
  const months = Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);
  return months.findLast((month) => clock.hasBegun(`${month}-01`)) ?? `${FIRST_YEAR}-01`;
}

function lastDay({ end }: DateTimeRange): string {
  return parisDay(new Date(Date.parse(end) - 1));
}

function daysOf(month: string): string[] {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const count = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return Array.from({ length: count }, (_, index) => addDays(`${month}-01`, index));
}
