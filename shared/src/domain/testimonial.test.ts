import { expect, test } from 'vitest';
import { hasConsent } from './testimonial.ts';

test('a testimonial stays to the last day of its consent', () => {
  expect(hasConsent({ consentUntil: '2026-12-31' }, '2026-12-31')).toBe(true);
  expect(hasConsent({ consentUntil: '2026-12-31' }, '2027-01-01')).toBe(false);
});
