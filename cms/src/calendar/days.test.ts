import { expect, test } from 'vitest';
import { parisInstant } from 'shared/domain/paris-time';
import { daysTouched, spanOf } from './days.ts';

const at = (day: string, time: string) => parisInstant(day, time).toISOString();

test('a month begins and ends at midnight in Paris, in winter and in summer', () => {
  expect(spanOf('2027-03')).toEqual({ from: '2027-02-28T23:00:00.000Z', to: '2027-03-31T22:00:00.000Z' });
  expect(spanOf('2026-12').to).toBe('2026-12-31T23:00:00.000Z');
});

test('what lasts several days stands on each of them, within the month', () => {
  expect(daysTouched('2027-03', at('2027-03-30', '09:00'), at('2027-04-02', '18:00'))).toEqual([
    '2027-03-30',
    '2027-03-31',
  ]);
  expect(daysTouched('2027-04', at('2027-03-30', '09:00'), at('2027-04-02', '00:00'))).toEqual([
    '2027-04-01',
  ]);
});

test('what begins and ends at one moment stands on its day', () => {
  expect(daysTouched('2027-03', at('2027-03-02', '00:00'), at('2027-03-02', '00:00'))).toEqual([
    '2027-03-02',
  ]);
});
