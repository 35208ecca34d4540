import { SHARE_SIZE } from 'shared/domain/snapshot';
import { expect, test } from 'vitest';
import { drawShareImage } from './drawing.ts';
import { shareImagePng } from './png.ts';

const image = {
  kind: 'Fiche métier',
  title: 'Aide-soignante, aide-soignant',
  siteName: 'Accompagner dans l’Ain',
};

test('letters are outlines, so that no machine’s fonts are asked for', () => {
  const svg = drawShareImage(image);
  expect(svg).not.toContain('<text');
  expect(svg.match(/<path /g)?.length).toBeGreaterThan(50);
});

test('the picture has the size that sites ask for, and is of its title', async () => {
  const [png, other] = await Promise.all(
    [image, { ...image, title: 'Autre métier' }].map((each) => shareImagePng(each)),
  );
  const size = new DataView(png?.buffer ?? new ArrayBuffer(0));
  expect([size.getUint32(16), size.getUint32(20)]).toEqual([SHARE_SIZE.width, SHARE_SIZE.height]);
  expect(Buffer.compare(png ?? new Uint8Array(), other ?? new Uint8Array())).not.toBe(0);
});
