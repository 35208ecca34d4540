import { expect, test } from 'vitest';
import type { RequestCard } from './desk.ts';
import { ageInWords, byUrgency, isOverdue, marksOf } from './words.ts';

const NOW = new Date('2026-11-22T09:00:00.000Z');
const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');

const card = (over: Partial<RequestCard>): RequestCard => ({
  reference: 'DI-222222',
  state: 'confirmed',
  waiting: false,
  holdUntil: null,
  school: 'Lycée Lalande',
  commune: null,
  intervention: 'Témoignage',
  date: null,
  wishes: [],
  level: '2de',
  pupils: 20,
  adults: 1,
  createdAt: '2026-11-10T09:00:00.000Z',
  confirmedAt: '2026-11-17T09:00:00.000Z',
  unsent: [],
  ...over,
});

test.each([
  ['2026-11-22T08:00:00.000Z', 'aujourd’hui'],
  // Half past midnight in Paris.
  ['2026-11-20T23:30:00.000Z', 'hier'],
  ['2026-11-20T22:30:00.000Z', 'il y a 2 jours'],
  ['2026-11-01T09:00:00.000Z', 'il y a 21 jours'],
  ['2026-11-23T09:00:00.000Z', 'aujourd’hui'],
])('what came at %s is from %s', (since, words) => {
  expect(plain(ageInWords(since, NOW))).toBe(words);
});

test('a confirmed request is overdue from its last hour on, unless it waits for places', () => {
  expect(isOverdue(card({}), 5, NOW)).toBe(true);
  expect(isOverdue(card({ confirmedAt: '2026-11-17T09:00:00.001Z' }), 5, NOW)).toBe(false);
  expect(isOverdue(card({ waiting: true }), 5, NOW)).toBe(false);
  expect(isOverdue(card({ state: 'accepted' }), 5, NOW)).toBe(false);
  expect(isOverdue(card({ state: 'new', confirmedAt: null }), 5, NOW)).toBe(false);
});

test('marks say what presses', () => {
  const holdUntil = '2026-11-24T09:00:00.000Z';
  const past = {
    start: '2026-11-20T09:00:00.000Z',
    end: '2026-11-20T10:00:00.000Z',
    place: null,
    commune: null,
  };
  const marks = (over: Partial<RequestCard>) => marksOf(card(over), 5, NOW).map(plain);
  expect(marks({})).toEqual(['En retard : l’école attend une réponse.']);
  expect(marks({ state: 'refused', unsent: ['Mail non parti'] })).toEqual([
    'Mail non parti : ouvrez la demande.',
  ]);
  expect(marks({ state: 'accepted', date: past })).toEqual(['Date passée : dites si elle a eu lieu.']);
  expect(marks({ waiting: true })).toEqual(['Sur liste d’attente.']);
  expect(marks({ waiting: true, holdUntil })).toEqual([
    'Des places sont proposées à l’école jusqu’au mardi 24 novembre 2026 à 10 h.',
  ]);
  expect(marks({ state: 'new', confirmedAt: null, waiting: true, holdUntil })).toEqual([
    'Sur liste d’attente.',
    'Attend le clic de l’école jusqu’au mardi 24 novembre 2026 à 10 h.',
  ]);
  expect(marks({ state: 'new', confirmedAt: null, holdUntil })).toEqual([
    'Attend le clic de l’école jusqu’au mardi 24 novembre 2026 à 10 h.',
  ]);
});

test('who waits longest comes first; what is accepted goes by its date', () => {
  const date = (start: string) => ({ start, end: start, place: null, commune: null });
  const cards = [
    card({ reference: 'c', confirmedAt: '2026-11-19T09:00:00.000Z' }),
    card({ reference: 'b', state: 'accepted', date: date('2026-11-18T09:00:00.000Z') }),
    card({ reference: 'a', createdAt: '2026-11-16T09:00:00.000Z', confirmedAt: null, state: 'new' }),
  ];
  expect(cards.toSorted(byUrgency).map(({ reference }) => reference)).toEqual(['a', 'b', 'c']);
});
