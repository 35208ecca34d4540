/** Makes the variants of one image with sharp: AVIF and WebP in several widths, never wider than the original. */
import { createHash } from 'node:crypto';
import sharp from 'sharp';
import type { ImageMedia, ImageVariant } from '../../domain/snapshot.ts';

/** Pixels: a card on a phone, a column, the widest picture of a page. */
export const WIDTHS = [400, 800, 1200] as const;

/** Part of the cache's key: raise it when anything here changes what comes out. */
export const RECIPE = 'avif55-webp78-400-800-1200';

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
  const { autoOrient } = await sharp(original, { limitInputPixels: PIXEL_LIMIT }).metadata();
  const widths = [...new Set(WIDTHS.map((width) => Math.min(width, autoOrient.width)))];
  const files: MadeFile[] = [];
  const make = async (format: 'avif' | 'webp', width: number): Promise<ImageVariant> => {
    const resized = picture.clone().resize({ width });
    const encoded = format === 'avif' ? resized.avif({ quality: 55, effort: 3 }) : resized.webp({ quality: 78 });
    const bytes = await encoded.toBuffer();
    const path = `/images/${contentHash(bytes)}.${format}`;
    files.push({ path, bytes });
    return { width, path };
  };
  const avif: ImageVariant[] = [];
  const webp: ImageVariant[] = [];
  for (const width of widths) {
    avif.push(await make('avif', width));
    webp.push(await make('webp', width));
  }
  const width = widths.at(-1) ?? autoOrient.width;
  const height = Math.round((width * autoOrient.height) / autoOrient.width);
  return { media: { kind: 'image', width, height, avif, webp }, files };
}

/** A name for these bytes and no others: 80 bits of SHA-256. */
export function contentHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 20);
}
