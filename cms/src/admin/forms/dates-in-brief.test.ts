import { expect, test } from 'vitest';
import { datesInBrief, dayInBrief } from './dates-in-brief.ts';

const now = new Date('2026-11-22T12:00:00Z');
const spans = (...starts: string[]) => starts.map((start) => ({ start }));

test('one date is its day in Paris', () => {
  expect(datesInBrief(spans('2026-12-07T23:30:00.000Z'), now)).toBe('8 déc. 2026');
});

test('of several dates, the next one, and how many more', () => {
  const dates = spans('2026-12-15T08:00:00.000Z', '2026-11-03T08:00:00.000Z', '2026-12-08T08:00:00.000Z');
  expect(datesInBrief(dates, now)).toBe('8 déc. 2026 (+\u202F2)');
});

test('when all are over, the last one', () => {
  expect(datesInBrief(spans('2026-11-03T08:00:00.000Z', '2026-10-03T08:00:00.000Z'), now)).toBe(
    '3 nov. 2026 (+\u202F1)',
  );
});

test('without a date, nothing', () => {
  expect(datesInBrief([], now)).toBeUndefined();
});

test('a day without an hour is that day', () => {
  expect(dayInBrief('2026-12-08')).toBe('8 déc. 2026');
  expect(dayInBrief(null)).toBeUndefined();
});
