/** Drawings as the pictures that other sites can show. */
import sharp from 'sharp';
import { drawShareImage, type ShareImage } from './drawing.ts';

/** Pictures are asked for again with every full render, and take 15 ms each; some 15 KB are kept for each. */
const MOST_KEPT = 800;
/** Six flat colours and the edges of letters between them: a third of the bytes of full colour, and of the time. */
const PALETTE = { palette: true, colours: 64, dither: 0, effort: 1, compressionLevel: 6 } as const;
const kept = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

export function shareImagePng(image: ShareImage): Promise<Uint8Array<ArrayBuffer>> {
  const { kind, title, siteName } = image;
  const words = JSON.stringify([kind, title, siteName]);
  const known = kept.get(words);
  if (known) return known;
  const drawn = pngOf(drawShareImage(image));
  const [oldest] = kept.size >= MOST_KEPT ? kept.keys() : [];
  if (oldest !== undefined) kept.delete(oldest);
  kept.set(words, drawn);
  drawn.catch(() => kept.delete(words));
  return drawn;
}

async function pngOf(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await sharp(Buffer.from(svg)).png(PALETTE).toBuffer());
}
