import { expect, it } from 'vitest';
import { redirectRules, writeRedirects } from 'site/hosting/redirects';
import { parseRedirects, redirectKey } from './redirects.ts';

const redirect = (from: string, to: string, permanent: boolean) => ({ from, to, permanent });
const rules = parseRedirects(
  writeRedirects(
    redirectRules(
      [
        redirect('/ancien', '/metiers/', true),
        redirect('/demain', '/agenda/?jour=a%26b', false),
        redirect('/métier-d’art', '/métiers/', true),
      ],
      [],
    ),
  ),
);

it.each([
  ['/ancien', { to: '/metiers/', status: 301 }],
  ['/ancien/', { to: '/metiers/', status: 301 }],
  ['/demain', { to: '/agenda/?jour=a%26b', status: 302 }],
  ['/m%C3%A9tier-d%E2%80%99art', { to: '/m%C3%A9tiers/', status: 301 }],
  ['/métier-d’art/', { to: '/m%C3%A9tiers/', status: 301 }],
])('sends %s to %o', (pathname, rule) => {
  expect(rules.get(redirectKey(pathname))).toMatchObject(rule);
});

it('sends no other path anywhere', () => {
  expect(rules.get(redirectKey('/autre'))).toBeUndefined();
});

it('leaves the root and unreadable paths as they are', () => {
  expect([redirectKey('/'), redirectKey('/%E0%A4%A')]).toEqual(['/', '/%E0%A4%A']);
});
