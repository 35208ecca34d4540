/** Dates of the schools' interventions. */
import type { Clock } from 'shared/domain/clock';
import { counted, frenchNumber } from 'shared/domain/french-amounts';
import { frenchDay } from 'shared/domain/french-dates';
import { freePlaces, isOffered, type InterventionSession } from 'shared/domain/intervention-session';
import { parisYear } from 'shared/domain/paris-time';
import { labelOf } from 'shared/domain/vocabularies';

/** How many past sessions a page shows: enough to see that it is alive, whatever the years. */
export const PAST_SHOWN = 12;

/** The sessions that a school can still ask for, the soonest first. */
export function askableSessions(
  sessions: readonly InterventionSession[],
  clock: Clock,
): InterventionSession[] {
  return bySoonest(sessions).filter((session) => isAskable(session, clock));
}

/** Whether a school can still ask for it: it has not begun, and has room. */
export function isAskable(session: InterventionSession, clock: Clock): boolean {
  return isOffered(session) && !clock.hasPassed(session.start);
}

/** Whether a school can still wait for places in it: it is ahead, open, and has no room left. */
export function hasWaitingList(session: InterventionSession, clock: Clock): boolean {
  return session.state === 'open' && freePlaces(session) === 0 && !clock.hasPassed(session.start);
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

/** The years (`YYYY`) in which a session begins or ends, in Paris. */
export function sessionYears({ start, end }: Pick<InterventionSession, 'start' | 'end'>): string[] {
  return [...new Set([parisYear(start), parisYear(end)])];
}

/** By their beginning. */
export function bySoonest<T extends Pick<InterventionSession, 'start'>>(sessions: readonly T[]): T[] {
  return sessions.toSorted((a, b) => Date.parse(a.start) - Date.parse(b.start));
}

/**
 * What a school reads before it asks: « 18 places libres sur 30 », « Date libre », « Complet », « Date déjà prise »,
 * « Annulée ». A session that has ended is done, whatever is written.
 */
export function sessionLabel(session: InterventionSession, clock: Clock): string {
  if (session.state !== 'cancelled' && clock.hasPassed(session.end)) return labelOf('session-state', 'done');
  return sessionState(session);
}

/** The same, as long as nobody asks what time it is. Whose a session is stays private: schools read that it is taken. */
export function sessionState(session: InterventionSession): string {
  const { state, placesTotal } = session;
  if (state === 'cancelled' || state === 'done') return labelOf('session-state', state);
  const free = freePlaces(session);
  if (free === 0) return placesTotal === null ? TAKEN : 'Complet';
  if (state === 'confirmed') return TAKEN;
  if (state === 'requested') return labelOf('session-state', state);
  if (free === null || placesTotal === null) return 'Date libre';
  return `${counted(free, 'place libre', 'places libres')} sur\u00A0${frenchNumber(placesTotal)}`;
}

const TAKEN = 'Date déjà prise';
