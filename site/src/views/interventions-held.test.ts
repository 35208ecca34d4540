import { clockAt } from 'shared/domain/clock';
import { expect, it } from 'vitest';
import { sessionWith } from '../testing/entries.ts';
import { countedBy, heldSessions, totalOf } from './interventions-held.ts';

const clock = clockAt(new Date('2027-03-01T12:00:00.000Z'));
const past = { start: '2027-02-01T09:00:00.000Z', end: '2027-02-01T10:00:00.000Z' };

it.each([
  ['done', { ...past, state: 'done', placesTaken: null }, 1],
  ['over, with pupils', { ...past, state: 'open', placesTaken: 12 }, 1],
  ['over, with nobody', { ...past, state: 'open', placesTaken: 0 }, 0],
  ['cancelled', { ...past, state: 'cancelled', placesTaken: 12 }, 0],
  ['ahead', { start: '2027-03-02T09:00:00.000Z', end: '2027-03-02T10:00:00.000Z', placesTaken: 12 }, 0],
] as const)('a date that is %s', (_, over, count) => {
  expect(heldSessions([sessionWith(over)], clock)).toHaveLength(count);
});

it('counts dates and pupils by label, the largest first, each date once under each of its labels', () => {
  const sessions = [
    sessionWith({ placesTaken: 10, level: 'troisieme' }),
    sessionWith({ placesTaken: 20, level: 'seconde' }),
    sessionWith({ placesTaken: null, level: 'seconde' }),
    sessionWith({ placesTaken: 5, level: null }),
  ];
  expect(countedBy(sessions, ({ level }) => (level ? [level, level] : []), 'inconnu')).toEqual([
    { label: 'seconde', sessions: 2, pupils: 20 },
    { label: 'inconnu', sessions: 1, pupils: 5 },
    { label: 'troisieme', sessions: 1, pupils: 10 },
  ]);
  expect(totalOf(sessions)).toEqual({ sessions: 4, pupils: 35 });
});
