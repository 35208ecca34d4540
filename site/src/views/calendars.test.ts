import { expect, it } from 'vitest';
import { terms } from 'shared/domain/vocabularies';
import {
  AGENDA,
  calendarOfInterventions,
  communeCalendar,
  facetCalendars,
  interventionCalendars,
  INTERVENTIONS,
  levelCalendars,
  levelGroups,
  subscribeAddress,
} from './calendars.ts';

it('has a calendar for every value, whether a date has it or not', () => {
  expect(facetCalendars('type')).toHaveLength(terms('event-kind').length);
  expect(facetCalendars('public')).toHaveLength(terms('audience').length);
  expect(levelCalendars).toHaveLength(terms('school-level').length);
  expect(levelGroups.flatMap(({ calendars }) => calendars)).toHaveLength(levelCalendars.length);
});

it('tells calendars apart by address and by name', () => {
  const all = [
    AGENDA,
    INTERVENTIONS,
    ...facetCalendars('type'),
    ...facetCalendars('public'),
    ...levelCalendars,
    ...interventionCalendars('format'),
    ...interventionCalendars('lieu'),
    communeCalendar({ name: 'L’Abergement-de-Varey' }),
  ];
  expect(new Set(all.map(({ path }) => path)).size).toBe(all.length);
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  expect(all.filter(({ path }) => !/^\/calendriers\/(?:[a-z]+\/)?[a-z0-9-]+\.ics$/.test(path))).toEqual([]);
  expect(all.at(-1)?.path).toBe('/calendriers/commune/l-abergement-de-varey.ics');
  expect(levelCalendars[3]).toMatchObject({
    path: '/calendriers/niveau/3e.ics',
    name: 'Interventions scolaires\u202F: 3e',
  });
});

it('gives each page of the catalogue its calendar, or that of all interventions', () => {
  const pathOf = (facet: string, value: string, label = value) =>
    calendarOfInterventions({ facet, value, label }).path;
  expect(pathOf('niveau', '3e')).toBe('/calendriers/niveau/3e.ics');
  expect(pathOf('format', 'atelier')).toBe('/calendriers/format/atelier.ics');
  expect(pathOf('lieu', 'a-distance')).toBe('/calendriers/lieu/a-distance.ics');
  expect(pathOf('commune', 'belley', 'Belley')).toBe('/calendriers/commune/belley.ics');
  expect([pathOf('metier', 'aide'), calendarOfInterventions().path]).toEqual([
    INTERVENTIONS.path,
    INTERVENTIONS.path,
  ]);
});

it('makes addresses that a calendar opens, of a site with or without https', () => {
  expect(subscribeAddress('/calendriers/tout.ics', new URL('https://metiers.example.org'))).toBe(
    'webcal://metiers.example.org/calendriers/tout.ics',
  );
  expect(subscribeAddress('/a.ics', new URL('http://localhost:8080'))).toBe('webcal://localhost:8080/a.ics');
});
