/** An event in calendars: one entry for each of its dates, with all that one asks on the day. Pure. */
import type { Commune } from 'shared/domain/commune';
import type { Event } from 'shared/domain/event';
import { isOnlineOnly } from 'shared/domain/event-site';
import type { Organization } from 'shared/domain/organization';
import { labelOf } from 'shared/domain/vocabularies';
import { pointOfEvent } from '../../views/geo.ts';
import { eventPath } from '../../views/paths.ts';
import type { CalendarEntry } from 'shared/icalendar/calendar';
import { eventDescription } from './event-words.ts';
import { organizerOf, summaryOf } from 'shared/icalendar/words';
import { occurrencesOf } from './occurrences.ts';

/** What an event's entries are made from besides itself. */
interface EventSurroundings {
  commune: Commune | undefined;
  organizer: Pick<Organization, 'name'> | undefined;
  site: URL | undefined;
}

/**
 * A date whose successor is not known is cancelled, not tentative: nobody should come on that day. It has the same name
 * when the new date is there, and moves to it.
 */
export function eventEntries(event: Event, { commune, organizer, site }: EventSurroundings): CalendarEntry[] {
  const url = new URL(eventPath(event), site);
  const shared = {
    updatedAt: event.updatedAt,
    location: locationOf(event, commune),
    point: pointOfEvent(event, commune),
    url: url.href,
    categories: [
      labelOf('event-kind', event.kind),
      ...event.audiences.map((audience) => labelOf('audience', audience)),
    ],
    organizer: organizerOf(event.contact, organizer?.name),
  };
  return occurrencesOf(event).map(({ name, range, fate }) => ({
    ...shared,
    uid: `${event.documentId}-${name}@${url.hostname}`,
    start: range.start,
    end: range.end,
    status: fate === 'held' || fate === 'moved' ? 'CONFIRMED' : 'CANCELLED',
    summary: summaryOf(event.title, [event.example ? 'EXEMPLE' : null, STATE_MARKS[fate] ?? markOf(event)]),
    description: eventDescription(event, fate, url.href),
  }));
}

const STATE_MARKS = {
  held: null,
  cancelled: 'ANNULÉ',
  moved: 'NOUVELLE DATE',
  awaited: 'REPORTÉ',
  replaced: 'REPORTÉ',
} as const;

function markOf({ eventStatus }: Event): string | null {
  if (eventStatus === 'full') return 'COMPLET';
  return eventStatus === 'moved_online' ? 'EN LIGNE' : null;
}

function locationOf(event: Event, commune: Commune | undefined): string | null {
  const { place, mode } = event;
  if (isOnlineOnly(event)) return 'En ligne';
  const town = [place?.postcode, commune?.name].filter((part) => part).join(' ');
  const address = [place?.name, place?.street, town].filter((part) => part).join(', ');
  if (mode !== 'mixed') return address || null;
  return address ? `${address}, et en ligne` : 'Sur place et en ligne';
}
