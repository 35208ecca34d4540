/** Months (`YYYY-MM`) and the weekdays in them. Days are `YYYY-MM-DD`; a weekday is 0 for Sunday, as in `paris-time`. */
import { addDays, weekday } from './paris-time.ts';

export function monthOf(day: string): string {
  return day.slice(0, 7);
}

/** `count` may be negative. */
export function addMonths(month: string, count: number): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, number - 1 + count, 1)).toISOString().slice(0, 7);
}

/** Whether a text names a month of the years 1000 to 2999. */
export function isMonth(text: string): boolean {
  return /^[12]\d{3}-(0[1-9]|1[0-2])$/.test(text);
}

/** Whether a text names a day of these years: 30 February is none. */
export function isDay(text: string): boolean {
  return isMonth(monthOf(text)) && daysOf(monthOf(text)).includes(text);
}

/** All days of a month, first to last. */
export function daysOf(month: string): string[] {
  const days: string[] = [];
  for (let day = `${month}-01`; monthOf(day) === month; day = addDays(day, 1)) days.push(day);
  return days;
}

/** Which Tuesday of its month a Tuesday is: 1 to 5. */
export function placeInMonth(day: string): number {
  return Math.ceil(Number(day.slice(8)) / 7);
}

/** The nth such weekday of a month, the last one for -1; null when the month has none. */
export function nthWeekday(month: string, wanted: number, place: number): string | null {
  const days = daysOf(month).filter((day) => weekday(day) === wanted);
  return days.at(place > 0 ? place - 1 : place) ?? null;
}
