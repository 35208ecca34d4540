/** Where one meets people of a job: coming events that will be held on a day that is known. */
import type { Clock } from 'shared/domain/clock';
import { isAwaitingDate, type Event } from 'shared/domain/event';
import { comingHeldEvents } from './agenda.ts';
import type { DatedLink } from './archives.ts';
import { shownDate } from './events.ts';
import { comingEventLine } from './happening-lines.ts';

/** A page to read is no list: the agenda has the others. */
const MOST = 3;

/**
 * The next of a job's events, the soonest first; browsers hide each when its date has ended.
 * @param whereOf the words for an event's place.
 */
export function meetingLinks(
  events: readonly Event[],
  clock: Clock,
  whereOf: (event: Event) => string,
): DatedLink[] {
  return comingHeldEvents(events, clock)
    .filter((event) => !isAwaitingDate(event))
    .slice(0, MOST)
    .map((event) => ({
      ...comingEventLine(event, clock, whereOf(event)),
      until: shownDate(event, clock).end,
    }));
}
