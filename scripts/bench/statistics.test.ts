import { expect, it } from 'vitest';
import { median, p95 } from './statistics.ts';

it('the median is the middle, or the mean of the two in the middle', () => {
  expect(median([5, 1, 100])).toBe(5);
  expect(median([4, 1, 2, 100])).toBe(3);
  expect(median([7])).toBe(7);
});

it('at least 95 of 100 are not above the 95th percentile', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect(p95(hundred)).toBe(95);
  expect(p95([3, 1, 2])).toBe(3);
  expect(p95([10, 9])).toBe(10);
});

it('numbers are told by size and not as words', () => {
  expect(median([9, 10, 100])).toBe(10);
  expect(p95([9, 10])).toBe(10);
});

it('nothing measured has no figures', () => {
  expect(() => median([])).toThrow('Nothing was measured.');
  expect(() => p95([])).toThrow('Nothing was measured.');
});
