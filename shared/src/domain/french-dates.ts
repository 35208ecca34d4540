/**
 * Dates and times as French readers expect them, always in Paris time: « samedi 12 décembre 2026, de 14 h à 17 h ».
 * Instants are ISO 8601 texts; days are `YYYY-MM-DD`. A line never ends between a number and its
 * word, nor on the « de » or « à » of an hour.
 */
import { parisDay } from './paris-time.ts';
import { remembered } from './remembered.ts';
import type { DateTimeRange } from './parts.ts';

const NO_BREAK = '\u00A0';
const PARIS = 'Europe/Paris';

const dayFormat = new Intl.DateTimeFormat('fr-FR', {
  timeZone: PARIS,
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const fullFormat = new Intl.DateTimeFormat('fr-FR', {
  timeZone: PARIS,
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  hourCycle: 'h23',
});
/** The parts of a date, of milliseconds since 1970. */
const dayParts = partsOf(dayFormat);
const momentParts = partsOf(fullFormat);

const shortMonth = new Intl.DateTimeFormat('fr-FR', { timeZone: PARIS, month: 'short' });

type Part = 'weekday' | 'day' | 'month' | 'year' | 'hour' | 'minute';

/** « 12 décembre 2026 », and « 1er » for the first of a month. */
export function frenchDate(day: string): string {
  const written = dayParts(noonOf(day).getTime());
  return [ordinal(written('day')), written('month'), written('year')].join(NO_BREAK);
}

/** « décembre 2026 ». */
export function frenchMonth(instant: string): string {
  const written = momentParts(new Date(instant).getTime());
  return `${written('month')}${NO_BREAK}${written('year')}`;
}

/** « samedi 12 décembre 2026 ». */
export function frenchDay(instant: string): string {
  const written = momentParts(new Date(instant).getTime());
  return `${written('weekday')} ${frenchDate(parisDay(instant))}`;
}

/** « 14 h » or « 14 h 30 ». */
export function frenchTime(instant: string): string {
  const written = momentParts(new Date(instant).getTime());
  const hour = `${Number(written('hour'))}${NO_BREAK}h`;
  return written('minute') === '00' ? hour : `${hour}${NO_BREAK}${written('minute')}`;
}

/** « de 14 h à 17 h », for a range that begins and ends the same day. */
export function frenchHours({ start, end }: DateTimeRange): string {
  return `de${NO_BREAK}${frenchTime(start)} à${NO_BREAK}${frenchTime(end)}`;
}

/** « samedi 12 décembre 2026, de 14 h à 17 h », or both days when the range runs over midnight. */
export function frenchRange(range: DateTimeRange): string {
  if (isSameDay(range)) return `${frenchDay(range.start)}, ${frenchHours(range)}`;
  return `du ${frenchDay(range.start)}, ${frenchTime(range.start)}, au ${frenchDay(range.end)}, ${frenchTime(range.end)}`;
}

/** « samedi 12 décembre 2026 à 14 h »: a moment such as a deadline. */
export function frenchMoment(instant: string): string {
  return `${frenchDay(instant)} à${NO_BREAK}${frenchTime(instant)}`;
}

/** The parts of a small calendar leaf: « 12 » and « déc. ». */
export function calendarLeaf(instant: string): { day: string; month: string } {
  return { day: String(Number(parisDay(instant).slice(-2))), month: shortMonth.format(new Date(instant)) };
}

function isSameDay({ start, end }: DateTimeRange): boolean {
  return parisDay(start) === parisDay(end);
}

function ordinal(day: string): string {
  return day === '1' ? '1er' : day;
}

/** Noon keeps the day whatever the season's offset from UTC. */
function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

function partsOf(format: Intl.DateTimeFormat): (instant: number) => (part: Part) => string {
  return remembered(20_000, (instant) => {
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type as string, value]));
    return (part: Part) => parts.get(part) ?? '';
  });
}
