import { expect, it } from 'vitest';
import { findClashes, type Engagement } from './clashes.ts';

const date = (session: string, from: string, to: string, over: Partial<Engagement> = {}): Engagement => ({
  session,
  intervener: 1,
  start: `2027-03-04T${from}:00.000Z`,
  end: `2027-03-04T${to}:00.000Z`,
  commune: 'bourg',
  ...over,
});
const ten = date('a', '10:00', '11:00');

it.each([
  ['overlap', date('b', '10:30', '11:30'), 'time'],
  ['lie within', date('b', '10:10', '10:20', { commune: null }), 'time'],
  ['follow at once in another commune', date('b', '11:00', '12:00', { commune: 'gex' }), 'way'],
  ['leave 29 minutes for the way', date('b', '11:29', '12:00', { commune: 'gex' }), 'way'],
])('dates clash that %s', (_, second, kind) => {
  expect(findClashes([second, ten])).toEqual([{ intervener: 1, sessions: ['a', 'b'], kind }]);
});

it.each([
  ['follow at once in the same commune', date('b', '11:00', '12:00')],
  ['leave half an hour for the way', date('b', '11:30', '12:00', { commune: 'gex' })],
  ['are followed from a screen', date('b', '11:00', '12:00', { commune: null })],
  ['are somebody else’s', date('b', '10:30', '11:30', { intervener: 2 })],
])('dates do not clash that %s', (_, second) => {
  expect(findClashes([ten, second])).toEqual([]);
});

it('finds each of three that overlap', () => {
  const all = [ten, date('b', '10:10', '10:50'), date('c', '10:20', '10:40')];
  expect(findClashes(all).map(({ sessions }) => sessions.join(''))).toEqual(['ab', 'ac', 'bc']);
});
