import { expect, test } from 'vitest';
import { daysBetween, firstDay, laterDay, moveInstant, moveRange } from './event-dates.ts';
import { parisClock, parisInstant, weekday } from './paris-time.ts';

test('a date keeps its hour in Paris from winter to summer and back', () => {
  const winter = parisInstant('2027-03-02', '09:30').toISOString();
  const summer = parisInstant('2027-03-30', '09:30').toISOString();
  expect(winter.slice(11, 16)).toBe('08:30');
  expect(summer.slice(11, 16)).toBe('07:30');
  expect(moveInstant(winter, 28)).toBe(summer);
  expect(moveInstant(summer, -28)).toBe(winter);
});

test('a date keeps its day though its UTC day is another one', () => {
  const lateSummer = parisInstant('2027-07-01', '00:30').toISOString();
  expect(lateSummer.slice(0, 10)).toBe('2027-06-30');
  expect(moveInstant(lateSummer, 184)).toBe(parisInstant('2028-01-01', '00:30').toISOString());
});

test('a range that is moved into the hour that does not exist still ends after it begins', () => {
  const night = {
    start: parisInstant('2027-03-27', '01:30').toISOString(),
    end: parisInstant('2027-03-27', '02:30').toISOString(),
  };
  const moved = moveRange(night, 1);
  expect(parisClock(moved.start as string)).toBe('01:30:00');
  expect(Date.parse(moved.end as string)).toBeGreaterThan(Date.parse(moved.start as string));
});

test('what a draft has not filled in stays empty', () => {
  expect(moveRange({ start: null, end: null }, 7)).toEqual({ start: null, end: null });
  expect(firstDay([{ start: null, end: null }])).toBeNull();
});

test('the first day is the earliest in Paris, whatever the order', () => {
  const range = (day: string) => ({ start: parisInstant(day, '00:15').toISOString(), end: null });
  expect(firstDay([range('2027-05-02'), range('2027-05-01')])).toBe('2027-05-01');
});

test.each([
  ['2026-12-08', 'week', '2026-12-15'],
  ['2026-12-08', 'month', '2027-01-12'],
  ['2026-12-08', 'year', '2027-12-14'],
  // A fifth Saturday, then the last of four.
  ['2027-01-30', 'month', '2027-02-27'],
  ['2028-02-29', 'year', '2029-02-27'],
] as const)('%s one %s later, same weekday: %s', (day, step, expected) => {
  expect(laterDay(day, step)).toBe(expected);
  expect(weekday(expected)).toBe(weekday(day));
});

test('days are counted both ways, over the change of clocks', () => {
  expect(daysBetween('2027-03-01', '2027-04-01')).toBe(31);
  expect(daysBetween('2027-04-01', '2027-03-01')).toBe(-31);
});
