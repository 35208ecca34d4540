import { describe, expect, test } from 'vitest';
import { announcedDates, heldDates, isAwaitingDate, isOver, leadingDate } from './event.ts';

const range = (day: number) => ({
  start: `2026-12-0${day}T08:00:00.000Z`,
  end: `2026-12-0${day}T10:00:00.000Z`,
});
const twoDates = { dates: [range(2), range(5)], eventStatus: 'scheduled' as const, postponedTo: null };

describe('when an event is over', () => {
  test('only after its last date, at the minute it ends', () => {
    expect(isOver(twoDates, new Date('2026-12-05T09:59:59Z'))).toBe(false);
    expect(isOver(twoDates, new Date('2026-12-05T10:00:00Z'))).toBe(true);
  });

  test('a postponed one lasts until its new date', () => {
    const postponed = { ...twoDates, postponedTo: range(8) };
    expect(isOver(postponed, new Date('2026-12-06T00:00:00Z'))).toBe(false);
    expect(announcedDates(postponed)).toHaveLength(3);
  });

  test('never while it is postponed to a day not known yet', () => {
    const awaiting = { ...twoDates, eventStatus: 'postponed' as const };
    expect(isAwaitingDate(awaiting)).toBe(true);
    expect(isOver(awaiting, new Date('2027-06-01T00:00:00Z'))).toBe(false);
    const settled = { ...awaiting, postponedTo: range(8) };
    expect(isAwaitingDate(settled)).toBe(false);
    expect(isOver(settled, new Date('2027-06-01T00:00:00Z'))).toBe(true);
  });
});

test('the leading date is the next one, then the last', () => {
  expect(leadingDate(twoDates, new Date('2026-12-03T00:00:00Z'))).toEqual(range(5));
  expect(leadingDate(twoDates, new Date('2027-01-01T00:00:00Z'))).toEqual(range(5));
});

test('a cancelled event is held at no date, a postponed one at its new date only', () => {
  expect(heldDates({ ...twoDates, eventStatus: 'cancelled' })).toEqual([]);
  expect(heldDates({ ...twoDates, eventStatus: 'postponed' })).toEqual([]);
  expect(heldDates({ ...twoDates, eventStatus: 'postponed', postponedTo: range(8) })).toEqual([range(8)]);
});
