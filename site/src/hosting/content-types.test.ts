import { expect, it } from 'vitest';
import { servedTypes } from 'shared/cms/media/documents';
import { contentTypeOf } from './content-types.ts';

it.each([
  ['metiers/index.html', 'text/html; charset=utf-8'],
  ['_astro/A.CSS', 'text/css; charset=utf-8'],
  ['manifest.webmanifest', 'application/manifest+json'],
  ['images/a.avif', 'image/avif'],
  ['sans-fin', 'application/octet-stream'],
  ['a.unknown', 'application/octet-stream'],
])('knows what %s is', (path, type) => expect(contentTypeOf(path)).toBe(type));

it.each(Object.entries(servedTypes))('knows documents of the type %s', (mime, ending) => {
  expect(contentTypeOf(`a.${ending}`).split(';')[0]).toBe(mime);
});
