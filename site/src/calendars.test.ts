import { describe, expect, it } from 'vitest';
import {
  agendaCalendar,
  calendarOfCommune,
  calendarOfEvent,
  calendarOfSession,
  facetCalendar,
  interventionFacetCalendar,
  interventionsCalendar,
  keptSessions,
  levelCalendar,
} from './calendars.ts';
import { readCalendar } from 'shared/testing/read-calendar';
import { communeWith, eventWith, interventionWith, noPlace, sessionWith } from './testing/entries.ts';
import { reading } from './testing/reading.ts';
import { AGENDA, communeCalendar, INTERVENTIONS } from './views/calendars.ts';

const site = new URL('https://metiers.example.org');
const now = '2026-11-22T12:00:00Z';
const commune = communeWith();

const on = (...days: string[]) =>
  days.map((day) => ({ start: `${day}T13:00:00.000Z`, end: `${day}T16:00:00.000Z` }));
const event = (documentId: string, over: Parameters<typeof eventWith>[0] = {}) =>
  eventWith({ documentId, slug: documentId, ...over });
const session = (documentId: string, day: string, over: Parameters<typeof sessionWith>[0] = {}) =>
  sessionWith({ documentId, start: `${day}T08:00:00.000Z`, end: `${day}T09:00:00.000Z`, ...over });

const content = {
  commune: [commune],
  event: [
    event('old', { dates: on('2025-03-01', '2026-10-20') }),
    event('late', { dates: on('2026-10-25'), audiences: ['pupils'] }),
    event('series', {
      dates: on('2026-10-20', '2026-11-10', '2027-01-12'),
      kind: 'fair',
      audiences: ['families', 'pupils'],
    }),
    event('off', {
      dates: on('2026-12-01'),
      eventStatus: 'cancelled',
      place: { ...noPlace, commune: 'commune-1' },
    }),
    event('awaited', { dates: on('2026-12-02'), eventStatus: 'postponed' }),
    event('moved', {
      dates: on('2026-09-02'),
      eventStatus: 'postponed',
      postponedTo: on('2027-02-02')[0] ?? null,
    }),
  ],
  'school-intervention': [interventionWith()],
  'intervention-session': [
    session('long-ago', '2026-09-01'),
    session('month-ago', '2026-10-25'),
    session('any-level', '2026-12-04'),
    session('other-level', '2027-01-08', { level: 'seconde', commune: 'commune-2' }),
    session('orphan', '2026-12-05', { intervention: 'gone' }),
  ],
};

/** The names of the dates, without what all share, and what was read. */
function calendarAt(instant: string, make: () => string | null) {
  const { result, reads } = reading(content, instant, make);
  const { name, dates } = readCalendar(result ?? '');
  return { name, reads, dates: dates.map(({ uid, status }) => `${uid.split('@')[0]} ${status}`) };
}

const agenda = () => agendaCalendar(AGENDA, site);

