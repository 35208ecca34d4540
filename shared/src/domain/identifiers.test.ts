import { expect, test } from 'vitest';
import { isSiret } from './organization.ts';
import { isUai } from './school.ts';

test.each(['0010013J', '0010072Y', '0011194T'])('%s is the UAI of a school', (uai) =>
  expect(isUai(uai)).toBe(true),
);
test.each(['0010013K', '010013J', '0010013j', '00100I3J', ''])('%j is no UAI', (uai) =>
  expect(isUai(uai)).toBe(false),
);

/* 73282932000074 is the example of INSEE's documentation of the SIRET. */
test('a SIRET passes by its check digit', () => {
  expect(isSiret('73282932000074')).toBe(true);
  expect(isSiret('73282932000075')).toBe(false);
  expect(isSiret('7328293200007')).toBe(false);
});
