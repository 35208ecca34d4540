/** What happens in a commune, a line each under its day. Pure. */
import { capitalized } from 'shared/domain/capitalized';
import type { Clock } from 'shared/domain/clock';
import type { Commune } from 'shared/domain/commune';
import type { Event } from 'shared/domain/event';
import { isOnlineOnly } from 'shared/domain/event-site';
import type { InterventionSession } from 'shared/domain/intervention-session';
import { parisDay } from 'shared/domain/paris-time';
import type { SchoolIntervention } from 'shared/domain/school-intervention';
import { labelOf } from 'shared/domain/vocabularies';
import type { DatedLink } from './archives.ts';
import { inCommune } from './communes.ts';
import { shownDate, stateWords } from './events.ts';
import { levelsLine } from './intervention-facts.ts';
import { eventPath, interventionPath } from './paths.ts';
import { sessionLabel } from './sessions.ts';
import { sentenceList } from './words.ts';

/**
 * An event to come, under the date that stands for it in lists.
 * @param where see `eventWhere`; '' in a list that stands under the name of its place.
 */
export function comingEventLine(event: Event, clock: Clock, where = ''): DatedLink {
  const { kind, example } = event;
  const what = [labelOf('event-kind', kind), where].filter((part) => part !== '').join(' ');
  return {
    day: parisDay(shownDate(event, clock).start),
    label: event.title,
    url: eventPath(event),
    note: noted([what, stateWords(event) ?? '', example ? 'exemple' : '']),
  };
}

/** « à Belley », « en ligne », to follow the kind of event; '' where it is not known, or where the state tells it. */
export function eventWhere(
  event: Pick<Event, 'mode' | 'eventStatus'>,
  commune: Pick<Commune, 'name'> | undefined,
): string {
  if (event.eventStatus === 'moved_online') return '';
  if (isOnlineOnly(event)) return 'en ligne';
  if (!commune) return '';
  return `${inCommune(commune.name)}${event.mode === 'mixed' ? ' et en ligne' : ''}`;
}

/** A date that a school can ask for, among those of all interventions: for whom, where, with the places left. */
export function classDateLine(
  session: InterventionSession,
  intervention: Pick<SchoolIntervention, 'title' | 'slug' | 'levels' | 'placeKind'>,
  commune: Pick<Commune, 'name'> | undefined,
  clock: Clock,
): DatedLink {
  const remote = intervention.placeKind === 'remote';
  const where = remote ? 'à distance' : commune ? inCommune(commune.name) : '';
  const levels = levelsLine(session.level ? [session.level] : intervention.levels);
  return { ...sessionLine(session, intervention, clock, [where, levels]), until: session.start };
}

/** A date that a school can ask for, with the places left. @param about what stands before them. */
export function sessionLine(
  session: InterventionSession,
  intervention: Pick<SchoolIntervention, 'title' | 'slug'>,
  clock: Clock,
  about: readonly string[] = ['Pour les classes'],
): DatedLink {
  return {
    day: parisDay(session.start),
    label: intervention.title,
    url: `${interventionPath(intervention)}#dates`,
    note: noted([...about, sessionLabel(session, clock), session.example ? 'exemple' : '']),
  };
}

function noted(notes: readonly string[]): string {
  return capitalized(sentenceList(notes.filter((note) => note !== '')));
}
