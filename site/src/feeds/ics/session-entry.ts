/** A date of a school intervention in the calendars of the site. Pure. */
import { freePlaces, type InterventionSession } from 'shared/domain/intervention-session';
import type { Commune } from 'shared/domain/commune';
import type { SchoolIntervention } from 'shared/domain/school-intervention';
import type { CalendarEntry } from 'shared/icalendar/calendar';
import { sessionEntry as sharedEntry } from 'shared/icalendar/session-entry';
import { sentences } from 'shared/icalendar/words';
import { levelsLine } from '../../views/intervention-facts.ts';
import { sessionState } from '../../views/sessions.ts';

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
  return sharedEntry(session, surroundings, {
    mark: markOf(session),
    description: (url) => descriptionOf(session, surroundings.intervention, url),
  });
}

function markOf(session: InterventionSession): string | null {
  if (session.state === 'cancelled') return 'ANNULÉE';
  if (session.state === 'done') return null;
  if (freePlaces(session) === 0) return session.placesTotal === null ? 'PRISE' : 'COMPLET';
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
