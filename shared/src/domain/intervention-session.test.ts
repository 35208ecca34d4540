import { expect, test } from 'vitest';
import { freePlaces } from './intervention-session.ts';

test('free places never fall below zero, and are unknown when places are not counted', () => {
  expect(freePlaces({ placesTotal: 30, placesTaken: 12 })).toBe(18);
  expect(freePlaces({ placesTotal: 30, placesTaken: 31 })).toBe(0);
  expect(freePlaces({ placesTotal: null, placesTaken: 3 })).toBeNull();
});
