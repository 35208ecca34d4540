/**
 * Makes the variants of one image with sharp: AVIF and WebP in several widths, never wider than the original, and a JPEG
 * for social networks, some of which show nothing else.
 */
import sharp, { type Sharp } from 'sharp';
import { SHARE_SIZE, type ImageMedia, type ImageVariant } from '../../domain/snapshot.ts';
import { contentHash } from './content-hash.ts';

/** Pixels: a small card on a phone, a card, a phone's or a column's whole width, the widest picture of a page. */
export const WIDTHS = [240, 400, 640, 1200] as const;

/** Part of the cache's key: raise it when anything here changes what comes out. */
export const RECIPE = 'avif45/2-webp75-240-400-640-1200-named-share82';

/** More than any camera makes; a picture that would fill the memory is refused. */
const PIXEL_LIMIT = 100_000_000;

export interface MadeFile {
  path: string;
  bytes: Uint8Array;
}

export interface MadeImage {
  media: ImageMedia;
  files: MadeFile[];
}

/** Throws when `original` is no picture that sharp reads. */
export async function makeImage(original: Uint8Array): Promise<MadeImage> {
  const picture = sharp(original, { limitInputPixels: PIXEL_LIMIT }).autoOrient();
  const { autoOrient } = await picture.metadata();
  const widths = [...new Set(WIDTHS.map((width) => Math.min(width, autoOrient.width)))];
  const name = contentHash(Buffer.concat([original, Buffer.from(`${RECIPE} ${sharp.versions.sharp}`)]));
  const avif = await Promise.all(widths.map((width) => makeVariant(picture, name, 'avif', width)));
  const webp = await Promise.all(widths.map((width) => makeVariant(picture, name, 'webp', width)));
  const share = await makeShared(picture, name);
  const width = Math.max(...widths);
  const height = Math.round((width * autoOrient.height) / autoOrient.width);
  const variants = (made: MadeVariant[]) => made.map(({ variant }) => variant);
  return {
    media: { kind: 'image', width, height, avif: variants(avif), webp: variants(webp), share: share.path },
    files: [...[...avif, ...webp].map(({ variant: { path }, bytes }) => ({ path, bytes })), share],
  };
}

interface MadeVariant {
  variant: ImageVariant;
  bytes: Uint8Array;
}

/**
 * @param name of all variants: it stands for the original, the recipe and who cooks. One name a picture is much shorter
 *   in a page, where six of them stand, than a hash a file.
 */
async function makeVariant(
  picture: Sharp,
  name: string,
  format: 'avif' | 'webp',
  width: number,
): Promise<MadeVariant> {
  const resized = picture.clone().resize({ width });
  // More effort takes twice the time for one percent of the size (measured on drawings of 1200 pixels).
  const encoded =
    format === 'avif' ? resized.avif({ quality: 45, effort: 2 }) : resized.webp({ quality: 75 });
  const bytes = await encoded.toBuffer();
  return { variant: { width, path: `/images/${name}-${width}.${format}` }, bytes };
}

/** Cut at the middle, as networks cut what has another shape. */
async function makeShared(picture: Sharp, name: string): Promise<MadeFile> {
  const cut = picture.clone().resize({ ...SHARE_SIZE, fit: 'cover' });
  const bytes = await cut.flatten({ background: 'white' }).jpeg({ quality: 82 }).toBuffer();
  return { path: `/images/${name}-partage.jpg`, bytes };
}
