import { expect, test } from 'vitest';
import { parisInstant } from 'shared/domain/paris-time';
import { byTurn, isInOrder, whatIsDue, withoutPastDates, type Schedule } from './due.ts';

const NOON = '2031-05-14T12:00:00.000Z';
const at = (instant: string) => new Date(instant);

test('a date is due from its own millisecond on, not before', () => {
  expect(whatIsDue({ publishAt: NOON }, at('2031-05-14T11:59:59.999Z'))).toBeUndefined();
  expect(whatIsDue({ publishAt: NOON }, at(NOON))).toEqual({ action: 'publish', at: Date.parse(NOON) });
  expect(whatIsDue({ unpublishAt: NOON }, at('2031-05-14T12:01:00.000Z'))?.action).toBe('unpublish');
});

test('without dates nothing is ever due', () => {
  expect(whatIsDue({}, at(NOON))).toBeUndefined();
  expect(whatIsDue({ publishAt: null, unpublishAt: null }, at(NOON))).toBeUndefined();
});

test.each<[Schedule, string]>([
  [{ publishAt: '2031-05-14T08:00:00.000Z', unpublishAt: '2031-05-14T09:00:00.000Z' }, 'unpublish'],
  [{ publishAt: '2031-05-14T09:00:00.000Z', unpublishAt: '2031-05-14T08:00:00.000Z' }, 'publish'],
  [{ publishAt: '2031-05-14T08:00:00.000Z', unpublishAt: '2031-05-15T08:00:00.000Z' }, 'publish'],
])('of two dates that have passed the later one decides: %j', (schedule, action) => {
  expect(whatIsDue(schedule, at(NOON))?.action).toBe(action);
});

test('the earliest comes first; of what is due together, what goes online', () => {
  const off = { action: 'unpublish', at: 2 } as const;
  const on = { action: 'publish', at: 2 } as const;
  const first = { action: 'unpublish', at: 1 } as const;
  expect([off, on, first].toSorted(byTurn)).toEqual([first, on, off]);
});

test('a date that has passed becomes empty, one to come stays', () => {
  const unpublishAt = '2031-06-01T00:00:00.000Z';
  expect(withoutPastDates({ publishAt: NOON, unpublishAt }, at(NOON))).toEqual({
    publishAt: null,
    unpublishAt,
  });
});

test('a page must come before it leaves', () => {
  const later = '2031-05-14T12:01:00.000Z';
  expect(isInOrder({ publishAt: NOON, unpublishAt: later })).toBe(true);
  expect(isInOrder({ publishAt: later, unpublishAt: NOON })).toBe(false);
  expect(isInOrder({ publishAt: NOON, unpublishAt: NOON })).toBe(false);
  expect(isInOrder({ publishAt: NOON })).toBe(true);
});

test.each([
  ['before the clocks go forward', '2031-03-30', '01:59', '2031-03-30T00:59:00.000Z'],
  ['after the clocks went forward', '2031-03-30', '03:00', '2031-03-30T01:00:00.000Z'],
  ['before the clocks go back', '2031-10-26', '01:59', '2031-10-25T23:59:00.000Z'],
  ['after the clocks went back', '2031-10-26', '03:00', '2031-10-26T02:00:00.000Z'],
  ['on leap day', '2032-02-29', '23:59', '2032-02-29T22:59:00.000Z'],
])('what is planned in Paris %s is due at that minute', (_, day, time, instant) => {
  const publishAt = parisInstant(day, time).toISOString();
  expect(publishAt).toBe(instant);
  const minuteBefore = new Date(Date.parse(instant) - 60_000);
  expect(whatIsDue({ publishAt }, minuteBefore)).toBeUndefined();
  expect(whatIsDue({ publishAt }, at(instant))?.action).toBe('publish');
});
