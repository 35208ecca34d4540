import { expect, test } from 'vitest';
import { isUai } from './uai.ts';

test.each(['0010013J', '0010072Y', '0011194T'])('%s is the UAI of a school', (uai) =>
  expect(isUai(uai)).toBe(true),
);
test.each(['0010013K', '010013J', '0010013j', '00100I3J', ''])('%j is no UAI', (uai) =>
  expect(isUai(uai)).toBe(false),
);
