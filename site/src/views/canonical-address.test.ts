import { REQUEST_PATH, requestPages } from 'shared/intake/form-fields';
import { expect, test } from 'vitest';
import { canonicalAddress } from './canonical-address.ts';

test('a page is found at its own address', () => {
  expect(canonicalAddress('/')).toBe('/');
  expect(canonicalAddress('/metiers/aide-soignant/')).toBe('/metiers/aide-soignant/');
});

test('what schools meet at the address of the form is found there', () => {
  expect(requestPages.map(canonicalAddress)).toEqual(requestPages.map(() => REQUEST_PATH));
});

test('the page of addresses that lead nowhere has none', () => {
  expect(['/404.html', '/404/'].map(canonicalAddress)).toEqual([null, null]);
});
