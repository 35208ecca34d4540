import type { Media, Snapshot } from 'shared/domain/snapshot';
import { startFakeCms, type FakeCms } from 'shared/testing/fake-cms';
import { everyPart } from 'shared/testing/every-part/content';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { snapshotOf } from '../testing.ts';
import { createQuickMedia } from './quick-media.ts';

let cms: FakeCms;
let base: Snapshot;

beforeAll(async () => {
  cms = await startFakeCms({ files: (await everyPart()).files ?? {} });
  base = await snapshotOf({});
});
afterAll(() => cms.close());

const file = (url: string, mime = 'image/png', updatedAt = '2026-11-01T09:00:00.000Z') => ({
  file: { url, mime, name: 'a', updatedAt },
});
const PICTURE = '/uploads/image.png';

it('gives a draft’s new picture one quick variant, and answers with its bytes', async () => {
  const media = createQuickMedia(cms.url);
  const { media: found } = await media.complete(base, { image: file(PICTURE) });
  const picture = found[PICTURE];
  expect(picture).toMatchObject({ kind: 'image', width: 6, height: 4, avif: [] });
  const path = picture?.kind === 'image' ? (picture.webp[0]?.path ?? '') : '';
  expect(
    Buffer.from(media.bytesAt(path) ?? [])
      .subarray(8, 12)
      .toString(),
  ).toBe('WEBP');
  expect(media.bytesAt(`${path}x`)).toBeUndefined();
});

it('makes a picture once, and anew when it was replaced', async () => {
  const media = createQuickMedia(cms.url);
  const first = (await media.complete(base, file(PICTURE))).media[PICTURE];
  expect((await media.complete(base, file(PICTURE))).media[PICTURE]).toBe(first);
  const replaced = file(PICTURE, 'image/png', '2026-11-02T09:00:00.000Z');
  expect((await media.complete(base, replaced)).media[PICTURE]).not.toEqual(first);
});

it('leaves out what cannot be had, what is no picture, and what the content has already', async () => {
  const media = createQuickMedia(cms.url);
  const draft = {
    parts: [
      file('/uploads/lost.png'),
      file('/uploads/document.pdf', 'application/pdf'),
      file('/uploads/document.pdf', 'image/png'),
    ],
  };
  expect((await media.complete(base, draft)).media).toEqual({});
  const known: Media = { kind: 'image', width: 1, height: 1, avif: [], webp: [] };
  const with1 = { ...base, media: { [PICTURE]: known } };
  expect((await media.complete(with1, file(PICTURE))).media[PICTURE]).toBe(known);
});
