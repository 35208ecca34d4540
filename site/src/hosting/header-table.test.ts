import { expect, it } from 'vitest';
import { headerTable } from './header-table.ts';
import { ASK_AGAIN, headersFor, writeHeaders } from './headers.ts';

const nothing = { scripts: [], styles: [] };
const table = headerTable('https://metiers.example', nothing);
const EVERY_KIND = [
  '/',
  '/metiers/',
  '/metiers/aes/',
  '/metiers/secteur/handicap/',
  '/donnees/',
  '/donnees/metiers.json',
  '/partage/accueil.png',
  '/agenda/salon.ics',
  '/service-worker.js',
  '/.well-known/security.txt',
  '/_astro/a.css',
  '/fonts/a.woff2',
  '/images/a.webp',
  '/documents/a/b.pdf',
  '/404.html',
];
const cachingOf = (pathname: string) => headersFor(table, pathname)['cache-control'];

it.each(['/_astro/a.4f2a.css', '/images/4f2a.webp', '/documents/4f2a/programme.pdf', '/fonts/a.woff2'])(
  'lets browsers keep %s for good',
  (pathname) => expect(cachingOf(pathname)).toBe('public, max-age=31536000, immutable'),
);

it.each(['/', '/metiers/aes/', '/sitemap.xml', '/favicon.svg', '/images', '/metiers/images/'])(
  'has browsers ask again for %s',
  (pathname) => expect(cachingOf(pathname)).toBe('no-cache'),
);

it('gives no path the same header twice: hosts do not agree on what that means', () => {
  for (const pathname of EVERY_KIND) {
    const names = table.flatMap((rule) => Object.keys(headersFor([rule], pathname)));
    // What no rule says is told for each rule again.
    const said = names.filter((name) => name !== 'cache-control');
    expect(said).toEqual([...new Set(said)]);
    const caching = table.filter((rule) => headersFor([rule], pathname)['cache-control'] !== ASK_AGAIN);
    expect(caching.length).toBeLessThanOrEqual(1);
  }
});

it.each([
  ['/', 'same-origin'],
  ['/metiers/aes/', 'same-origin'],
  ['/metiers/secteur/handicap/', 'same-origin'],
  ['/_astro/a.css', 'same-origin'],
  ['/images/a.webp', 'cross-origin'],
  ['/documents/a/b.pdf', 'cross-origin'],
  ['/partage/accueil.png', 'cross-origin'],
  ['/donnees/metiers.json', undefined],
  ['/agenda/salon.ics', undefined],
])('says of %s that other sites may show it: %s', (pathname, policy) => {
  expect(headersFor(table, pathname)['cross-origin-resource-policy']).toBe(policy);
});

it('lets the scripts of other sites read open data, and nothing else', () => {
  const open = EVERY_KIND.filter(
    (path) => headersFor(table, path)['access-control-allow-origin'] !== undefined,
  );
  expect(open).toEqual(['/donnees/', '/donnees/metiers.json']);
});

it('protects every answer, and lets nothing in from elsewhere', () => {
  const headers = headersFor(table, '/nowhere');
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': expect.stringContaining('camera=()'),
  });
  const policy = headers['content-security-policy'];
  for (const part of [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ]) {
    expect(policy?.split('; ')).toContain(part);
  }
  expect(policy).not.toMatch(/unsafe|\*|http/);
});

it('names the scripts and styles that stand in the pages', () => {
  const policy = headersFor(
    headerTable('https://a.example', { scripts: ['sha256-a='], styles: ['sha256-b='] }),
    '/',
  );
  expect(policy['content-security-policy']).toContain(
    "script-src 'self' 'sha256-a='; style-src 'self' 'sha256-b=';",
  );
});

it('promises https only where the site is served by it', () => {
  const [secure, plain] = ['https://a.example', 'http://localhost:8080'].map((url) => {
    const headers = headersFor(headerTable(url, nothing), '/');
    return [
      headers['strict-transport-security'],
      headers['content-security-policy']?.includes('upgrade-insecure'),
    ];
  });
  expect(secure).toEqual(['max-age=31536000', true]);
  expect(plain).toEqual([undefined, false]);
});

it('stays within what hosts read, with twenty scripts in the pages', () => {
  const scripts = Array.from({ length: 20 }, (_, index) => `sha256-${String(index).padStart(44, '0')}`);
  expect(() => writeHeaders(headerTable('https://a.example', { scripts, styles: [] }))).not.toThrow();
});

it.each([['/_astro/form.a1.js'], ['/fonts/a.woff2']])(
  'lets pages on the intake’s own host load %s, and no other host’s',
  (path) => {
    const given = (intakeUrl: string | null) =>
      headersFor(headerTable('https://metiers.example', nothing, intakeUrl), path);
    expect(given('https://demandes.example/')).toMatchObject({
      'cross-origin-resource-policy': 'cross-origin',
      'access-control-allow-origin': 'https://demandes.example',
    });
    for (const behind of [null, 'http://metiers.example:1337']) {
      expect(given(behind)['cross-origin-resource-policy']).toBe('same-origin');
      expect(given(behind)).not.toHaveProperty('access-control-allow-origin');
    }
  },
);
