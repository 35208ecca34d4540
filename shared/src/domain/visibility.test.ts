import { expect, test } from 'vitest';
import { freePlaces } from './intervention-session.ts';
import { isBannerShown } from './site-settings.ts';
import { hasConsent } from './testimonial.ts';

test('a banner is shown from its start to its end, and always without dates', () => {
  const banner = { start: '2026-12-01T07:00:00.000Z', end: '2026-12-02T07:00:00.000Z' };
  expect(isBannerShown(banner, new Date('2026-12-01T06:59:59Z'))).toBe(false);
  expect(isBannerShown(banner, new Date('2026-12-01T07:00:00Z'))).toBe(true);
  expect(isBannerShown(banner, new Date('2026-12-02T07:00:00Z'))).toBe(false);
  expect(isBannerShown({ start: null, end: null }, new Date())).toBe(true);
});

test('a testimonial stays to the last day of its consent', () => {
  expect(hasConsent({ consentUntil: '2026-12-31' }, '2026-12-31')).toBe(true);
  expect(hasConsent({ consentUntil: '2026-12-31' }, '2027-01-01')).toBe(false);
});

test('free places never fall below zero, and are unknown when places are not counted', () => {
  expect(freePlaces({ placesTotal: 30, placesTaken: 12 })).toBe(18);
  expect(freePlaces({ placesTotal: 30, placesTaken: 31 })).toBe(0);
  expect(freePlaces({ placesTotal: null, placesTaken: 3 })).toBeNull();
});
