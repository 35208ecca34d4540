import { expect, it } from 'vitest';
import { headerTable } from './header-table.ts';
import { headersFor, writeHeaders } from './headers.ts';

const nothing = { scripts: [], styles: [] };
const table = headerTable('https://metiers.example', nothing);
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
  for (const pathname of ['/', '/metiers/aes/', '/_astro/a.css', '/images/a.webp', '/documents/a/b.pdf']) {
    const names = table
      .filter((rule) => Object.keys(headersFor([rule], pathname)).length > 1 || rule.path !== '/*')
      .filter(({ path }) => path === '/*' || pathname.startsWith(path.slice(0, -1)))
      .flatMap(({ headers }) => Object.keys(headers).map((name) => name.toLowerCase()));
    expect(names).toEqual([...new Set(names)]);
  }
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
