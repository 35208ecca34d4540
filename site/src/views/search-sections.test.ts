import { expect, it } from 'vitest';
import { sectionPages } from 'shared/domain/addresses';
import { sectionEntries } from './search-sections.ts';
import { sectionTitles } from './section-titles.ts';

it('every section is found by search, except home and the search itself', () => {
  const found = new Set(sectionEntries().map(({ url }) => url));
  expect(sectionPages.filter((url) => !found.has(url))).toEqual(['/', '/recherche/']);
});

it('search calls the sections as their pages do', () => {
  const titles = new Map<string, string>(Object.entries(sectionTitles));
  const named = sectionEntries().filter(({ url }) => titles.has(url));
  expect(named.filter(({ url, title }) => title !== titles.get(url))).toEqual([]);
});
