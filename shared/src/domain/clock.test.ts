import { describe, expect, test } from 'vitest';
import { clockAt, hasYearBegun, isDayOver, isYearOver } from './clock.ts';

/** The answer to a question, and the moments told of at which it changes. */
function ask<T>(now: string, question: (clock: ReturnType<typeof clockAt>) => T): [T, string[]] {
  const told: string[] = [];
  const clock = clockAt(new Date(now), (boundary) => told.push(new Date(boundary).toISOString()));
  return [question(clock), told];
}

test('a moment has passed from the very millisecond on, and is told', () => {
  const passed = (now: string) => ask(now, (clock) => clock.hasPassed('2026-12-01T10:00:00+01:00'));
  const boundary = ['2026-12-01T09:00:00.000Z'];
  expect(passed('2026-12-01T08:59:59.999Z')).toEqual([false, boundary]);
  expect(passed('2026-12-01T09:00:00.000Z')).toEqual([true, boundary]);
});

// Each day with the instant of its midnight in Paris, and a minute on either side.
const midnights: [string, string, string, string, string][] = [
  ['a winter day', '2026-12-01', '2026-11-30T23:00:00.000Z', '2026-11-30T22:59:00Z', '2026-11-30T23:01:00Z'],
  ['a summer day', '2026-07-14', '2026-07-13T22:00:00.000Z', '2026-07-13T21:59:00Z', '2026-07-13T22:01:00Z'],
  [
    'the day clocks go forward',
    '2026-03-29',
    '2026-03-28T23:00:00.000Z',
    '2026-03-28T22:59:00Z',
    '2026-03-28T23:01:00Z',
  ],
  ['the day after', '2026-03-30', '2026-03-29T22:00:00.000Z', '2026-03-29T21:59:00Z', '2026-03-29T22:01:00Z'],
  [
    'the day clocks go back',
    '2026-10-25',
    '2026-10-24T22:00:00.000Z',
    '2026-10-24T21:59:00Z',
    '2026-10-24T22:01:00Z',
  ],
  [
    'the day after that',
    '2026-10-26',
    '2026-10-25T23:00:00.000Z',
    '2026-10-25T22:59:00Z',
    '2026-10-25T23:01:00Z',
  ],
  ['a leap day', '2028-02-29', '2028-02-28T23:00:00.000Z', '2028-02-28T22:59:00Z', '2028-02-28T23:01:00Z'],
  [
    'the day after a leap day',
    '2028-03-01',
    '2028-02-29T23:00:00.000Z',
    '2028-02-29T22:59:00Z',
    '2028-02-29T23:01:00Z',
  ],
];

describe.each(midnights)('%s', (_, day, midnight, before, after) => {
  test('has not begun at 23:59 in Paris, has begun at 00:01, and its midnight is told', () => {
    expect(ask(before, (clock) => clock.hasBegun(day))).toEqual([false, [midnight]]);
    expect(ask(midnight, (clock) => clock.hasBegun(day))).toEqual([true, [midnight]]);
    expect(ask(after, (clock) => clock.hasBegun(day))).toEqual([true, [midnight]]);
  });

  test('ends the day before', () => {
    const dayBefore = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
    expect(ask(before, (clock) => isDayOver(dayBefore, clock))).toEqual([false, [midnight]]);
    expect(ask(after, (clock) => isDayOver(dayBefore, clock))).toEqual([true, [midnight]]);
  });
});

test('the last day there is never ends', () => {
  expect(ask('2026-11-22T12:00:00Z', (clock) => isDayOver('9999-12-31', clock))).toEqual([false, []]);
});

test('a year begins and ends at midnight in Paris', () => {
  const boundary = ['2026-12-31T23:00:00.000Z'];
  expect(ask('2026-12-31T22:59:00Z', (clock) => isYearOver('2026', clock))).toEqual([false, boundary]);
  expect(ask('2026-12-31T23:01:00Z', (clock) => isYearOver('2026', clock))).toEqual([true, boundary]);
  expect(ask('2026-12-31T22:59:00Z', (clock) => hasYearBegun('2027', clock))).toEqual([false, boundary]);
  expect(ask('2026-12-31T23:01:00Z', (clock) => hasYearBegun('2027', clock))).toEqual([true, boundary]);
});
