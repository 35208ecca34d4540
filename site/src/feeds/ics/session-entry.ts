/** A date of a school intervention in calendars. Pure. */
import type { Commune } from 'shared/domain/commune';
import { freePlaces, type InterventionSession } from 'shared/domain/intervention-session';
import type { SchoolIntervention } from 'shared/domain/school-intervention';
import { labelOf } from 'shared/domain/vocabularies';
import { pointOfCommune } from '../../views/geo.ts';
import { levelsLine } from '../../views/intervention-facts.ts';
import { interventionPath } from '../../views/paths.ts';
import { sessionState } from '../../views/sessions.ts';
import type { CalendarEntry } from './calendar.ts';
import { organizerOf, sentences, summaryOf } from './words.ts';

/** What a session's entry is made from besides itself. */
interface SessionSurroundings {
  intervention: SchoolIntervention;
  commune: Commune | undefined;
  site: URL | undefined;
}

/** The levels a session is for: its own, else those of its intervention. */
export function levelsOf(session: InterventionSession, { levels }: SchoolIntervention) {
  return session.level ? [session.level] : levels;
}

export function sessionEntry(session: InterventionSession, surroundings: SessionSurroundings): CalendarEntry {
  const { intervention, commune, site } = surroundings;
  const url = new URL(interventionPath(intervention), site);
  const isRemote = intervention.placeKind === 'remote';
  return {
    uid: `${session.documentId}@${url.hostname}`,
    // Its words come from both.
    updatedAt: later(session.updatedAt, intervention.updatedAt),
    start: session.start,
    end: session.end,
    status: STATUS[session.state],
    summary: summaryOf(intervention.title, [session.example ? 'EXEMPLE' : null, markOf(session)]),
    description: descriptionOf(session, intervention, url.href),
    location:
      [session.place, isRemote ? null : commune?.name].filter((part) => part).join(', ') ||
      (isRemote ? labelOf('intervention-place', 'remote') : null),
    point: isRemote ? null : pointOfCommune(commune),
    url: url.href,
    categories: ['Intervention scolaire', labelOf('intervention-format', intervention.format)],
    organizer: organizerOf(intervention.contact),
  };
}

/** A date that is offered stands; one that a school has asked for waits for an answer. */
const STATUS = {
  open: 'CONFIRMED',
  requested: 'TENTATIVE',
  confirmed: 'CONFIRMED',
  done: 'CONFIRMED',
  cancelled: 'CANCELLED',
} as const;

function markOf(session: InterventionSession): string | null {
  if (session.state === 'cancelled') return 'ANNULÉE';
  if (session.state === 'done') return null;
  if (freePlaces(session) === 0) return 'COMPLET';
  return session.state === 'requested' ? 'DEMANDÉE' : null;
}

function descriptionOf(session: InterventionSession, intervention: SchoolIntervention, url: string): string {
  return sentences(
    session.example && 'Exemple\u202F: cette date est inventée pour montrer le site.',
    `${sessionState(session)}.`,
    intervention.goal,
    `Niveaux\u202F: ${levelsLine(levelsOf(session, intervention))}.`,
    `En savoir plus\u202F: ${url}`,
  );
}

function later(a: string, b: string): string {
  return Date.parse(a) >= Date.parse(b) ? a : b;
}
