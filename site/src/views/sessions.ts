/** Dates of the schools' interventions. */
import { counted, frenchNumber } from 'shared/domain/french-amounts';
import { frenchDay } from 'shared/domain/french-dates';
import { freePlaces, type InterventionSession } from 'shared/domain/intervention-session';
import { labelOf } from 'shared/domain/vocabularies';

/** The sessions of an intervention that a school can still ask for, the soonest first. */
export function askableSessions(
  sessions: readonly InterventionSession[],
  interventionId: string,
  instant: Date,
) {
  return sessionsOf(sessions, interventionId).filter(
    (session) =>
      Date.parse(session.start) > instant.getTime() && session.state === 'open' && freePlaces(session) !== 0,
  );
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

/** All sessions of an intervention, the soonest first. */
export function sessionsOf(
  sessions: readonly InterventionSession[],
  interventionId: string,
): InterventionSession[] {
  return sessions
    .filter(({ intervention }) => intervention === interventionId)
    .toSorted((a, b) => Date.parse(a.start) - Date.parse(b.start));
}

/**
 * What a school reads before it asks: « 18 places libres sur 30 », « Complet », « Confirmée », « Annulée ». A session that
 * has ended is done, whatever is written.
 */
export function sessionLabel(session: InterventionSession, instant: Date): string {
  const { state, end, placesTotal } = session;
  if (state !== 'cancelled' && Date.parse(end) <= instant.getTime()) return labelOf('session-state', 'done');
  if (state === 'cancelled' || state === 'done') return labelOf('session-state', state);
  const free = freePlaces(session);
  if (free === 0) return 'Complet';
  if (state !== 'open' || free === null || placesTotal === null) return labelOf('session-state', state);
  return `${counted(free, 'place libre', 'places libres')} sur\u00A0${frenchNumber(placesTotal)}`;
}
