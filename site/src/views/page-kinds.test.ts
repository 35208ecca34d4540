import { expect, test } from 'vitest';
import { isDerived, pageKind } from './page-kinds.ts';

test.each([
  ['/', 'reading'],
  ['/metiers/aide-soignant/', 'reading'],
  ['/metiers/', 'list'],
  ['/metiers/secteur/petite-enfance/', 'list'],
  ['/agenda/mois/2026-12/', 'list'],
  ['/communes/belley/', 'list'],
  ['/recherche/', 'tool'],
  ['/404.html', 'tool'],
])('%s is a page for %s', (url, kind) => {
  expect(pageKind(url)).toBe(kind);
});

test('the page of an entry is not made of several', () => {
  expect(
    ['/agenda/archives/2025/', '/communes/belley/', '/agenda/salon/', '/communes/'].map(isDerived),
  ).toEqual([true, true, false, false]);
});
