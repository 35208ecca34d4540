/** *Événement*: a fair, forum, meeting, visit… with one or more dates (schema.org `Event`). */
import { z } from 'zod';
import type { Clock } from './clock.ts';
import {
  entryFields,
  flag,
  list,
  nonEmptyList,
  optionalInstant,
  optionalNumber,
  optionalTerm,
  optionalCode,
  optionalWebAddress,
  relation,
  relations,
  requiredTerm,
  requiredText,
  slug,
  termList,
} from './fields.ts';
import { documentFile, image } from './media.ts';
import { parisYear } from './paris-time.ts';
import { contact, dateTimeRange, place, type DateTimeRange } from './parts.ts';
import { optionalRichText } from './rich-text.ts';

const registration = z.object({
  needed: flag,
  url: optionalWebAddress,
  email: optionalCode,
  deadline: optionalInstant,
  capacity: optionalNumber,
});

export const event = z.object({
  ...entryFields,
  title: requiredText(),
  slug,
  kind: requiredTerm('event-kind'),
  summary: requiredText(200),
  description: optionalRichText,
  image: image.nullable(),
  dates: nonEmptyList(dateTimeRange).transform(byStart),
  eventStatus: requiredTerm('event-status'),
  postponedTo: dateTimeRange.nullable(),
  mode: optionalTerm('event-mode'),
  place: place.nullable(),
  onlineUrl: optionalWebAddress,
  audiences: termList('audience'),
  registration: registration.nullable(),
  free: flag,
  organizer: relation,
  contact: contact.nullable(),
  jobs: relations,
  sectors: relations,
  documents: list(documentFile),
  report: optionalRichText,
  example: flag,
});
export type Event = z.output<typeof event>;

function byStart(ranges: DateTimeRange[]): DateTimeRange[] {
  return ranges.toSorted((a, b) => Date.parse(a.start) - Date.parse(b.start));
}

/** The dates at which the event will be held, as far as it is known: the new date of a postponed one, none of a cancelled one. */
export function heldDates(held: Pick<Event, 'dates' | 'eventStatus' | 'postponedTo'>): DateTimeRange[] {
  if (held.eventStatus === 'cancelled') return [];
  if (held.eventStatus === 'postponed') return held.postponedTo ? [held.postponedTo] : [];
  return held.dates;
}

/** All dates that the public has been told, whether kept or not: those that decide when an event is over. */
export function announcedDates(announced: Pick<Event, 'dates' | 'postponedTo'>): DateTimeRange[] {
  return announced.postponedTo ? byStart([...announced.dates, announced.postponedTo]) : announced.dates;
}

/** Whether the event is postponed to a day that is not known yet. */
export function isAwaitingDate({
  eventStatus,
  postponedTo,
}: Pick<Event, 'eventStatus' | 'postponedTo'>): boolean {
  return eventStatus === 'postponed' && postponedTo === null;
}

/** Whether every announced date of the event has ended; never while its new date is awaited. */
export function isOver(past: Pick<Event, 'dates' | 'eventStatus' | 'postponedTo'>, clock: Clock): boolean {
  if (isAwaitingDate(past)) return false;
  return announcedDates(past).every(({ end }) => clock.hasPassed(end));
}

/** The first announced date that has not ended, or the last one of all. */
export function leadingDate(coming: Pick<Event, 'dates' | 'postponedTo'>, clock: Clock): DateTimeRange {
  const dates = announcedDates(coming);
  const next = dates.find(({ end }) => !clock.hasPassed(end)) ?? dates.at(-1);
  if (!next) throw new Error('An event has at least one date.');
  return next;
}

/** Where an event stands whose new date is awaited, in place of a year. */
export const AWAITED = 'awaited';

/** The dates that count for the archives: the new one of a postponed event, else all of them, kept or not. */
export function archivedDates({
  dates,
  eventStatus,
  postponedTo,
}: Pick<Event, 'dates' | 'eventStatus' | 'postponedTo'>): DateTimeRange[] {
  return eventStatus === 'postponed' && postponedTo ? [postponedTo] : dates;
}

/** Whether people could still register once the first of the dates that count has begun. */
export function closesTooLate({
  registration: asked,
  ...dated
}: Pick<Event, 'dates' | 'eventStatus' | 'postponedTo' | 'registration'>): boolean {
  const starts = archivedDates(dated).map(({ start }) => Date.parse(start));
  const deadline = asked?.deadline ?? null;
  return deadline !== null && Date.parse(deadline) > Math.min(...starts);
}

/** The years (`YYYY`, rising) in which the event begins or ends a date, in Paris; `AWAITED` while it has none. */
export function eventYears(filed: Pick<Event, 'dates' | 'eventStatus' | 'postponedTo'>): string[] {
  return isAwaitingDate(filed) ? [AWAITED] : datedYears(filed);
}

/** The same years, but those of the dates once announced while the new one is awaited. */
export function datedYears(dated: Pick<Event, 'dates' | 'eventStatus' | 'postponedTo'>): string[] {
  const years = archivedDates(dated).flatMap(({ start, end }) => [parisYear(start), parisYear(end)]);
  return [...new Set(years)].toSorted();
}
