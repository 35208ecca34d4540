import { expect, test } from 'vitest';
import { entryAt, isDerived, pageAddress, pageTypes } from './addresses.ts';

test.each(pageTypes)('the address of the page of a type (%s) tells its entry', (type) => {
  expect(entryAt(pageAddress(type, 'aide-a-domicile'))).toEqual({ type, slug: 'aide-a-domicile' });
});

test.each(['/', '/metiers', '/metiers/secteur/handicap/', '/communes/bourg/', 'metiers/x/'])(
  '%s is the page of no entry',
  (address) => expect(entryAt(address)).toBeUndefined(),
);

test('lists made of several entries are told by their address', () => {
  expect(isDerived('/agenda/mois/2026-12/')).toBe(true);
  expect(isDerived('/communes/bourg-en-bresse/')).toBe(true);
  expect(isDerived('/metiers/aide-soignant/')).toBe(false);
});
