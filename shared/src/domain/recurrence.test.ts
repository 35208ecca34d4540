import { expect, test } from 'vitest';
import { parisClock } from './paris-time.ts';
import { expand, MOST_DATES, rangeOn } from './recurrence.ts';

const TUESDAY = 2;
const THURSDAY = 4;

test('each Tuesday until a day, that day included', () => {
  const rule = { freq: 'WEEKLY', byDay: [TUESDAY], interval: 1, until: '2027-01-26' } as const;
  expect(expand('2027-01-05', rule)).toEqual({
    days: ['2027-01-05', '2027-01-12', '2027-01-19', '2027-01-26'],
    isCut: false,
  });
});

test('each second week on several days, counted in weeks that begin on Monday', () => {
  const rule = { freq: 'WEEKLY', byDay: [THURSDAY, TUESDAY], interval: 2, count: 4 } as const;
  // The first day is a Wednesday: its Tuesday is over.
  expect(expand('2027-01-06', rule).days).toEqual(['2027-01-07', '2027-01-19', '2027-01-21', '2027-02-02']);
});

test('a Sunday ends its week', () => {
  const rule = { freq: 'WEEKLY', byDay: [0, 1], interval: 2, count: 3 } as const;
  expect(expand('2027-01-04', rule).days).toEqual(['2027-01-04', '2027-01-10', '2027-01-18']);
});

test('every third day, over a month’s and a year’s end', () => {
  const rule = { freq: 'DAILY', interval: 3, count: 3 } as const;
  expect(expand('2026-12-28', rule).days).toEqual(['2026-12-28', '2026-12-31', '2027-01-03']);
});

test('the second Tuesday of each month, and the last', () => {
  const second = { freq: 'MONTHLY', byDay: TUESDAY, place: 2, interval: 1, count: 3 } as const;
  expect(expand('2027-01-12', second).days).toEqual(['2027-01-12', '2027-02-09', '2027-03-09']);
  expect(expand('2027-01-13', second).days[0]).toBe('2027-02-09');
  expect(expand('2027-01-01', { ...second, place: -1 }).days).toEqual([
    '2027-01-26',
    '2027-02-23',
    '2027-03-30',
  ]);
});

test('months without a fifth Tuesday are left out', () => {
  const fifth = { freq: 'MONTHLY', byDay: TUESDAY, place: 5, interval: 1, until: '2027-07-01' } as const;
  expect(expand('2027-01-01', fifth).days).toEqual(['2027-03-30', '2027-06-29']);
});

test('a long rule is cut at the limit, and says so; one that fits exactly is not', () => {
  const cut = expand('2027-01-01', { freq: 'DAILY', interval: 1, until: '2037-01-01' });
  expect(cut.isCut).toBe(true);
  expect(cut.days).toHaveLength(MOST_DATES);
  expect(expand('2027-01-01', { freq: 'DAILY', interval: 1, count: MOST_DATES }).isCut).toBe(false);
});

test('a rule that names no day ends', () => {
  expect(expand('2027-01-01', { freq: 'WEEKLY', byDay: [], interval: 1, count: 3 }).days).toEqual([]);
});

test('each date keeps its hours in Paris when the clocks change', () => {
  const { days } = expand('2027-03-23', { freq: 'WEEKLY', byDay: [TUESDAY], interval: 1, count: 2 });
  const ranges = days.map((day) => rangeOn(day, '14:00', '17:30'));
  expect(ranges.map(({ start }) => parisClock(start))).toEqual(['14:00:00', '14:00:00']);
  expect(ranges.map(({ start }) => start.slice(11, 16))).toEqual(['13:00', '12:00']);
  expect(ranges.map(({ end }) => end.slice(11, 16))).toEqual(['16:30', '15:30']);
});
