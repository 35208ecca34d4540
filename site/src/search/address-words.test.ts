import { expect, it } from 'vitest';
import { addressWords } from './address-words.ts';

it.each([
  ['/metiers/dresseur-de-dragons/', 'dresseur de dragons'],
  ['/metiers/aide-soignante.html', 'aide soignante'],
  ['/m%C3%A9tiers/%C3%A9duc_sp%C3%A9/', 'éduc spé'],
  ['/100%/50%25%zz/', '50 zz'],
  ['/%3Cscript%3E/', 'script'],
  ['/agenda/2026/12/', 'agenda'],
  ['/metiers/index.php', 'metiers'],
  ['/index.php?id=3', ''],
  ['/fiche.php?id=12&lang=fr&metier=aide-soignante&s=3f2a', 'aide soignante'],
  ['/salon/?utm_source=newsletter', 'salon'],
  ['/m%E9tiers/%E9ducateur-sp%E9cialis%E9', 'éducateur spécialisé'],
  ['/', ''],
  ['///--/', ''],
])('%s: « %s »', (address, words) => {
  const [pathname = '', query] = address.split('?');
  expect(addressWords(pathname, query ? `?${query}` : '')).toBe(words);
});
