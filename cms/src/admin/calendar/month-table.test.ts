import { expect, test } from 'vitest';
import type { CalendarEntry } from '../../calendar/desk.ts';
import { byDay, monthName, monthSummary, weeksOf } from './month-table.ts';

const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');

test('weeks run from Monday to Sunday, and hold each day once', () => {
  const weeks = weeksOf('2027-05');
  // The first of May 2027 is a Saturday.
  expect(weeks[0]).toEqual([null, null, null, null, null, '2027-05-01', '2027-05-02']);
  expect(weeks.every((week) => week.length === 7)).toBe(true);
  expect(weeks.flat().filter((day) => day !== null)).toHaveLength(31);
});

test('a month that fits exactly has no empty cell', () => {
  expect(weeksOf('2027-02').flat()).not.toContain(null);
  expect(weeksOf('2027-02')).toHaveLength(4);
});

test('only the kinds that are ticked are shown', () => {
  const entry = (kind: CalendarEntry['kind'], day: string) => ({ kind, day }) as CalendarEntry;
  const shown = byDay([entry('event', '2027-05-01'), entry('review', '2027-05-02')], new Set(['event']));
  expect([...shown.keys()]).toEqual(['2027-05-01']);
});

test('the month is named, and an empty one says so', () => {
  expect(plain(monthName('2027-08'))).toBe('Août 2027');
  expect(plain(monthSummary('2027-08', 0, 0))).toBe('Rien n’est prévu en août 2027.');
  expect(plain(monthSummary('2027-08', 3, 0))).toContain('Cochez d’autres lignes');
  expect(plain(monthSummary('2027-08', 3, 3))).toBe('3 lignes en août 2027.');
  expect(plain(monthSummary('2027-08', 3, 1))).toBe('1 ligne sur 3 en août 2027.');
});
