import { expect, test } from 'vitest';
import { ecoGrade, ecoIndex } from './eco-index.ts';

test.each([
  [{ elements: 0, requests: 0, bytes: 0 }, 100, 'A'],
  // The bounds of the fourth quantile of each: 100 - 5 × (3 × 4 + 2 × 4 + 4) / 6.
  [{ elements: 233, requests: 34, bytes: 479.46 * 1024 }, 80, 'B'],
  [{ elements: 594_601, requests: 3920, bytes: 223_212.26 * 1024 }, 0, 'G'],
])('%o is worth %d, %s', (cost, index, grade) => {
  expect(ecoIndex(cost)).toBeCloseTo(index, 6);
  expect(ecoGrade(ecoIndex(cost))).toBe(grade);
});

test('more of anything is never better', () => {
  const base = { elements: 300, requests: 10, bytes: 100_000 };
  for (const part of ['elements', 'requests', 'bytes'] as const)
    expect(ecoIndex({ ...base, [part]: base[part] * 2 })).toBeLessThan(ecoIndex(base));
});
