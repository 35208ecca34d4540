/**
 * The dates of each calendar, read as narrowly as pages read theirs: a change to one event or session is seen by its own
 * file, by the calendar of all, and by those of its values and its commune.
 */
import type { Commune } from 'shared/domain/commune';
import type { Event } from 'shared/domain/event';
import type { InterventionSession } from 'shared/domain/intervention-session';
import type { Term } from 'shared/domain/vocabularies';
import { recentEvents } from './by-year.ts';
import { byId, clock, entriesBy, keysOf, single } from './content.ts';
import { calendarText, type CalendarEntry } from 'shared/icalendar/calendar';
import { eventEntries } from './feeds/ics/event-entries.ts';
import { isKept } from './feeds/ics/kept.ts';
import { levelsOf, sessionEntry } from './feeds/ics/session-entry.ts';
import { sessionsHeldIn } from './happenings.ts';
import { openYears } from './views/agenda.ts';
import type { Calendar, InterventionCalendarFacet } from './views/calendars.ts';

/** The address the site is made for. */
type Site = URL | undefined;

/** All dates of an event, past ones included: the file is the same whenever it is taken. */
export function calendarOfEvent(event: Event, site: Site): string {
  return calendarText(entriesOfEvent(event, site), null);
}

/** Null when the intervention is not public: there is no page to lead to. */
export function calendarOfSession(session: InterventionSession, site: Site): string | null {
  const entries = entriesOfSession(session, site);
  return entries.length > 0 ? calendarText(entries, null) : null;
}

export function agendaCalendar(calendar: Calendar, site: Site): string {
  return feedText(calendar, eventDates(recentEvents(), site), site);
}

/** @param facet,value as in the addresses of the agenda: `type`, `salon`. */
export function facetCalendar(calendar: Calendar, facet: string, value: string, site: Site): string {
  const years = openYears(keysOf('events of a year'), clock);
  const events = years.flatMap((year) => entriesBy('events of a facet', `${facet}/${value}/${year}`));
  return feedText(calendar, eventDates(events, site), site);
}

export function calendarOfCommune(calendar: Calendar, commune: Commune, site: Site): string {
  const events = entriesBy('events of a commune', commune.documentId);
  const sessions = sessionsHeldIn(commune);
  return feedText(calendar, [...eventDates(events, site), ...sessionDates(sessions, site)], site);
}

export function interventionsCalendar(calendar: Calendar, site: Site): string {
  return feedText(calendar, sessionDates(recentSessions(), site), site);
}

export function levelCalendar(calendar: Calendar, level: Term<'school-level'>, site: Site): string {
  const keys = sessionYears().flatMap((year) => [`${level}/${year}`, `any/${year}`]);
  const sessions = keys
    .flatMap((key) => entriesBy('sessions of a level', key))
    .filter((session) => {
      const intervention = byId('school-intervention', session.intervention);
      return intervention && levelsOf(session, intervention).includes(level);
    });
  return feedText(calendar, sessionDates(sessions, site), site);
}

/** @param facet,value as in the addresses of the catalogue: `format`, `atelier`. */
export function interventionFacetCalendar(
  calendar: Calendar,
  facet: InterventionCalendarFacet,
  value: string,
  site: Site,
): string {
  const sessions = entriesBy('interventions of a facet', `${facet}/${value}`).flatMap(({ documentId }) =>
    entriesBy('sessions of an intervention', documentId),
  );
  return feedText(calendar, sessionDates(sessions, site), site);
}

/** The sessions that calendars hold and whose intervention is public. Older ones have no file of their own any more: there is nothing left to note. */
export function keptSessions(): InterventionSession[] {
  return unique(recentSessions()).filter(
    (session) => isKept(session, clock) && byId('school-intervention', session.intervention),
  );
}

function recentSessions(): InterventionSession[] {
  return sessionYears().flatMap((year) => entriesBy('sessions of a year', year));
}

function sessionYears(): string[] {
  return openYears(keysOf('sessions of a year'), clock);
}

function eventDates(events: readonly Event[], site: Site): CalendarEntry[] {
  return unique(events).flatMap((event) => entriesOfEvent(event, site).filter((date) => isKept(date, clock)));
}

function sessionDates(sessions: readonly InterventionSession[], site: Site): CalendarEntry[] {
  return unique(sessions)
    .filter((session) => isKept(session, clock))
    .flatMap((session) => entriesOfSession(session, site));
}

function entriesOfEvent(event: Event, site: Site): CalendarEntry[] {
  const commune = byId('commune', event.place?.commune ?? null);
  return eventEntries(event, { commune, organizer: byId('organization', event.organizer), site });
}

function entriesOfSession(session: InterventionSession, site: Site): CalendarEntry[] {
  const intervention = byId('school-intervention', session.intervention);
  if (!intervention) return [];
  return [sessionEntry(session, { intervention, commune: byId('commune', session.commune), site })];
}

function feedText({ name, path }: Calendar, entries: readonly CalendarEntry[], site: Site): string {
  const { siteName } = single('site-settings');
  return calendarText(entries, { name: `${name} – ${siteName}`, url: new URL(path, site).href });
}

/** What two years share stands under both. */
function unique<T>(entries: readonly T[]): T[] {
  return [...new Set(entries)];
}
