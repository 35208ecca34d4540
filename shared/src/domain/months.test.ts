import { expect, test } from 'vitest';
import { addMonths, daysOf, isDay, isMonth, nthWeekday, placeInMonth } from './months.ts';

test('months follow each other over the year’s end, both ways', () => {
  expect(addMonths('2026-12', 1)).toBe('2027-01');
  expect(addMonths('2026-01', -1)).toBe('2025-12');
  expect(addMonths('2026-11', 14)).toBe('2028-01');
});

test('a month has its days, in leap years too', () => {
  expect(daysOf('2028-02')).toHaveLength(29);
  expect(daysOf('2026-02').at(-1)).toBe('2026-02-28');
  expect(daysOf('2026-10').filter((day, index, all) => all.indexOf(day) === index)).toHaveLength(31);
});

test.each(['2026-13', '2026-00', '2026-1', '26-01', '2026-01-01', '', '0000-01'])(
  '« %s » is no month',
  (text) => expect(isMonth(text)).toBe(false),
);

test.each(['2026-02-29', '2026-04-31', '2026-04-3', '2026-04', '', '2026-04-03T10:00'])(
  '« %s » is no day',
  (text) => expect(isDay(text)).toBe(false),
);

test('29 February is a day in leap years', () => expect(isDay('2028-02-29')).toBe(true));

test('a weekday is found by its place in the month', () => {
  expect(nthWeekday('2026-12', 2, 1)).toBe('2026-12-01');
  expect(nthWeekday('2026-12', 2, 5)).toBe('2026-12-29');
  expect(nthWeekday('2027-02', 2, 5)).toBeNull();
  expect(nthWeekday('2027-02', 2, -1)).toBe('2027-02-23');
  expect(placeInMonth('2026-12-29')).toBe(5);
  expect(placeInMonth('2026-12-07')).toBe(1);
});
