import { describe, expect, test } from 'vitest';
import { clockAt } from './clock.ts';
import { announcedDates, eventYears, heldDates, isAwaitingDate, isOver, leadingDate } from './event.ts';

const at = (now: string) => clockAt(new Date(now));

const range = (day: number) => ({
  start: `2026-12-0${day}T08:00:00.000Z`,
  end: `2026-12-0${day}T10:00:00.000Z`,
});
const twoDates = { dates: [range(2), range(5)], eventStatus: 'scheduled' as const, postponedTo: null };

describe('when an event is over', () => {
  test('only after its last date, at the minute it ends', () => {
    expect(isOver(twoDates, at('2026-12-05T09:59:59Z'))).toBe(false);
    expect(isOver(twoDates, at('2026-12-05T10:00:00Z'))).toBe(true);
  });

  test('a postponed one lasts until its new date', () => {
    const postponed = { ...twoDates, postponedTo: range(8) };
    expect(isOver(postponed, at('2026-12-06T00:00:00Z'))).toBe(false);
    expect(announcedDates(postponed)).toHaveLength(3);
  });

  test('never while it is postponed to a day not known yet', () => {
    const awaiting = { ...twoDates, eventStatus: 'postponed' as const };
    expect(isAwaitingDate(awaiting)).toBe(true);
    expect(isOver(awaiting, at('2027-06-01T00:00:00Z'))).toBe(false);
    const settled = { ...awaiting, postponedTo: range(8) };
    expect(isAwaitingDate(settled)).toBe(false);
    expect(isOver(settled, at('2027-06-01T00:00:00Z'))).toBe(true);
  });
});

test('an event of clock change Sunday is over at its minute, in winter time or in summer time', () => {
  const until = (end: string) => ({ ...twoDates, dates: [{ start: '2026-03-28T08:00:00Z', end }] });
  // 03:30 in Paris on the day 02:30 does not exist; 02:30 the second time it is shown in October.
  for (const [end, before] of [
    ['2026-03-29T03:30:00+02:00', '2026-03-29T01:29:00Z'],
    ['2026-10-25T02:30:00+01:00', '2026-10-25T01:29:00Z'],
  ] as const) {
    expect(isOver(until(end), at(before))).toBe(false);
    expect(isOver(until(end), clockAt(new Date(Date.parse(before) + 60_000)))).toBe(true);
  }
});

test('the leading date is the next one, then the last', () => {
  expect(leadingDate(twoDates, at('2026-12-03T00:00:00Z'))).toEqual(range(5));
  expect(leadingDate(twoDates, at('2027-01-01T00:00:00Z'))).toEqual(range(5));
});

test('a cancelled event is held at no date, a postponed one at its new date only', () => {
  expect(heldDates({ ...twoDates, eventStatus: 'cancelled' })).toEqual([]);
  expect(heldDates({ ...twoDates, eventStatus: 'postponed' })).toEqual([]);
  expect(heldDates({ ...twoDates, eventStatus: 'postponed', postponedTo: range(8) })).toEqual([range(8)]);
});

describe('the years of an event', () => {
  const over = { start: '2026-12-31T22:30:00.000Z', end: '2026-12-31T23:30:00.000Z' };

  test('are those its dates begin and end in, in Paris, each once', () => {
    expect(eventYears(twoDates)).toEqual(['2026']);
    expect(eventYears({ ...twoDates, dates: [over] })).toEqual(['2026', '2027']);
    expect(eventYears({ ...twoDates, dates: [range(2), { ...over, start: over.end }] })).toEqual([
      '2026',
      '2027',
    ]);
  });

  test('are those of the new date of a postponed one, and none while it is awaited', () => {
    const postponed = { ...twoDates, eventStatus: 'postponed' as const };
    expect(eventYears({ ...postponed, postponedTo: { ...over, start: over.end } })).toEqual(['2027']);
    expect(eventYears(postponed)).toEqual(['awaited']);
    expect(eventYears({ ...twoDates, eventStatus: 'cancelled' })).toEqual(['2026']);
  });
});
