/** A date at which an intervention is offered. Which school booked it is private and never in a snapshot. */
import { z } from 'zod';
import {
  entryFields,
  flag,
  optionalNumber,
  optionalTerm,
  optionalText,
  requiredInstant,
  requiredRelation,
  requiredTerm,
} from './fields.ts';

export const interventionSession = z
  .object({
    ...entryFields,
    intervention: requiredRelation,
    start: requiredInstant,
    end: requiredInstant,
    place: optionalText,
    commune: requiredRelation,
    level: optionalTerm('school-level'),
    placesTotal: optionalNumber,
    placesTaken: optionalNumber,
    state: requiredTerm('session-state'),
    example: flag,
  })
  .refine(({ start, end }) => Date.parse(end) > Date.parse(start), {
    path: ['end'],
    error: 'est avant le début\u202F: choisissez une fin qui vient après.',
  });
export type InterventionSession = z.output<typeof interventionSession>;

/**
 * Places still free, never below zero. A session that does not count its places takes one school: null while it is free, 0
 * once somebody comes.
 */
export function freePlaces(session: Pick<InterventionSession, 'placesTotal' | 'placesTaken'>): number | null {
  const taken = session.placesTaken ?? 0;
  if (session.placesTotal === null) return taken > 0 ? 0 : null;
  return Math.max(0, session.placesTotal - taken);
}

/** Whether schools may ask for the session, as long as it is ahead: it is offered, and has room. */
export function isOffered(
  session: Pick<InterventionSession, 'placesTotal' | 'placesTaken' | 'state'>,
): boolean {
  return session.state === 'open' && freePlaces(session) !== 0;
}
