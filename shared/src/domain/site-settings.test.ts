import { expect, test } from 'vitest';
import { isBannerShown } from './site-settings.ts';

test('a banner is shown from its start to its end, and always without dates', () => {
  const banner = { start: '2026-12-01T07:00:00.000Z', end: '2026-12-02T07:00:00.000Z' };
  expect(isBannerShown(banner, new Date('2026-12-01T06:59:59Z'))).toBe(false);
  expect(isBannerShown(banner, new Date('2026-12-01T07:00:00Z'))).toBe(true);
  expect(isBannerShown(banner, new Date('2026-12-02T07:00:00Z'))).toBe(false);
  expect(isBannerShown({ start: null, end: null }, new Date('2026-12-01T07:00:00Z'))).toBe(true);
});
