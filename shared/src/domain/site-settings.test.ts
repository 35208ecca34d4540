import { expect, test } from 'vitest';
import { clockAt } from './clock.ts';
import { isBannerShown, siteSettings } from './site-settings.ts';

test('a banner is shown from its start to its end, and always without dates', () => {
  const banner = { start: '2026-12-01T07:00:00.000Z', end: '2026-12-02T07:00:00.000Z' };
  expect(isBannerShown(banner, clockAt(new Date('2026-12-01T06:59:59Z')))).toBe(false);
  expect(isBannerShown(banner, clockAt(new Date('2026-12-01T07:00:00Z')))).toBe(true);
  expect(isBannerShown(banner, clockAt(new Date('2026-12-02T07:00:00Z')))).toBe(false);
  expect(isBannerShown({ start: null, end: null }, clockAt(new Date('2026-12-01T07:00:00Z')))).toBe(true);
});

test('pages can be read offline unless an editor said no', () => {
  const answer = (value: unknown) => siteSettings.shape.offlineReading.parse(value);
  expect([null, true, false].map(answer)).toEqual([true, true, false]);
});
