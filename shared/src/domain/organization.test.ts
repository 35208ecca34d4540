import { expect, test } from 'vitest';
import { isSiret } from './organization.ts';

/* 73282932000074 is the example of INSEE's documentation of the SIRET. */
test('a SIRET passes by its check digit', () => {
  expect(isSiret('73282932000074')).toBe(true);
  expect(isSiret('73282932000075')).toBe(false);
  expect(isSiret('7328293200007')).toBe(false);
});
