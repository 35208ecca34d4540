/** What happens in a commune, a line each under its day. Pure. */
import type { Clock } from 'shared/domain/clock';
import type { Event } from 'shared/domain/event';
import type { InterventionSession } from 'shared/domain/intervention-session';
import { parisDay } from 'shared/domain/paris-time';
import type { SchoolIntervention } from 'shared/domain/school-intervention';
import { labelOf } from 'shared/domain/vocabularies';
import type { DatedLink } from './archives.ts';
import { shownDate, stateWords } from './events.ts';
import { eventPath, interventionPath } from './paths.ts';
import { sessionLabel } from './sessions.ts';
import { sentenceList } from './words.ts';

/** An event to come, under the date that stands for it in lists. */
export function comingEventLine(event: Event, clock: Clock): DatedLink {
  const { kind, example } = event;
  return {
    day: parisDay(shownDate(event, clock).start),
    label: event.title,
    url: eventPath(event),
    note: noted([labelOf('event-kind', kind), stateWords(event) ?? '', example ? 'exemple' : '']),
  };
}

/** A date that a school can ask for, with the places left. */
export function sessionLine(
  session: InterventionSession,
  intervention: Pick<SchoolIntervention, 'title' | 'slug'>,
  clock: Clock,
): DatedLink {
  return {
    day: parisDay(session.start),
    label: intervention.title,
    url: `${interventionPath(intervention)}#dates`,
    note: noted(['Pour les classes', sessionLabel(session, clock), session.example ? 'exemple' : '']),
  };
}

function noted(notes: readonly string[]): string {
  return sentenceList(notes.filter((note) => note !== ''));
}
