import { expect, it } from 'vitest';
import { headerTable } from './header-table.ts';
import { writeNginx } from './nginx.ts';
import { redirectRules } from './redirects.ts';

const table = headerTable('https://a.example', { scripts: ['sha256-a+/='], styles: [] });
const text = (from = '/a', to = '/b/') =>
  writeNginx(table, redirectRules([{ from, to, permanent: true }], []), null);

it('sends the same headers with every answer', () => {
  for (const [name, value] of Object.entries(table[0]?.headers ?? {})) {
    expect(text()).toContain(`add_header ${name} "${value}" always;`);
  }
});

it('keeps hashed files for good and asks again for the rest', () => {
  expect(text()).toContain('set $release_cache_control "no-cache";');
  expect(text()).toContain(
    'if ($uri ~ ^/_astro/) {\n  set $release_cache_control "public, max-age=31536000, immutable";\n',
  );
  expect(text()).toContain('add_header Cache-Control $release_cache_control always;');
});

it('tells pages by their depth, as the file that it finds for them too', () => {
  expect(text()).toContain('set $release_cross_origin_resource_policy "";');
  expect(text()).toContain(
    'if ($uri ~ ^/[^/]+/(index\\.html)?$) {\n  set $release_cross_origin_resource_policy "same-origin";\n}',
  );
  expect(text()).toContain('if ($uri ~ ^/(index\\.html)?$) {');
});

it('adds no header inside of a block, where it would drop all others', () => {
  expect(text()).not.toMatch(/^\s+add_header/m);
});

it('leads on from both forms of a path, with what the reader asked for', () => {
  expect(text()).toContain('location = "/a" {\n  return 301 "/b/$is_args$args";\n}');
  expect(text()).toContain('location = "/a/" {\n  return 301 "/b/$is_args$args";\n}');
  expect(text('/a', '/b/?c=1')).toContain('return 301 "/b/?c=1";');
});

it.each([
  ['/a" { return 200; }', '"/a\\" { return 200; }"'],
  ['/a;b{c}', '"/a;b{c}"'],
  ['/a%5Cb%22', '"/a\\\\b\\""'],
  ['/$uri', '"/$uri"'],
  ['/métier d’art', '"/métier d’art"'],
])('holds %s in one word', (from, word) => {
  expect(text(from)).toContain(`location = ${word} {`);
});

it.each([
  ['/$uri', '"/%24uri$is_args$args"'],
  ['/"; } location / { return 200 "', '"/%22;%20%7D%20location%20/%20%7B%20return%20200%20%22$is_args$args"'],
  ['/?a=$host', '"/?a=%24host"'],
  ['https://a.example/\\b', '"https://a.example//b$is_args$args"'],
])('leads to %s in one word without a variable', (to, word) => {
  expect(text('/a', to)).toContain(`return 301 ${word};`);
});

it.each([
  [{ path: '/*', headers: { 'X-A': '$uri' } }],
  [{ path: '/*', headers: { 'X-A': '"' } }],
  [{ path: '/a/*/b', headers: { 'Cache-Control': 'a' } }],
  [{ path: '/a/', headers: { 'X-A': 'a' } }],
])('refuses the rule %o instead of dropping it', (rule) => {
  expect(() => writeNginx([rule], [], null)).toThrow('nginx');
});
