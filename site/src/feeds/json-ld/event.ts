/** An event as schema.org's `Event`, one node for each of its dates, as Google asks for events that are held again. */
import type { Clock } from 'shared/domain/clock';
import type { Commune } from 'shared/domain/commune';
import { announcedDates, isAwaitingDate, isOver, type Event } from 'shared/domain/event';
import { isOnlineOnly } from 'shared/domain/event-site';
import type { Organization } from 'shared/domain/organization';
import { parisIso } from 'shared/domain/paris-time';
import type { DateTimeRange } from 'shared/domain/parts';
import { eventPath } from '../../views/paths.ts';
import type { Absolute, JsonLdNode } from './node.ts';
import { placeNode } from './place.ts';

/** Search engines show a few; a series of sixty dates must not weigh on the page. */
const MOST_DATES = 8;

interface EventContext {
  commune: Commune | undefined;
  organizer: Organization | undefined;
  /** The address of its picture. */
  image: string | null;
  clock: Clock;
  absolute: Absolute;
}

/**
 * The dates to come, the soonest first; once all are over, the last one. None of what was invented to show the site: search
 * engines would announce it.
 */
export function eventNodes(event: Event, context: EventContext): JsonLdNode[] {
  if (event.example) return [];
  const { clock } = context;
  const dates =
    event.eventStatus === 'postponed' && event.postponedTo ? [event.postponedTo] : announcedDates(event);
  const ahead = dates.filter(({ end }) => !clock.hasPassed(end));
  const shown = ahead.length > 0 ? ahead.slice(0, MOST_DATES) : dates.slice(-1);
  return shown.map((range) => eventNode(event, range, context));
}

function eventNode(event: Event, range: DateTimeRange, context: EventContext): JsonLdNode {
  const { absolute, organizer, image } = context;
  const url = absolute(eventPath(event));
  return {
    '@type': 'Event',
    name: event.title,
    description: event.summary,
    startDate: parisIso(range.start),
    endDate: parisIso(range.end),
    previousStartDate:
      event.eventStatus === 'postponed' && event.postponedTo
        ? event.dates.map(({ start }) => parisIso(start)).slice(0, 1)
        : null,
    eventStatus: `https://schema.org/${statusOf(event)}`,
    eventAttendanceMode: `https://schema.org/${modeOf(event)}`,
    location: locations(event, context),
    image: image && [absolute(image)],
    url,
    isAccessibleForFree: event.free ? true : null,
    organizer: organizer && { '@type': 'Organization', name: organizer.name, url: organizer.website },
    offers: offerOf(event, context),
  };
}

/** A free place, as long as there is something to come to. */
function offerOf(event: Event, { clock, absolute }: EventContext): JsonLdNode | null {
  const isHeld = event.eventStatus !== 'cancelled' && !isAwaitingDate(event) && !isOver(event, clock);
  if (!event.free || !isHeld) return null;
  return {
    '@type': 'Offer',
    price: 0,
    priceCurrency: 'EUR',
    availability: `https://schema.org/${event.eventStatus === 'full' ? 'SoldOut' : 'InStock'}`,
    url: webPage(event.registration?.url, event, absolute),
  };
}

/** An address that a browser opens, whole; the event's page where there is none, or one for mails. */
function webPage(address: string | null | undefined, event: Event, absolute: Absolute): string {
  return absolute(address && /^(?:\/|https?:)/.test(address) ? address : eventPath(event));
}

function statusOf(event: Event): string {
  if (event.eventStatus === 'cancelled') return 'EventCancelled';
  if (event.eventStatus === 'moved_online') return 'EventMovedOnline';
  if (event.eventStatus !== 'postponed') return 'EventScheduled';
  return isAwaitingDate(event) ? 'EventPostponed' : 'EventRescheduled';
}

function modeOf(event: Event): string {
  if (isOnlineOnly(event)) return 'OnlineEventAttendanceMode';
  return event.mode === 'mixed' ? 'MixedEventAttendanceMode' : 'OfflineEventAttendanceMode';
}

/** Google takes no event without a place: the département, while nothing closer is known. */
function locations(event: Event, { commune, absolute }: EventContext): JsonLdNode[] {
  const mode = modeOf(event);
  const virtual = { '@type': 'VirtualLocation', url: webPage(event.onlineUrl, event, absolute) };
  if (mode === 'OnlineEventAttendanceMode') return [virtual];
  const onSite = placeNode(event.place, commune);
  return mode === 'MixedEventAttendanceMode' ? [onSite, virtual] : [onSite];
}
