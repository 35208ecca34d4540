import { expect, it } from 'vitest';
import { sectionPages } from 'shared/domain/addresses';
import { searchEngine } from '../search/engine.ts';
import { entry } from './search-entries.ts';
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

it.each([
  ['collège', '/interventions-scolaires/'],
  ['lycées', '/interventions-scolaires/'],
  ['école', '/interventions-scolaires/'],
  ['ics', '/calendriers/'],
  ['quel métier pour moi', '/metiers/orientation/'],
])('« %s » leads to the section that is for it, before what only holds the words', (query, url) => {
  const engine = searchEngine();
  const text = 'Collège Ampère, Collège Xavier-Bichat, École du Parc, Lycée Arbez-Carme';
  engine.add([entry('commune', 'Oyonnax', '/communes/oyonnax/', { text }), ...sectionEntries()]);
  expect(engine.find(query).hits[0]?.entry.url).toBe(url);
});
