import { expect, test } from 'vitest';
import { clockAt } from 'shared/domain/clock';
import { securityTxt } from './security-txt.ts';

const nobody = { service: 'Plateforme', email: null, phone: null, responseDays: null, note: null };
const site = new URL('https://metiers.example.org');
const at = (now: string, contact = {}) =>
  securityTxt({ ...nobody, ...contact }, clockAt(new Date(now)), site).split('\n');

test('names whom to tell, in which language, and where it stands', () => {
  expect(at('2026-11-22T12:00:00Z', { email: 'securite@example.org' })).toEqual([
    'Contact: mailto:securite@example.org',
    'Expires: 2027-07-01T00:00:00Z',
    'Preferred-Languages: fr',
    'Canonical: https://metiers.example.org/.well-known/security.txt',
    '',
  ]);
});

test.each([
  [{ phone: '04 74 00 00 00' }, 'Contact: tel:+33474000000'],
  [{ phone: '+33 4 74 00 00 00' }, 'Contact: tel:+33474000000'],
  [{}, 'Contact: https://metiers.example.org/#nous-ecrire'],
])('gives an address whatever the settings hold: %j', (contact, line) => {
  expect(at('2026-11-22T12:00:00Z', contact)[0]).toBe(line);
});

test.each(['2026-01-01T00:00:00Z', '2026-12-31T22:59:59Z', '2026-12-31T23:00:00Z', '2031-06-30T12:00:00Z'])(
  'at %s it has months to live, and less than a year',
  (now) => {
    const expires = Date.parse(at(now)[1]?.replace('Expires: ', '') ?? '');
    const days = (expires - Date.parse(now)) / 86_400_000;
    expect(days).toBeGreaterThan(180);
    expect(days).toBeLessThan(365);
  },
);

test('is written anew when a quarter begins, and says the same until then', () => {
  const boundaries: number[] = [];
  const clock = clockAt(new Date('2026-11-22T12:00:00Z'), (boundary) => boundaries.push(boundary));
  securityTxt(nobody, clock, site);
  const next = boundaries.filter((boundary) => boundary > Date.parse('2026-11-22T12:00:00Z'));
  expect(next.map((boundary) => new Date(boundary).toISOString())).toEqual(['2026-12-31T23:00:00.000Z']);
});
