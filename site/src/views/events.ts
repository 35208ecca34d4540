/** Short lines about an event, for its card and its page. */
import type { Clock } from 'shared/domain/clock';
import type { Commune } from 'shared/domain/commune';
import { announcedDates, archivedDates, isAwaitingDate, leadingDate, type Event } from 'shared/domain/event';
import { isOnlineOnly } from 'shared/domain/event-site';
import type { DateTimeRange } from 'shared/domain/parts';
import { labelOf } from 'shared/domain/vocabularies';

/** « Médiathèque, Belley », « En ligne », or both; null when nothing is known. */
export function placeLine(
  event: Pick<Event, 'place' | 'mode' | 'eventStatus'>,
  commune: Commune | undefined,
): string | null {
  if (isOnlineOnly(event)) return 'En ligne';
  const where = [event.place?.name, commune?.name].filter((part) => part).join(', ');
  if (event.mode === 'mixed') return where ? `${where}, et en ligne` : 'Sur place et en ligne';
  return where || null;
}

/** « et 2 autres dates », to follow the date shown; '' when there is no other. */
export function otherDates(event: Pick<Event, 'dates' | 'postponedTo' | 'eventStatus'>): string {
  if (event.eventStatus === 'postponed') return '';
  const others = announcedDates(event).length - 1;
  if (others < 1) return '';
  return others === 1 ? ', et une autre date' : `, et ${others}\u00A0autres dates`;
}

/** The date that stands for the event in lists: the new one of a postponed event, else the next one, else the last. */
export function shownDate(
  event: Pick<Event, 'dates' | 'postponedTo' | 'eventStatus'>,
  clock: Clock,
): DateTimeRange {
  if (event.eventStatus === 'postponed' && event.postponedTo) return event.postponedTo;
  return leadingDate(event, clock);
}

/**
 * The dates under which lists show an event, rising: those that have not ended, of a postponed event the new one alone; at
 * least one, and none while a new date is awaited. A cancelled event keeps its own, for those who had noted them.
 */
export function listedDates(
  event: Pick<Event, 'dates' | 'postponedTo' | 'eventStatus'>,
  clock: Clock,
): DateTimeRange[] {
  if (isAwaitingDate(event)) return [];
  const dates = event.eventStatus === 'postponed' ? archivedDates(event) : announcedDates(event);
  const ahead = dates.filter(({ end }) => !clock.hasPassed(end));
  return ahead.length > 0 ? ahead : [shownDate(event, clock)];
}

/** When the event is over (ISO 8601): cards say it, so that the page hides what has passed; null while a date is awaited. */
export function overAt(event: Pick<Event, 'dates' | 'postponedTo' | 'eventStatus'>): string | null {
  return isAwaitingDate(event) ? null : latestEnd(announcedDates(event));
}

/** The latest end of some dates, which need not be that of the last to begin. */
export function latestEnd(dates: readonly DateTimeRange[]): string | null {
  const last = dates.toSorted((a, b) => Date.parse(a.end) - Date.parse(b.end)).at(-1);
  return last?.end ?? null;
}

/** Whether the shown date will not be kept: cancelled, or postponed to a day not known yet. */
export function isDateDropped(event: Pick<Event, 'postponedTo' | 'eventStatus'>): boolean {
  return event.eventStatus === 'cancelled' || isAwaitingDate(event);
}

/** A state that changes plans, in words: « Annulé », « Reporté, nouvelle date à venir »; null for what goes as announced. */
export function stateWords(event: Pick<Event, 'postponedTo' | 'eventStatus'>): string | null {
  if (event.eventStatus === 'scheduled') return null;
  const words = labelOf('event-status', event.eventStatus);
  return isAwaitingDate(event) ? `${words}, nouvelle date à venir` : words;
}
