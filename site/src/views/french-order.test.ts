import { expect, it } from 'vitest';
import { byTitle } from './french-order.ts';

it('Titles are in the order of the French dictionary, accents and capitals aside', () => {
  const titles = ['Zones', 'Écoles', 'à domicile', 'Fiches', 'Eaux'];
  expect(byTitle(titles.map((title) => ({ title }))).map(({ title }) => title)).toEqual([
    'à domicile',
    'Eaux',
    'Écoles',
    'Fiches',
    'Zones',
  ]);
});
