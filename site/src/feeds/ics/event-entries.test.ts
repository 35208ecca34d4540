import { describe, expect, it } from 'vitest';
import type { Event } from 'shared/domain/event';
import { communeWith, eventWith, noContact, noPlace } from '../../testing/entries.ts';
import { calendarText } from 'shared/icalendar/calendar';
import { eventEntries } from './event-entries.ts';
import { readCalendar } from 'shared/testing/read-calendar';

const site = new URL('https://metiers.example.org');
const commune = communeWith();

type Changes = Partial<Event>;

function textOf(over: Changes): string {
  const event = eventWith(over);
  const organizer = event.organizer ? { name: 'Département de l’Ain ; "solidarité"' } : undefined;
  return calendarText(eventEntries(event, { commune, organizer, site }), null);
}

const datesOf = (over: Changes = {}) => readCalendar(textOf(over)).dates;
const dateOf = (over: Changes = {}) => datesOf(over)[0];
const at = (start: string, end: string) => ({ start, end });
const day = (date: string) => at(`${date}T13:00:00.000Z`, `${date}T16:00:00.000Z`);
const uidsOf = (...dates: Event['dates']) => datesOf({ dates }).map(({ uid }) => uid);

const fifth = day('2027-01-05');
const registration = { needed: true, url: null, email: null, deadline: null, capacity: null };
const twelfth = day('2027-01-12');
const nineteenth = day('2027-01-19');

