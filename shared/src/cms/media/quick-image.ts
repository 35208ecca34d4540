/** One variant of an image, made in a moment: for a preview, where nobody waits for all that a release serves. */
import sharp from 'sharp';

export interface QuickImage {
  /** Pixels. */
  width: number;
  height: number;
  /** WebP. */
  bytes: Uint8Array;
}

const WIDTH = 1200;

/** Throws when `original` is no picture that sharp reads. */
export async function makeQuickImage(original: Uint8Array): Promise<QuickImage> {
  const picture = sharp(original).autoOrient().resize({ width: WIDTH, withoutEnlargement: true });
  const { data, info } = await picture.webp({ quality: 70, effort: 0 }).toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, bytes: data };
}
