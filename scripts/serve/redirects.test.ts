import { expect, it } from 'vitest';
import { parseRedirects, redirectKey } from './redirects.ts';

const rules = parseRedirects(`# comment
/ancien /metiers/ 301
/demain/  /agenda/   302
/sans-statut /plans/
/deux-fois /a/
/deux-fois /b/
/métier-d’art /métiers/
/forcé /x/ 302!
incomplete
`);

it.each([
  ['/ancien', { to: '/metiers/', status: 301 }],
  ['/ancien/', { to: '/metiers/', status: 301 }],
  ['/demain', { to: '/agenda/', status: 302 }],
  ['/sans-statut', { to: '/plans/', status: 301 }],
  ['/deux-fois', { to: '/a/', status: 301 }],
  ['/m%C3%A9tier-d%E2%80%99art', { to: '/m%C3%A9tiers/', status: 301 }],
  ['/forc%C3%A9', { to: '/x/', status: 302 }],
  ['/autre', undefined],
])('sends %s to %o', (pathname, rule) => {
  expect(rules.get(redirectKey(pathname))).toEqual(rule);
});

it('leaves the root and unreadable paths as they are', () => {
  expect([redirectKey('/'), redirectKey('/%E0%A4%A')]).toEqual(['/', '/%E0%A4%A']);
});
