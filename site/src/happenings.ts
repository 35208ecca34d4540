/** What happens in each commune, read narrowly: a commune’s page depends on what happens there and near, and no further. */
import type { Commune } from 'shared/domain/commune';
import { isAwaitingDate, type Event } from 'shared/domain/event';
import { communeOfEvent, isOnlineOnly } from 'shared/domain/event-site';
import type { InterventionSession } from 'shared/domain/intervention-session';
import { ALL } from './content-facts.ts';
import { all, byId, clock, entriesBy, factsBy } from './content.ts';
import { comingHeldEvents } from './views/agenda.ts';
import type { DatedLink } from './views/archives.ts';
import { communesByName, isHappening, nearCommunes, type Happening } from './views/communes.ts';
import { shownDate } from './views/events.ts';
import { eventWhere, sessionLine } from './views/happening-lines.ts';
import { askableSessions } from './views/sessions.ts';

/**
 * Of how many communes near one tells what happens; of others, only that something does. A changed event then changes the
 * pages of its commune's neighbours, and not those of each commune in a circle of 40 km, some 80 of them.
 */
const TOLD_IN_FULL = 2;

export interface NearHappening {
  commune: Commune;
  /** Kilometres as the crow flies. */
  distance: number;
  /** Null where it is only told that something happens. */
  told: Happening | null;
}

/** The events to come on site in a commune whose date is known, and the dates that schools can still ask for. */
export function happeningIn(commune: Commune): Happening {
  const { documentId } = commune;
  const held = comingHeldEvents(entriesBy('events of a commune', documentId), clock);
  return {
    commune,
    events: held.filter((event) => !isAwaitingDate(event) && !isOnlineOnly(event)),
    sessions: askableSessions(sessionsHeldIn(commune), clock),
  };
}

/** All sessions for which someone comes to a commune, whatever became of them. */
export function sessionsHeldIn({ documentId }: Commune): InterventionSession[] {
  return entriesBy('sessions of a commune', documentId).filter(isHeldThere);
}

/** An intervention at a distance is held nowhere; one that is not public is not told of. */
function isHeldThere({ intervention }: Pick<InterventionSession, 'intervention'>): boolean {
  const [placeKind] = factsBy('place kind of an intervention', intervention);
  return placeKind !== undefined && placeKind !== 'remote';
}

/** The communes where something happens, by name. */
export function happenings(): Happening[] {
  return communesByName(all('commune')).map(happeningIn).filter(isHappening);
}

/** How many communes the map and its list show, so that the page stays light whatever is announced. */
export const MOST_ON_MAP = 80;

/** Those of the communes whose first date is the soonest, by name: as many as the map shows. */
export function soonestHappenings(found: readonly Happening[]): Happening[] {
  if (found.length <= MOST_ON_MAP) return [...found];
  const soonest = found.toSorted((a, b) => firstStart(a) - firstStart(b)).slice(0, MOST_ON_MAP);
  return found.filter((happening) => soonest.includes(happening));
}

function firstStart({ events, sessions }: Happening): number {
  const starts = [...events.map((event) => shownDate(event, clock)), ...sessions].map(({ start }) => start);
  return Math.min(...starts.map((start) => Date.parse(start)));
}

/** What happens near a commune, the nearest first. */
export function happeningsNear(here: Commune): NearHappening[] {
  return nearCommunes(here, factsBy('points of communes', ALL)).flatMap(
    ({ commune: { documentId }, distance }, index) => {
      const commune = happensIn(documentId) ? byId('commune', documentId) : undefined;
      return commune ? { commune, distance, told: index < TOLD_IN_FULL ? happeningIn(commune) : null } : [];
    },
  );
}

/** Whether `happeningIn` has anything to tell, without reading what. */
function happensIn(commune: string): boolean {
  const isAhead = (end: string | null): boolean => end !== null && !clock.hasPassed(end);
  return (
    factsBy('ends of events of a commune', commune).some(isAhead) ||
    factsBy('ends of sessions of a commune', commune).some((end) => isAhead(end.until) && isHeldThere(end))
  );
}

/** The words for an event's place, in lists that do not stand under it. */
export function whereOf(event: Event): string {
  return eventWhere(event, byId('commune', communeOfEvent(event)));
}

/** Sessions as lines that lead to their intervention; one whose intervention is not public has none. */
export function sessionLines(sessions: readonly InterventionSession[]): DatedLink[] {
  return sessions.flatMap((session) => {
    const intervention = byId('school-intervention', session.intervention);
    return intervention ? sessionLine(session, intervention, clock) : [];
  });
}
