/** Moments as iCalendar writes them. They come as ISO 8601 texts. Pure. */
import type { DateTimeRange } from '../domain/parts.ts';
import { parisClock, parisDay } from '../domain/paris-time.ts';
import { line } from './lines.ts';

const HOUR = 3_600_000;

/** Counted from here, in steps of two seconds, a sequence fits its 32 bits until 2156. */
const SEQUENCES_BEGIN = Date.UTC(2020, 0, 1);
const SEQUENCE_STEP = 2000;

/** `20261203T130000Z`. */
export function utcTime(instant: string): string {
  return `${new Date(instant).toISOString().replace(/\.\d+/, '').replace(/[-:]/g, '')}`;
}

/**
 * `DTSTART` and `DTEND` by the clocks of Paris. A range that begins or ends in the hour that they show twice in October is
 * written in UTC: the RFC means the first of the two, and programs do not agree.
 */
export function rangeLines({ start, end }: DateTimeRange): string {
  if (isRepeatedHour(start) || isRepeatedHour(end))
    return line('DTSTART', utcTime(start)) + line('DTEND', utcTime(end));
  return (
    line('DTSTART;TZID=Europe/Paris', parisTime(start)) + line('DTEND;TZID=Europe/Paris', parisTime(end))
  );
}

/** A whole number that rises with each change, also where a date is put right a moment after it was moved: mails tell both. */
export function sequenceOf(updatedAt: string): number {
  return Math.max(0, Math.floor((Date.parse(updatedAt) - SEQUENCES_BEGIN) / SEQUENCE_STEP));
}

/** `20261203T140000`. */
function parisTime(instant: string | Date): string {
  return `${parisDay(instant)}T${parisClock(instant)}`.replace(/[-:]/g, '');
}

function isRepeatedHour(instant: string): boolean {
  const shown = parisTime(instant);
  return [-HOUR, HOUR].some((step) => parisTime(new Date(Date.parse(instant) + step)) === shown);
}

/** The rule of the European Union since 1996. */
export const PARIS_ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Paris',
  'BEGIN:DAYLIGHT',
  'TZNAME:CEST',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZNAME:CET',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
  '',
].join('\r\n');
