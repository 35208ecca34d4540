import { expect, test } from 'vitest';
import { dateWith, finderOf } from '../testing/finder.ts';
import { finderMonth, monthsOf } from './finder-months.ts';

const { periods } = finderOf([]);
const on = (day: string) => dateWith({ start: `${day}T09:00:00.000Z`, end: `${day}T10:00:00.000Z` });

test('months go from the first date to the last, over those without any, in Paris time', () => {
  expect(monthsOf([])).toEqual([]);
  expect(monthsOf([on('2026-11-30'), on('2027-02-01')])).toEqual([
    '2026-11',
    '2026-12',
    '2027-01',
    '2027-02',
  ]);
  expect(monthsOf([dateWith({ start: '2026-12-31T23:30:00.000Z' })])).toEqual(['2027-01']);
  expect(monthsOf([on('2027-01-01'), on('2099-01-01')])).toHaveLength(36);
});

test('each date is counted on its day, and no other month’s', () => {
  const dates = [on('2027-01-04'), on('2027-01-04'), on('2027-01-31'), on('2027-02-01')];
  const held = finderMonth('2027-01', dates, [])
    .flatMap(({ days }) => days)
    .filter(({ count }) => count > 0);
  expect(held.map(({ day, count }) => [day, count])).toEqual([
    ['2027-01-04', 2],
    ['2027-01-31', 1],
  ]);
});

test('weeks have seven days, those of the month before left blank', () => {
  const [first, second] = finderMonth('2027-01', [], []);
  expect([first?.blank, first?.days.length, first?.days[0]?.day]).toEqual([4, 3, '2027-01-01']);
  expect([second?.blank, second?.days.length]).toEqual([0, 7]);
});

test('holidays are named in each week that they touch, and said to be confirmed where they are not', () => {
  const [first, second] = finderMonth('2027-01', [], periods);
  expect(first?.bands).toEqual([{ label: 'Vacances de Noël 2026 (à\u00A0confirmer)', from: 4, days: 3 }]);
  expect(first?.days.every(({ isOff }) => isOff)).toBe(true);
  expect(second?.bands).toEqual([]);
  expect(second?.days.some(({ isOff }) => isOff)).toBe(false);
  const winter = finderMonth('2027-02', [], periods).flatMap(({ bands }) => bands);
  expect(winter.map(({ from, days }) => [from, days])).toEqual([
    [5, 2],
    [0, 7],
    [0, 7],
  ]);
  expect(winter[0]?.label).toBe('Vacances d’hiver 2027');
});
