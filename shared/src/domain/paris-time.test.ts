import { expect, test } from 'vitest';
import { parisDay, parisInstant } from './paris-time.ts';

test.each([
  ['2026-12-31T22:59:00Z', '2026-12-31'],
  ['2026-12-31T23:01:00Z', '2027-01-01'],
  ['2026-07-13T22:01:00Z', '2026-07-14'],
])('at %s it is the %s in Paris', (instant, day) => {
  expect(parisDay(new Date(instant))).toBe(day);
});

test.each([
  ['winter', '2026-01-15', '09:00', '2026-01-15T08:00:00.000Z'],
  ['summer', '2026-06-15', '09:00', '2026-06-15T07:00:00.000Z'],
  ['the day clocks go forward, before', '2026-03-29', '01:30', '2026-03-29T00:30:00.000Z'],
  ['the day clocks go forward, after', '2026-03-29', '03:30', '2026-03-29T01:30:00.000Z'],
  ['the day clocks go forward, in school time', '2026-03-29', '09:00', '2026-03-29T07:00:00.000Z'],
  ['the day clocks go back, before', '2026-10-25', '01:30', '2026-10-24T23:30:00.000Z'],
  ['the day clocks go back, after', '2026-10-25', '04:00', '2026-10-25T03:00:00.000Z'],
  ['the day clocks go back, in school time', '2026-10-25', '09:00', '2026-10-25T08:00:00.000Z'],
  ['midnight', '2026-11-01', '00:00', '2026-10-31T23:00:00.000Z'],
])('%s: %s at %s is %s', (_, day, time, instant) => {
  expect(parisInstant(day, time).toISOString()).toBe(instant);
});
