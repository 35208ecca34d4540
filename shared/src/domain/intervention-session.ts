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

/** Places still free, never below zero; null when the session does not count places. */
export function freePlaces(session: Pick<InterventionSession, 'placesTotal' | 'placesTaken'>): number | null {
  if (session.placesTotal === null) return null;
  return Math.max(0, session.placesTotal - (session.placesTaken ?? 0));
}
