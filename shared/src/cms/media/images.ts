/** Makes the variants of one image with sharp: AVIF and WebP in several widths, never wider than the original. */
import sharp, { type Sharp } from 'sharp';
import type { ImageMedia, ImageVariant } from '../../domain/snapshot.ts';
import { contentHash } from './content-hash.ts';

/** Pixels: a card on a phone, a column, the widest picture of a page. */
export const WIDTHS = [400, 800, 1200] as const;

/** Part of the cache's key: raise it when anything here changes what comes out. */
export const RECIPE = 'avif55/2-webp78-400-800-1200';

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
  const avif = await Promise.all(widths.map((width) => makeVariant(picture, 'avif', width)));
  const webp = await Promise.all(widths.map((width) => makeVariant(picture, 'webp', width)));
  const width = Math.max(...widths);
  const height = Math.round((width * autoOrient.height) / autoOrient.width);
  const variants = (made: MadeVariant[]) => made.map(({ variant }) => variant);
  return {
    media: { kind: 'image', width, height, avif: variants(avif), webp: variants(webp) },
    files: [...avif, ...webp].map(({ variant: { path }, bytes }) => ({ path, bytes })),
  };
}

interface MadeVariant {
  variant: ImageVariant;
  bytes: Uint8Array;
}

async function makeVariant(picture: Sharp, format: 'avif' | 'webp', width: number): Promise<MadeVariant> {
  const resized = picture.clone().resize({ width });
  // More effort takes twice the time for one percent of the size (measured on drawings of 1200 pixels).
  const encoded =
    format === 'avif' ? resized.avif({ quality: 55, effort: 2 }) : resized.webp({ quality: 78 });
  const bytes = await encoded.toBuffer();
  return { variant: { width, path: `/images/${contentHash(bytes)}.${format}` }, bytes };
}
