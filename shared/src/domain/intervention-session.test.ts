import { expect, test } from 'vitest';
import { freePlaces, isOffered } from './intervention-session.ts';

test('free places never fall below zero', () => {
  expect(freePlaces({ placesTotal: 30, placesTaken: 12 })).toBe(18);
  expect(freePlaces({ placesTotal: 30, placesTaken: 31 })).toBe(0);
  expect(freePlaces({ placesTotal: 30, placesTaken: null })).toBe(30);
});

test('a session that does not count its places takes one school, and has none left then', () => {
  expect(freePlaces({ placesTotal: null, placesTaken: null })).toBeNull();
  expect(freePlaces({ placesTotal: null, placesTaken: 0 })).toBeNull();
  expect(freePlaces({ placesTotal: null, placesTaken: 24 })).toBe(0);
});

test('a session is offered while it is open and has room', () => {
  const session = { placesTotal: 30, placesTaken: 12, state: 'open' } as const;
  expect(isOffered(session)).toBe(true);
  expect(isOffered({ ...session, placesTotal: null, placesTaken: 0 })).toBe(true);
  expect(isOffered({ ...session, placesTaken: 30 })).toBe(false);
  expect(isOffered({ ...session, placesTotal: null })).toBe(false);
  expect(isOffered({ ...session, state: 'requested' })).toBe(false);
});