describe('A calendar that one subscribes to', () => {
  it('holds what is coming and what has been over for a month at most, cancelled dates too', () => {
    expect(calendarAt(now, agenda).dates).toEqual([
      'late-20261025 CONFIRMED',
      'series-20261110 CONFIRMED',
      'off-20261201 CANCELLED',
      'awaited-20261202 CANCELLED',
      'series-20270112 CONFIRMED',
      'moved-20260902 CONFIRMED',
    ]);
  });

  it('loses a date 31 days after its end, at that very moment', () => {
    const first = (instant: string) => calendarAt(instant, agenda).dates[0];
    expect(first('2026-11-25T15:59:59Z')).toBe('late-20261025 CONFIRMED');
    expect(first('2026-11-25T16:00:00Z')).toBe('series-20261110 CONFIRMED');
  });

  it('stays when nothing is in it', () => {
    const { result } = reading({}, now, agenda);
    expect(readCalendar(result)).toMatchObject({ name: expect.stringMatching(/^Agenda – /), dates: [] });
    expect(result).toMatch(
      /^BEGIN:VCALENDAR\r\n[^]*BEGIN:VTIMEZONE\r\n[^]*END:VTIMEZONE\r\nEND:VCALENDAR\r\n$/,
    );
    expect(result).toContain('\r\nREFRESH-INTERVAL;VALUE=DURATION:PT6H\r\nX-PUBLISHED-TTL:PT6H\r\n');
  });

  it('has the events of one kind or one audience, and reads no others', () => {
    const fairs = calendarAt(now, () => facetCalendar(AGENDA, 'type', 'salon', site));
    expect(fairs.dates).toEqual(['series-20261110 CONFIRMED', 'series-20270112 CONFIRMED']);
    expect(fairs.reads.filter((key) => key.startsWith('events'))).toEqual([
      'events of a year?',
      ...['2025', '2026', '2027', 'awaited'].map((year) => `events of a facet=type/salon/${year}`),
    ]);
    expect(calendarAt(now, () => facetCalendar(AGENDA, 'public', 'eleves', site)).dates).toEqual([
      'late-20261025 CONFIRMED',
      'series-20261110 CONFIRMED',
      'series-20270112 CONFIRMED',
    ]);
  });

  it('has the events and sessions of one commune', () => {
    const { name, dates } = calendarAt(now, () => calendarOfCommune(communeCalendar(commune), commune, site));
    expect(name).toMatch(/^Agenda\u202F: Bourg-en-Bresse – /);
    expect(dates).toEqual(['month-ago CONFIRMED', 'off-20261201 CANCELLED', 'any-level CONFIRMED']);
  });

  it('has the sessions, but none whose intervention is not public', () => {
    expect(calendarAt(now, () => interventionsCalendar(INTERVENTIONS, site)).dates).toEqual([
      'month-ago CONFIRMED',
      'any-level CONFIRMED',
      'other-level CONFIRMED',
    ]);
  });

  it('has the sessions for one level, those that are for all levels of their intervention included', () => {
    const at = (level: 'seconde' | 'troisieme') =>
      calendarAt(now, () => levelCalendar(INTERVENTIONS, level, site)).dates;
    expect(at('seconde')).toEqual(['other-level CONFIRMED']);
    expect(at('troisieme')).toEqual(['month-ago CONFIRMED', 'any-level CONFIRMED']);
  });

  it('has the sessions of one format or one kind of place, and reads no others', () => {
    const at = (facet: 'format' | 'lieu', value: string) =>
      calendarAt(now, () => interventionFacetCalendar(INTERVENTIONS, facet, value, site));
    const all = ['month-ago CONFIRMED', 'any-level CONFIRMED', 'other-level CONFIRMED'];
    expect(at('format', 'temoignage').dates).toEqual(all);
    expect(at('lieu', 'dans-l-etablissement-scolaire').dates).toEqual(all);
    expect(at('format', 'jeu')).toMatchObject({
      dates: [],
      reads: ['interventions of a facet=format/jeu', 'site-settings'],
    });
  });

  it('is the same bytes for the same content and moment, in whatever order the entries come', () => {
    const turned = { ...content, event: content.event.toReversed() };
    const bytes = [content, content, turned].map((each) => reading(each, now, agenda).result);
    expect(new Set(bytes).size).toBe(1);
  });
});

describe('The file of one entry', () => {
  it('holds every date of an event, and reads nothing of the time or of other events', () => {
    const series = content.event[2] ?? eventWith();
    const make = () => calendarOfEvent(series, site);
    const { dates, reads } = calendarAt('2040-01-01T00:00:00Z', make);
    expect(dates).toHaveLength(3);
    expect(reads).toEqual([]);
    expect(reading(content, now, make).result).toBe(reading(content, '2040-01-01T00:00:00Z', make).result);
  });

  it('is there for a session until a month after its end', () => {
    const { result } = reading(content, now, () => keptSessions().map(({ documentId }) => documentId));
    expect(result).toEqual(['month-ago', 'any-level', 'other-level']);
    const { dates } = calendarAt(now, () => calendarOfSession(session('any-level', '2026-12-04'), site));
    expect(dates).toEqual(['any-level CONFIRMED']);
  });
});
