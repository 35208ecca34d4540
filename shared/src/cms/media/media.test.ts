import { mkdtemp, readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SHARE_SIZE } from '../../domain/snapshot.ts';
import { startFakeCms, type FakeCms } from '../../testing/fake-cms.ts';
import { fetchMedia, UnusableFile } from './fetch-media.ts';
import { servedFolder, servedPaths } from './store.ts';

let cms: FakeCms;
let folder: string;
const pdf = {
  url: '/uploads/p_1.pdf',
  mime: 'application/pdf',
  name: 'Programme d’été 2027.pdf',
  updatedAt: '2026-11-01T09:00:00.000Z',
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'media-'));
  cms = await startFakeCms({ files: { '/uploads/p_1.pdf': new TextEncoder().encode('%PDF-1.7') } });
});
afterEach(() => cms.close());

test('a document keeps the words of its name under an address made of its content', async () => {
  const media = await fetchMedia({ cmsUrl: cms.url, folder }, pdf);
  expect(media).toMatchObject({ kind: 'file', mime: 'application/pdf', size: 8 });
  const path = media.kind === 'file' ? media.path : '';
  expect(path).toMatch(/^\/documents\/[0-9a-f]{20}\/programme-d-ete-2027\.pdf$/);
  expect(await readFile(join(servedFolder(folder), path), 'utf8')).toBe('%PDF-1.7');
});

test('a file replaced at the same address is fetched anew', async () => {
  const before = await fetchMedia({ cmsUrl: cms.url, folder }, pdf);
  cms.content.files = { '/uploads/p_1.pdf': new TextEncoder().encode('%PDF-2.0') };
  expect(await fetchMedia({ cmsUrl: cms.url, folder }, pdf)).toEqual(before);
  expect(
    await fetchMedia({ cmsUrl: cms.url, folder }, { ...pdf, updatedAt: '2026-11-02T09:00:00.000Z' }),
  ).not.toEqual(before);
});

test('a picture whose words change, or that comes again elsewhere, is not made twice; one that changes is', async () => {
  const picture = (colour: string) =>
    sharp({ create: { width: 8, height: 8, channels: 3, background: colour } })
      .png()
      .toBuffer();
  const file = { ...pdf, url: '/uploads/a.png', mime: 'image/png' };
  cms.content.files = { '/uploads/a.png': await picture('red'), '/uploads/b.png': await picture('red') };
  const source = { cmsUrl: cms.url, folder };
  const media = await fetchMedia(source, file);
  const whenMade = async () => {
    const paths = servedPaths(media).map((path) => join(servedFolder(folder), path));
    return Promise.all(paths.map(async (path) => (await stat(path)).ino));
  };
  const before = await whenMade();
  expect(await fetchMedia(source, { ...file, updatedAt: '2026-11-02T09:00:00.000Z' })).toEqual(media);
  expect(await fetchMedia(source, { ...file, url: '/uploads/b.png' })).toEqual(media);
  expect(await whenMade()).toEqual(before);
  cms.content.files = { '/uploads/a.png': await picture('blue') };
  expect(await fetchMedia(source, { ...file, updatedAt: '2026-11-03T09:00:00.000Z' })).not.toEqual(media);
});

test('a picture has a form for social networks, of their size and without transparency', async () => {
  const picture = sharp({ create: { width: 40, height: 80, channels: 4, background: '#0d4a4200' } });
  cms.content.files = { '/uploads/a.png': await picture.png().toBuffer() };
  const file = { ...pdf, url: '/uploads/a.png', mime: 'image/png' };
  const media = await fetchMedia({ cmsUrl: cms.url, folder }, file);
  const path = servedPaths(media).find((each) => each.endsWith('.jpg')) ?? '';
  expect(media).toMatchObject({ share: path });
  const shared = sharp(join(servedFolder(folder), path));
  expect(await shared.metadata()).toMatchObject({ format: 'jpeg', ...SHARE_SIZE });
  expect((await shared.stats()).channels.map(({ min }) => min)).toEqual([255, 255, 255]);
});

test.each(['constructor', 'text/html', 'application/javascript', 'application/octet-stream'])(
  'a file of type %s is never served',
  async (mime) => {
    await expect(fetchMedia({ cmsUrl: cms.url, folder }, { ...pdf, mime })).rejects.toThrow(UnusableFile);
  },
);

test('a file at an address that is no web address is not asked for', async () => {
  await expect(
    fetchMedia({ cmsUrl: cms.url, folder }, { ...pdf, url: 'file:///etc/passwd' }),
  ).rejects.toThrow(UnusableFile);
});
