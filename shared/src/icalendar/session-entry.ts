/**
 * A date of a school intervention in calendars: the one rule for its name, its sequence and its status, so that the file
 * of a mail and the files of the site speak of one and the same date. Pure.
 */
import { pageAddress } from '../domain/addresses.ts';
import type { Commune } from '../domain/commune.ts';
import type { InterventionSession } from '../domain/intervention-session.ts';
import type { SchoolIntervention } from '../domain/school-intervention.ts';
import { labelOf } from '../domain/vocabularies.ts';
import type { CalendarEntry } from './calendar.ts';
import { organizerOf, summaryOf } from './words.ts';

export type EnteredSession = Pick<
  InterventionSession,
  'documentId' | 'updatedAt' | 'start' | 'end' | 'place' | 'state' | 'example'
>;

/** What a session's entry is made from besides itself. */
interface SessionSurroundings {
  intervention: Pick<SchoolIntervention, 'slug' | 'title' | 'updatedAt' | 'placeKind' | 'format' | 'contact'>;
  commune: Pick<Commune, 'name' | 'latitude' | 'longitude'> | undefined;
  site: URL | undefined;
}

/** What those who read it should know. */
interface SessionWords {
  /** Before the title, in capitals: `COMPLET`. */
  mark: string | null;
  /** @param url the intervention's page. */
  description(url: string): string;
}

export function sessionEntry(
  session: EnteredSession,
  { intervention, commune, site }: SessionSurroundings,
  { mark, description }: SessionWords,
): CalendarEntry {
  const url = new URL(pageAddress('school-intervention', intervention.slug), site);
  const isRemote = intervention.placeKind === 'remote';
  return {
    uid: `${session.documentId}@${url.hostname}`,
    // Its words come from both.
    updatedAt: later(session.updatedAt, intervention.updatedAt),
    start: session.start,
    end: session.end,
    status: STATUS[session.state],
    summary: summaryOf(intervention.title, [session.example ? 'EXEMPLE' : null, mark]),
    description: description(url.href),
    location:
      [session.place, isRemote ? null : commune?.name].filter((part) => part).join(', ') ||
      (isRemote ? labelOf('intervention-place', 'remote') : null),
    point: isRemote ? null : pointOf(commune),
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

/** Null where editors have not typed both coordinates. */
function pointOf(commune: SessionSurroundings['commune']): CalendarEntry['point'] {
  if (!commune || commune.latitude === null || commune.longitude === null) return null;
  return { latitude: commune.latitude, longitude: commune.longitude };
}

function later(a: string, b: string): string {
  return Date.parse(a) >= Date.parse(b) ? a : b;
}
