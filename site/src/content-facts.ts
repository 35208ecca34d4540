/**
 * What pages know of entries without reading them: each is a pure function from one entry to the keys it stands under, and
 * to one fact. A page that asks for the facts under a key depends on these alone: whatever else changes in the entries
 * leaves it as it is.
 */
import type { Commune } from 'shared/domain/commune';
import type { CollectionType, Entry } from 'shared/domain/content-types';
import type { Event } from 'shared/domain/event';
import { communeOfEvent } from 'shared/domain/event-site';
import { isOffered, type InterventionSession } from 'shared/domain/intervention-session';
import { overAt } from './views/events.ts';
import { sessionYears } from './views/sessions.ts';

interface FactTable<T extends CollectionType, F> {
  type: T;
  keysOf: (entry: Entry<T>) => readonly string[];
  factOf: (entry: Entry<T>) => F;
}

/** The one key of facts that are asked for all at once. */
export const ALL = 'all';

export const facts = {
  'points of communes': table('commune', () => [ALL], pointFact),
  /** Until when there is something to go to (ISO 8601); null where there is nothing. */
  'ends of events of a commune': table('event', communeKeys, comesUntil),
  'ends of sessions of a commune': table('intervention-session', ({ commune }) => [commune], sessionEnd),
  /** What a card tells of them: how many places are left leaves it as it is. */
  'offered dates of an intervention': table(
    'intervention-session',
    ({ intervention }) => [intervention],
    (session) => (isOffered(session) ? { start: session.start, example: session.example } : null),
  ),
  /** `<document id>/2026`. */
  'interventions in a commune': table(
    'intervention-session',
    (session) => sessionYears(session).map((year) => `${session.commune}/${year}`),
    ({ intervention }) => intervention,
  ),
  'place kind of an intervention': table(
    'school-intervention',
    ({ documentId }) => [documentId],
    ({ placeKind }) => placeKind,
  ),
} as const;

export type FactName = keyof typeof facts;
export type FactOf<N extends FactName> = ReturnType<(typeof facts)[N]['factOf']>;

function table<T extends CollectionType, F>(
  type: T,
  keysOf: FactTable<T, F>['keysOf'],
  factOf: FactTable<T, F>['factOf'],
): FactTable<T, F> {
  return { type, keysOf, factOf };
}

type CommunePoint = Pick<Commune, 'documentId' | 'latitude' | 'longitude'>;

function pointFact({ documentId, latitude, longitude }: Commune): CommunePoint {
  return { documentId, latitude, longitude };
}

function communeKeys(event: Event): string[] {
  const commune = communeOfEvent(event);
  return commune === null ? [] : [commune];
}

/** The moment from which the event is no `Happening` any more. */
function comesUntil(event: Event): string | null {
  return event.eventStatus === 'cancelled' ? null : overAt(event);
}

/** `until` is the moment from which the session is no `Happening` any more. */
function sessionEnd(session: InterventionSession) {
  return { intervention: session.intervention, until: isOffered(session) ? session.start : null };
}
