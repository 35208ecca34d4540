import { expect, it } from 'vitest';
import { lastDayOf, schoolYearOf } from './school-year.ts';

it.each([
  ['2026-08-31', '2025-2026'],
  ['2026-09-01', '2026-2027'],
  ['2026-12-31', '2026-2027'],
  ['2027-01-01', '2026-2027'],
])('%s is in %s', (day, year) => expect(schoolYearOf(day)).toBe(year));

it('ends with August', () => {
  expect(lastDayOf('2026-2027')).toBe('2027-08-31');
  expect(lastDayOf('2026-2027', 1)).toBe('2028-08-31');
});
