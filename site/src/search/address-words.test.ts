import { expect, it } from 'vitest';
import { addressWords } from './address-words.ts';

it.each([
  ['/metiers/dresseur-de-dragons/', 'dresseur de dragons'],
  ['/metiers/aide-soignante.html', 'aide soignante'],
  ['/m%C3%A9tiers/%C3%A9duc_sp%C3%A9/', 'éduc spé'],
  ['/100%/50%25%zz/', '50 25 zz'],
  ['/%3Cscript%3E/', 'script'],
  ['/', ''],
  ['///--/', ''],
])('%s: « %s »', (pathname, words) => {
  expect(addressWords(pathname)).toBe(words);
});
