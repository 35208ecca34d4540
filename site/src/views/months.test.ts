import { describe, expect, it } from 'vitest';
import { clockAt } from 'shared/domain/clock';
import {
  currentMonth,
  daysBetween,
  dayWords,
  monthName,
  monthsBetween,
  nextMonth,
  weeksOf,
} from './months.ts';

const weeks = (month: string) =>
  weeksOf(month).map((week) => week.map((day) => day?.slice(-2) ?? '  ').join(' '));

describe('The weeks of a month', () => {
  it('begin on Monday, with the days of other months left empty', () => {
    expect(weeks('2026-12')).toEqual([
      '   01 02 03 04 05 06',
      '07 08 09 10 11 12 13',
      '14 15 16 17 18 19 20',
      '21 22 23 24 25 26 27',
      '28 29 30 31         ',
    ]);
  });

  it('are six when a long month begins on Sunday', () => {
    expect(weeks('2027-08')).toHaveLength(6);
    expect(weeks('2027-08')[0]).toBe('                  01');
    expect(weeks('2027-08')[5]).toBe('30 31               ');
  });

  it('are four when February begins on Monday, five in a leap year', () => {
    expect(weeks('2027-02')).toHaveLength(4);
    expect(weeks('2028-02').at(-1)).toBe('28 29               ');
    expect(weeks('2100-02')).toHaveLength(4);
  });

  it.each(['2026-03', '2026-10'])('hold every day once when clocks change, in %s', (month) => {
    const days = weeksOf(month)
      .flat()
      .filter((day) => day !== null);
    expect(days).toHaveLength(31);
    expect(new Set(days).size).toBe(31);
  });
});

describe('The days of a range', () => {
  it('are those of Paris, from the first to the last', () => {
    expect(daysBetween({ start: '2026-12-30T22:30:00Z', end: '2027-01-01T10:00:00Z' })).toEqual([
      '2026-12-30',
      '2026-12-31',
      '2027-01-01',
    ]);
  });

  it('leave out the day that begins as the range ends', () => {
    expect(daysBetween({ start: '2026-12-31T19:00:00Z', end: '2026-12-31T23:00:00Z' })).toEqual([
      '2026-12-31',
    ]);
  });

  it('go over the change of clocks', () => {
    expect(daysBetween({ start: '2026-10-24T08:00:00Z', end: '2026-10-26T08:00:00Z' })).toEqual([
      '2026-10-24',
      '2026-10-25',
      '2026-10-26',
    ]);
  });

  it('are bounded to those of twelve months', () => {
    const open = { start: '2026-01-30T08:00:00Z', end: '2999-01-01T08:00:00Z' };
    expect(daysBetween(open).at(-1)).toBe('2026-12-31');
    expect(monthsBetween(open)).toHaveLength(12);
  });

  it('hold every month of an exhibition', () => {
    const season = { start: '2026-09-15T08:00:00Z', end: '2027-02-28T17:00:00Z' };
    expect(monthsBetween(season)).toEqual(['2026-09', '2026-10', '2026-11', '2026-12', '2027-01', '2027-02']);
    expect(daysBetween(season).at(-1)).toBe('2027-02-28');
  });
});

describe('The current month', () => {
  const at = (now: string) => currentMonth(clockAt(new Date(now)));

  it('is that of Paris', () => {
    expect(at('2026-11-30T22:59:00Z')).toBe('2026-11');
    expect(at('2026-11-30T23:01:00Z')).toBe('2026-12');
    expect(at('2026-12-31T23:01:00Z')).toBe('2027-01');
  });

  it('is asked again when the next one begins', () => {
    const boundaries: number[] = [];
    const now = new Date('2026-11-22T12:00:00Z');
    currentMonth(clockAt(now, (boundary) => boundaries.push(boundary)));
    expect(Math.min(...boundaries.filter((boundary) => boundary > now.getTime()))).toBe(
      Date.parse('2026-11-30T23:00:00Z'),
    );
  });
});

describe('Words', () => {
  it('name a month and a day', () => {
    expect(monthName('2026-12').replaceAll('\u00A0', ' ')).toBe('décembre 2026');
    expect(dayWords('2026-12-01')).toEqual({ weekday: 'mardi', number: '1er', month: 'décembre' });
    expect(dayWords('2026-03-29')).toEqual({ weekday: 'dimanche', number: '29', month: 'mars' });
  });

  it('know what follows', () => {
    expect(['2026-12', '2027-01', '2028-02'].map(nextMonth)).toEqual(['2027-01', '2027-02', '2028-03']);
  });
});
