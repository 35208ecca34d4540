import { expect, test } from 'vitest';
import { measurementTable, withMeasurements } from './table.ts';

const page = {
  url: '/metiers/aide-soignant/',
  weight: { text: 13_250, script: 0 },
  cost: { elements: 300, requests: 6, bytes: 98_000 },
  audit: {
    scores: { performance: 100, accessibility: 100, practices: 100, seo: 92 },
    lcp: 1104,
    cls: 0,
    faults: [],
  },
};

test('a page is one row with its figures', () => {
  expect(measurementTable([page]).split('\n').at(-1)).toBe(
    '| `/metiers/aide-soignant/` | reading | 13.3 KB | – | 98.0 KB | 6 | 300 | A (84) | 100 / 100 / 100 / 92 | 1.10 s | 0 |',
  );
});

test('new figures take the place of the old ones, and nothing else changes', () => {
  const readme = '# Site\n\n<!-- measured: begin -->\n\nold\n\n<!-- measured: end -->\n\nEnd\n';
  expect(withMeasurements(readme, 'new')).toBe(readme.replace('old', 'new'));
  expect(withMeasurements('# Site\n', 'new')).toBeUndefined();
});
