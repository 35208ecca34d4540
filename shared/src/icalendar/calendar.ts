/**
 * An iCalendar file (RFC 5545, and RFC 7986 for the name of a calendar), written here: the packages that do so format
 * times in the zone of the machine unless a second package brings its own kind of date, and leave out the time zone's
 * rules unless a third one brings them. Pure.
 */
import { escapeText, line, quoteParameter } from './lines.ts';
import { PARIS_ZONE, rangeLines, sequenceOf, utcTime } from './times.ts';

/** One date in a calendar. Words are plain text, addresses whole, moments ISO 8601. */
export interface CalendarEntry {
  /** Names the date for good: calendars replace what they hold under it. */
  uid: string;
  updatedAt: string;
  start: string;
  end: string;
  status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  summary: string;
  description: string;
  location: string | null;
  /** In degrees (WGS 84). */
  point: { latitude: number; longitude: number } | null;
  url: string;
  categories: readonly string[];
  organizer: CalendarOrganizer | null;
}

/** What is mailed by a METHOD must name an organizer. */
export type MailedEntry = CalendarEntry & { organizer: CalendarOrganizer };

export interface CalendarOrganizer {
  name: string;
  email: string;
}

/**
 * What a calendar file within a mail asks for (RFC 5546): to note the dates, or to take them out. Never `REQUEST`, which
 * wants an answer to its invitation: the answer would come to people whose work is done.
 */
export type CalendarMethod = 'PUBLISH' | 'CANCEL';

/** What a calendar that one subscribes to says of itself. */
export interface CalendarFeed {
  name: string;
  url: string;
}

/** How often a calendar is worth asking for again. */
const REFRESH = 'PT6H';

/**
 * The file of these dates, by time. One without dates is whole all the same: the time zone is the component that the RFC
 * asks for. It has no METHOD: what is published by one must name an organizer, and not every date has one.
 * @param feed null for a file of dates that one takes once.
 */
export function calendarText(entries: readonly CalendarEntry[], feed: CalendarFeed | null): string {
  return fileText(
    feed ? feedLines(feed) : [],
    inOrder(entries).map((entry) => entryText(entry, entry.updatedAt)),
  );
}

/**
 * The file of a mail. Of two files with one sequence the later counts, which the RFC tells by DTSTAMP: here it is the
 * moment the file is made, where a published date has that of its last change.
 * @param now ISO 8601.
 */
export function mailedCalendarText(
  entries: readonly MailedEntry[],
  method: CalendarMethod,
  now: string,
): string {
  return fileText(
    [line('METHOD', method)],
    inOrder(entries).map((entry) => entryText(entry, now)),
  );
}

function fileText(head: readonly string[], entries: readonly string[]): string {
  return [
    line('BEGIN', 'VCALENDAR'),
    line('VERSION', '2.0'),
    line('PRODID', '-//Plateforme Metiers//Agenda//FR'),
    line('CALSCALE', 'GREGORIAN'),
    ...head,
    PARIS_ZONE,
    ...entries,
    line('END', 'VCALENDAR'),
  ].join('');
}

/** Twice, since clients know the standard names, the older ones, or neither. */
function feedLines({ name, url }: CalendarFeed): string[] {
  return [
    line('NAME', escapeText(name)),
    line('X-WR-CALNAME', escapeText(name)),
    line('X-WR-TIMEZONE', 'Europe/Paris'),
    line('SOURCE;VALUE=URI', url),
    line('REFRESH-INTERVAL;VALUE=DURATION', REFRESH),
    line('X-PUBLISHED-TTL', REFRESH),
  ];
}

function inOrder<T extends CalendarEntry>(entries: readonly T[]): T[] {
  return entries.toSorted(
    (a, b) => Date.parse(a.start) - Date.parse(b.start) || (a.uid < b.uid ? -1 : Number(a.uid > b.uid)),
  );
}

function entryText(entry: CalendarEntry, madeAt: string): string {
  const { uid, updatedAt, status, summary, description, location, point, url, categories, organizer } = entry;
  return [
    line('BEGIN', 'VEVENT'),
    line('UID', escapeText(uid)),
    line('DTSTAMP', utcTime(madeAt)),
    line('LAST-MODIFIED', utcTime(updatedAt)),
    line('SEQUENCE', String(sequenceOf(updatedAt))),
    rangeLines(entry),
    line('STATUS', status),
    line('SUMMARY', escapeText(summary)),
    line('DESCRIPTION', escapeText(description)),
    location ? line('LOCATION', escapeText(location)) : '',
    point ? line('GEO', `${point.latitude.toFixed(6)};${point.longitude.toFixed(6)}`) : '',
    line('URL', url),
    categories.length > 0 ? line('CATEGORIES', categories.map(escapeText).join(',')) : '',
    organizer
      ? line(`ORGANIZER;CN=${quoteParameter(organizer.name)}`, `mailto:${encodeURI(organizer.email)}`)
      : '',
    line('END', 'VEVENT'),
  ].join('');
}
