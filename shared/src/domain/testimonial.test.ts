import { expect, test } from 'vitest';
import { clockAt } from './clock.ts';
import { hasConsent } from './testimonial.ts';

test.each([
  ['2026-12-31', '2026-12-31T22:59:00Z', '2026-12-31T23:01:00Z'],
  ['2028-02-29', '2028-02-29T22:59:00Z', '2028-02-29T23:01:00Z'],
  ['2026-03-29', '2026-03-29T21:59:00Z', '2026-03-29T22:01:00Z'],
  ['2026-10-25', '2026-10-25T22:59:00Z', '2026-10-25T23:01:00Z'],
])('a testimonial stays to 23:59 of the last day of its consent, %s', (consentUntil, at2359, at0001) => {
  expect(hasConsent({ consentUntil }, clockAt(new Date(at2359)))).toBe(true);
  expect(hasConsent({ consentUntil }, clockAt(new Date(at0001)))).toBe(false);
});
