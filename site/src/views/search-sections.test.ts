import { expect, it } from 'vitest';
import { sectionPages } from './entry-pages.ts';
import { sectionEntries } from './search-sections.ts';

it('every section is found by search, except home and the search itself', () => {
  const found = new Set(sectionEntries().map(({ url }) => url));
  expect(sectionPages.filter((url) => !found.has(url))).toEqual(['/', '/recherche/']);
});
