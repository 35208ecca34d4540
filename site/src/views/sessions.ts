/** Dates of the schools' interventions. */
import type { Clock } from 'shared/domain/clock';
import { counted, frenchNumber } from 'shared/domain/french-amounts';
import { frenchDay } from 'shared/domain/french-dates';
import { freePlaces, type InterventionSession } from 'shared/domain/intervention-session';
import { labelOf } from 'shared/domain/vocabularies';

/** How many past sessions a page shows: enough to see that it is alive, whatever the years. */
export const PAST_SHOWN = 12;

/** The sessions that a school can still ask for, the soonest first. */
export function askableSessions(
  sessions: readonly InterventionSession[],
  clock: Clock,
): InterventionSession[] {
  return bySoonest(sessions).filter(
    (session) => session.state === 'open' && freePlaces(session) !== 0 && !clock.hasPassed(session.start),
  );
}

/** The sessions that have not ended, the soonest first. */
export function comingSessions(
  sessions: readonly InterventionSession[],
  clock: Clock,
): InterventionSession[] {
  return bySoonest(sessions).filter(({ end }) => !clock.hasPassed(end));
}

/** The sessions that have ended, the latest first. */
export function pastSessions(sessions: readonly InterventionSession[], clock: Clock): InterventionSession[] {
  return bySoonest(sessions)
    .filter(({ end }) => clock.hasPassed(end))
    .toReversed();
}

/** « Dates passées », with what is left out: « Dates passées : les 12 dernières sur 60 ». */
export function pastSessionsTitle(count: number): string {
  if (count <= PAST_SHOWN) return 'Dates passées';
  return `Dates passées\u202F: les\u00A0${PAST_SHOWN}\u00A0dernières sur\u00A0${frenchNumber(count)}`;
}

/** « Prochaine date : lundi 4 janvier 2027 (exemple, 2 dates) »: what a card says of the sessions one can ask for. */
export function nextDateLine(askable: readonly Pick<InterventionSession, 'start' | 'example'>[]): string {
  const [next] = askable;
  if (!next) return 'Dates sur demande';
  const notes = [
    next.example ? 'exemple' : '',
    askable.length > 1 ? counted(askable.length, 'date', 'dates') : '',
  ].filter((note) => note !== '');
  return `Prochaine date\u202F: ${frenchDay(next.start)}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`;
}

function bySoonest(sessions: readonly InterventionSession[]): InterventionSession[] {
  return sessions.toSorted((a, b) => Date.parse(a.start) - Date.parse(b.start));
}

/**
 * What a school reads before it asks: « 18 places libres sur 30 », « Complet », « Confirmée », « Annulée ». A session that
 * has ended is done, whatever is written.
 */
export function sessionLabel(session: InterventionSession, clock: Clock): string {
  const { state, end, placesTotal } = session;
  if (state !== 'cancelled' && clock.hasPassed(end)) return labelOf('session-state', 'done');
  if (state === 'cancelled' || state === 'done') return labelOf('session-state', state);
  const free = freePlaces(session);
  if (free === 0) return 'Complet';
  if (state !== 'open' || free === null || placesTotal === null) return labelOf('session-state', state);
  return `${counted(free, 'place libre', 'places libres')} sur\u00A0${frenchNumber(placesTotal)}`;
}