describe('The dates of an event in calendars', () => {
  it('are written in full, byte for byte', () => {
    const text = textOf({
      title: 'Forum « métiers » ; soin, aide',
      kind: 'job_forum',
      audiences: ['pupils', 'job_seekers'],
      place: { ...noPlace, name: 'Ainterexpo', street: '17, avenue du Maréchal-Juin', postcode: '01000' },
      registration: { ...registration, url: '/contact/', deadline: '2026-12-01T11:00:00.000Z' },
      organizer: 'organization-1',
      contact: { ...noContact, email: 'forum@example.org' },
      free: true,
    });
    expect(text.slice(text.indexOf('BEGIN:VEVENT')).replaceAll('\r\n ', '').split('\r\n')).toEqual([
      'BEGIN:VEVENT',
      'UID:event-1-20261203@metiers.example.org',
      'DTSTAMP:20261101T090000Z',
      'LAST-MODIFIED:20261101T090000Z',
      'SEQUENCE:107843400',
      'DTSTART;TZID=Europe/Paris:20261203T140000',
      'DTEND;TZID=Europe/Paris:20261203T170000',
      'STATUS:CONFIRMED',
      'SUMMARY:Forum « métiers » \\; soin\\, aide',
      'DESCRIPTION:Rencontrer celles et ceux qui accompagnent.\\nInscription nécessaire avant le mardi 1er\u00A0décembre\u00A02026 à\u00A012\u00A0h\u202F: https://metiers.example.org/contact/\\nParticipation gratuite.\\nEn savoir plus\u202F: https://metiers.example.org/agenda/forum-des-metiers-du-soin/',
      'LOCATION:Ainterexpo\\, 17\\, avenue du Maréchal-Juin\\, 01000 Bourg-en-Bresse',
      'GEO:46.205000;5.225500',
      'URL:https://metiers.example.org/agenda/forum-des-metiers-du-soin/',
      'CATEGORIES:Forum de l’emploi,Élèves,Demandeuses et demandeurs d’emploi',
      'ORGANIZER;CN="Département de l’Ain ; ’solidarité’":mailto:forum@example.org',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('say to another’s parser what was meant', () => {
    const title = `Été ; l’après-midi, « ${'aider '.repeat(30)}» \\ 🎪`;
    const date = dateOf({ title, summary: 'Une ligne\nune autre' });
    expect(date?.summary).toBe(title);
    expect(date?.description).toContain('Une ligne\nune autre\n');
  });

  it.each([
    ['in winter', at('2026-12-03T13:00:00.000Z', '2026-12-03T16:00:00.000Z')],
    ['in summer', at('2027-07-03T12:00:00.000Z', '2027-07-03T15:00:00.000Z')],
    ['over the hour that March leaves out', at('2027-03-28T00:30:00.000Z', '2027-03-28T01:30:00.000Z')],
    ['over the hour that October repeats', at('2027-10-30T22:00:00.000Z', '2027-10-31T03:00:00.000Z')],
    ['in the first of the repeated hours', at('2027-10-31T00:10:00.000Z', '2027-10-31T00:50:00.000Z')],
    ['in the second', at('2027-10-31T01:10:00.000Z', '2027-10-31T01:50:00.000Z')],
    ['from the first to the second', at('2027-10-31T00:10:00.000Z', '2027-10-31T01:10:00.000Z')],
    ['on 29 February', at('2028-02-29T08:00:00.000Z', '2028-02-29T11:00:00.000Z')],
    ['over a new year', at('2026-12-31T22:00:00.000Z', '2027-01-01T02:00:00.000Z')],
    ['years ahead', at('2041-06-30T12:00:00.000Z', '2041-06-30T15:00:00.000Z')],
  ])('are at the right moment %s', (_, range) => {
    expect(dateOf({ dates: [range] })).toMatchObject(range);
  });

  it('are one entry each', () => {
    const dates = datesOf({
      dates: [nineteenth, fifth, at('2027-01-05T17:00:00.000Z', '2027-01-05T18:00:00.000Z')],
    });
    expect(dates.map(({ uid, start }) => [uid, start])).toEqual([
      ['event-1-20270105@metiers.example.org', '2027-01-05T13:00:00.000Z'],
      ['event-1-20270105-2@metiers.example.org', '2027-01-05T17:00:00.000Z'],
      ['event-1-20270119@metiers.example.org', '2027-01-19T13:00:00.000Z'],
    ]);
  });

  it('keep their names when words or hours change, and when others come or go', () => {
    const before = uidsOf(fifth, nineteenth);
    const later = at('2027-01-05T07:00:00.000Z', '2027-01-05T08:00:00.000Z');
    expect(
      datesOf({ title: 'Autre', slug: 'autre', dates: [later, nineteenth] }).map(({ uid }) => uid),
    ).toEqual(before);
    expect(uidsOf(day('2026-12-29'), fifth, twelfth, nineteenth)).toEqual(expect.arrayContaining(before));
    expect(uidsOf(nineteenth)).toEqual(before.slice(1));
  });

  it('take the name of the date before them on their day when that one goes', () => {
    const morning = at('2027-01-05T07:00:00.000Z', '2027-01-05T08:00:00.000Z');
    const [first, second] = datesOf({ dates: [morning, fifth] });
    expect(second?.uid).toBe('event-1-20270105-2@metiers.example.org');
    expect(datesOf({ dates: [fifth] })).toMatchObject([{ uid: first?.uid, start: fifth.start }]);
  });

  it('rise in sequence with each change, within 32 bits', () => {
    const sequences = ['2019-01-01', '2026-11-22', '2026-11-23', '2099-12-31'].map((date) =>
      Number(dateOf({ updatedAt: `${date}T09:00:00.000Z` })?.property('sequence')),
    );
    expect(sequences).toEqual(sequences.toSorted((a, b) => a - b));
    expect(new Set(sequences).size).toBe(4);
    expect(sequences[0]).toBe(0);
    expect(sequences[3]).toBeLessThan(2 ** 31);
  });
});

describe('The state of an event in calendars', () => {
  it.each<[Event['eventStatus'], string, string]>([
    ['scheduled', 'CONFIRMED', 'Forum des métiers du soin'],
    ['full', 'CONFIRMED', '[COMPLET] Forum des métiers du soin'],
    ['moved_online', 'CONFIRMED', '[EN LIGNE] Forum des métiers du soin'],
    ['cancelled', 'CANCELLED', '[ANNULÉ] Forum des métiers du soin'],
  ])('is told in words and by the status: %s', (eventStatus, status, summary) => {
    expect(dateOf({ eventStatus })).toMatchObject({ status, summary });
  });

  it('moves a postponed event, under its old name, to its new date', () => {
    const [moved, ...others] = datesOf({ dates: [fifth], eventStatus: 'postponed', postponedTo: nineteenth });
    expect(moved).toMatchObject({
      ...nineteenth,
      uid: uidsOf(fifth)[0],
      status: 'CONFIRMED',
      summary: '[NOUVELLE DATE] Forum des métiers du soin',
    });
    expect(moved?.description).toMatch(/^Nouvelle date d’une rencontre annoncée d’abord pour le mardi 5/);
    expect(others).toEqual([]);
  });

  it('drops the other dates of a postponed event', () => {
    const dates = datesOf({ dates: [fifth, twelfth], eventStatus: 'postponed', postponedTo: nineteenth });
    expect(dates.map(({ start, status }) => [start, status])).toEqual([
      [twelfth.start, 'CANCELLED'],
      [nineteenth.start, 'CONFIRMED'],
    ]);
  });

  it('cancels a date whose successor is awaited, and says why', () => {
    const date = dateOf({ eventStatus: 'postponed' });
    expect(date).toMatchObject({ status: 'CANCELLED', summary: '[REPORTÉ] Forum des métiers du soin' });
    expect(date?.description).toContain('La nouvelle date sera indiquée sur sa page.');
  });

  it('leads nobody to what is not held', () => {
    const over = {
      onlineUrl: 'https://visio.example.org/',
      registration: { ...registration, url: 'https://inscription.example.org/' },
      free: true,
    };
    expect(dateOf(over)?.description).toMatch(/inscription\.example\.org[^]*visio\.example\.org/);
    const cancelled = dateOf({ ...over, eventStatus: 'cancelled' })?.description;
    expect(cancelled).not.toMatch(/inscription\.example|visio\.example|gratuit/);
  });

  it('tells an invented event from a real one', () => {
    const date = dateOf({ example: true, eventStatus: 'full' });
    expect(date?.summary).toBe('[EXEMPLE] [COMPLET] Forum des métiers du soin');
    expect(date?.description).toMatch(/^Exemple\u202F: cette rencontre est inventée/);
  });
});

describe('The place of an event in calendars', () => {
  const place = { ...noPlace, name: 'Salle des fêtes' };

  it('has coordinates where somebody goes there', () => {
    const own = { ...place, latitude: 46.1, longitude: 5.2 };
    const geo = (over: Changes) => dateOf(over)?.property('geo');
    expect(geo({ place })).toBe('46.205,5.2255');
    expect(geo({ place: own })).toBe('46.1,5.2');
    expect(geo({ place: own, eventStatus: 'moved_online' })).toBeNull();
    expect(geo({})).toBeNull();
  });

  it.each<[Changes, string]>([
    [{ place }, 'Salle des fêtes, Bourg-en-Bresse'],
    [{ place, mode: 'mixed' }, 'Salle des fêtes, Bourg-en-Bresse, et en ligne'],
    [{ place, mode: 'online' }, 'En ligne'],
    [{ place, eventStatus: 'moved_online' }, 'En ligne'],
  ])('is said in words: %#', (over, location) => {
    expect(dateOf(over)?.property('location')).toBe(location);
  });

  it('names an organizer only with a way to write', () => {
    const organizer = (contact: object) =>
      dateOf({ contact: { ...noContact, ...contact } })?.property('organizer');
    expect(organizer({ service: 'Pôle emploi', phone: '0474000000' })).toBeNull();
    expect(organizer({ service: 'S', email: 'pas une adresse' })).toBeNull();
    expect(organizer({ service: 'S', email: 'a@example.org' })).toBe('mailto:a@example.org');
  });
});
