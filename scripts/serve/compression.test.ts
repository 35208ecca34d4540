import { expect, test } from 'vitest';
import { encodingFor, isCompressible } from './compression.ts';

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip;q=1.0, br;q=0', 'gzip'],
  ['GZIP', 'gzip'],
  ['identity', undefined],
  ['', undefined],
  [undefined, undefined],
])('whoever takes « %s » gets %s', (header, encoding) => {
  expect(encodingFor(header)).toBe(encoding);
});

test('texts are compressed, pictures and crumbs are not', () => {
  expect(isCompressible('text/html; charset=utf-8', 5000)).toBe(true);
  expect(isCompressible('application/ld+json', 5000)).toBe(true);
  expect(isCompressible('image/avif', 5000)).toBe(false);
  expect(isCompressible('text/html', 300)).toBe(false);
});
