import { expect, it } from 'vitest';
import { headersFor, parseHeaders, writeHeaders } from './headers.ts';

const text = `# comment
  Lost: no path yet
/*
  X-Frame-Options: DENY
  X-Robots-Tag: noindex
  X-Robots-Tag: nofollow
  no header at all
/_astro/*
  Cache-Control: max-age=9
/metiers/:job/
\tLink:  </a>; rel="b:c"
/a.b
  X-Dot: yes
`;
const rules = parseHeaders(text);

it.each([
  ['/', {}],
  ['/_astro/a/b.css', { 'cache-control': 'max-age=9' }],
  ['/_astro', {}],
  ['/metiers/aes/', { link: '</a>; rel="b:c"' }],
  ['/metiers/aes/salaire/', {}],
  ['/a.b', { 'x-dot': 'yes' }],
  ['/aXb', {}],
])('gives %s its headers', (pathname, own) => {
  expect(headersFor(rules, pathname)).toEqual({
    'cache-control': 'no-cache',
    'x-frame-options': 'DENY',
    'x-robots-tag': 'noindex, nofollow',
    ...own,
  });
});

it('reads what it wrote', () => {
  const table = [
    { path: '/*', headers: { 'X-A': "default-src 'none'; a:b", 'X-B': '1' } },
    { path: '/_astro/*', headers: { 'X-C': '2' } },
  ];
  expect(headersFor(parseHeaders(writeHeaders(table)), '/_astro/a')).toEqual(headersFor(table, '/_astro/a'));
});

it.each([
  [{ 'X-A': 'a\n/*' }],
  [{ 'X-A': '' }],
  [{ 'X-A': 'é' }],
  [{ 'X A': 'a' }],
  [{ 'X-A': 'a'.repeat(2000) }],
])('does not write %o, which hosts would read as something else', (headers) => {
  expect(() => writeHeaders([{ path: '/*', headers }])).toThrow('_headers');
});

it('writes no path that is none, and no more rules than hosts read', () => {
  expect(() => writeHeaders([{ path: 'a', headers: {} }])).toThrow('_headers cannot say: a');
  expect(() => writeHeaders([{ path: '/a b', headers: {} }])).toThrow('_headers');
  expect(() => writeHeaders(Array.from({ length: 101 }, () => ({ path: '/', headers: {} })))).toThrow(
    '101 rules',
  );
});
