import { expect, it } from 'vitest';
import type { Commune } from 'shared/domain/commune';
import { communeLinks } from './commune-links.ts';

const communes = (count: number) =>
  Array.from(
    { length: count },
    (_, index) => ({ documentId: `${index}`, name: `Commune ${count - index}` }) as Commune,
  );

it('The list of everything has each commune, in French order', () => {
  expect(communeLinks(communes(2))).toEqual([
    { label: 'Commune 1', url: '/communes/commune-1/' },
    { label: 'Commune 2', url: '/communes/commune-2/' },
  ]);
  expect(communeLinks(communes(100))).toHaveLength(100);
  expect(communeLinks([])).toEqual([]);
});

it('The list of everything says where the communes are when they are too many', () => {
  const links = communeLinks(communes(101));
  expect(links.map(({ label }) => label.replaceAll(/\s/g, ' '))).toEqual([
    'Les 101 communes, sur la page « Près de chez vous »',
  ]);
  expect(links[0]?.url).toBe('/communes/');
});
