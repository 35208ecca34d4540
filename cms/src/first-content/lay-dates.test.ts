import { expect, test } from 'vitest';
import type { DemoDate, SchoolPeriodSeed } from '../../seed/types.ts';
import { dateLayer } from './lay-dates.ts';

const christmas: SchoolPeriodSeed = {
  label: 'Noël',
  kind: 'holidays',
  start: '2026-12-19',
  end: '2027-01-03',
};
const internship: SchoolPeriodSeed = {
  label: 'Stage',
  kind: 'seconde_internship',
  start: '2026-11-23',
  end: '2026-11-27',
};

/** The start of a date laid by a first start on a Sunday, 22 November 2026, late in the evening in Paris. */
function laid(date: Partial<DemoDate> & { day: number }): string {
  const lay = dateLayer(new Date('2026-11-22T22:30:00Z'), [christmas, internship]);
  return lay({ start: '10:00', end: '11:30', ...date }).start;
}

test('counts days from the day it is in Paris', () => {
  const lay = dateLayer(new Date('2026-11-22T23:30:00Z'), []);
  expect(lay({ day: 0, start: '10:00', end: '11:30' })).toEqual({
    start: '2026-11-23T09:00:00.000Z',
    end: '2026-11-23T10:30:00.000Z',
  });
});

test.each([
  ['a weekday stays', { day: 3 }, '2026-11-25T09:00:00.000Z'],
  ['a Sunday becomes Monday', { day: 0 }, '2026-11-23T09:00:00.000Z'],
  ['a Saturday becomes Monday', { day: 6 }, '2026-11-30T09:00:00.000Z'],
  ['a holiday becomes the first school day after', { day: 30 }, '2027-01-04T09:00:00.000Z'],
  ['a past Saturday moves back to Friday', { day: -1 }, '2026-11-20T09:00:00.000Z'],
  ['a weekend date becomes the next Saturday', { day: 3, weekend: true }, '2026-11-28T09:00:00.000Z'],
  ['a weekend date in holidays goes past them', { day: 27, weekend: true }, '2027-01-09T09:00:00.000Z'],
])('%s', (_, date, start) => {
  expect(laid(date)).toBe(start);
});

test('an internship is no holiday', () => {
  expect(laid({ day: 2 })).toBe('2026-11-24T09:00:00.000Z');
});

test('hours stay those of the clock when it changes between the first start and the date', () => {
  const lay = dateLayer(new Date('2026-03-20T12:00:00Z'), []);
  expect(lay({ day: 3, start: '10:00', end: '11:00' }).start).toBe('2026-03-23T09:00:00.000Z');
  expect(lay({ day: 10, start: '10:00', end: '11:00' }).start).toBe('2026-03-30T08:00:00.000Z');
});

test('no date moves past the first start, from whatever day of the year', () => {
  for (let day = 0; day < 365; day += 1) {
    const now = new Date(Date.UTC(2026, 8, 1, 8) + day * 86_400_000);
    const lay = dateLayer(now, [christmas]);
    expect(Date.parse(lay({ day: -1, start: '10:00', end: '11:00' }).end)).toBeLessThan(now.getTime());
    expect(Date.parse(lay({ day: 1, start: '10:00', end: '11:00' }).start)).toBeGreaterThan(now.getTime());
  }
});
