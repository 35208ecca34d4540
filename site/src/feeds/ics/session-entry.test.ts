import { expect, it } from 'vitest';
import type { InterventionSession } from 'shared/domain/intervention-session';
import type { SchoolIntervention } from 'shared/domain/school-intervention';
import { communeWith, interventionWith, noContact, sessionWith } from '../../testing/entries.ts';
import { calendarText } from 'shared/icalendar/calendar';
import { readCalendar } from 'shared/testing/read-calendar';
import { sessionEntry } from './session-entry.ts';

const site = new URL('https://metiers.example.org');

function dateOf(session: Partial<InterventionSession>, intervention: Partial<SchoolIntervention> = {}) {
  const entry = sessionEntry(sessionWith(session), {
    intervention: interventionWith(intervention),
    commune: communeWith(),
    site,
  });
  const [date] = readCalendar(calendarText([entry], null)).dates;
  if (!date) throw new Error('There is one date.');
  return date;
}

it('says what a school wants to know of a date', () => {
  const date = dateOf(
    { place: 'Collège', level: 'troisieme' },
    { contact: { ...noContact, email: 'a@example.org' } },
  );
  expect(date).toMatchObject({
    uid: 'session-1@metiers.example.org',
    start: '2026-12-04T08:00:00.000Z',
    end: '2026-12-04T08:55:00.000Z',
    status: 'CONFIRMED',
    summary: 'Une heure avec une aide-soignante',
    description: [
      '18\u00A0places libres sur\u00A030.',
      'Découvrir le métier.',
      'Niveaux\u202F: 3e.',
      'En savoir plus\u202F: https://metiers.example.org/interventions-scolaires/une-heure-avec-une-aide-soignante/',
    ].join('\n'),
  });
  expect(['location', 'geo', 'organizer'].map(date.property)).toEqual([
    'Collège, Bourg-en-Bresse',
    '46.205,5.2255',
    'mailto:a@example.org',
  ]);
});

it.each<[Partial<InterventionSession>, string, string]>([
  [{ state: 'open' }, 'CONFIRMED', 'Une heure avec une aide-soignante'],
  [{ state: 'open', placesTaken: 30 }, 'CONFIRMED', '[COMPLET] Une heure avec une aide-soignante'],
  [{ state: 'open', placesTotal: null }, 'CONFIRMED', '[PRISE] Une heure avec une aide-soignante'],
  [{ state: 'requested' }, 'TENTATIVE', '[DEMANDÉE] Une heure avec une aide-soignante'],
  [{ state: 'confirmed' }, 'CONFIRMED', 'Une heure avec une aide-soignante'],
  [{ state: 'done', placesTaken: 30 }, 'CONFIRMED', 'Une heure avec une aide-soignante'],
  [
    { state: 'cancelled', example: true },
    'CANCELLED',
    '[EXEMPLE] [ANNULÉE] Une heure avec une aide-soignante',
  ],
])('tells its state in words and by the status: %o', (session, status, summary) => {
  expect(dateOf(session)).toMatchObject({ status, summary });
});

it('has no place on the map when it is held at a distance', () => {
  const date = dateOf({}, { placeKind: 'remote' });
  expect([date.property('location'), date.property('geo')]).toEqual(['À distance', null]);
});

it('changes with its intervention', () => {
  const changed = dateOf({}, { updatedAt: '2026-11-20T10:00:00.000Z' });
  expect(changed.property('last-modified')).toBe('2026-11-20T10:00:00Z');
  expect(Number(changed.property('sequence'))).toBeGreaterThan(Number(dateOf({}).property('sequence')));
});
