import { expect, test } from 'vitest';
import { frenchSlug } from './french-slug.ts';

test.each([
  ['L’aide à domicile, la nuit', 'l-aide-a-domicile-la-nuit'],
  ['Œuvre & CÆSIUM', 'oeuvre-caesium'],
  ['  Saint-Étienne-du-Bois ', 'saint-etienne-du-bois'],
  ['…', ''],
])('writes « %s » as %s', (words, slug) => {
  expect(frenchSlug(words)).toBe(slug);
});
