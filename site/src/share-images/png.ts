/** Drawings as the pictures that other sites can show. */
import sharp from 'sharp';

/** Drawings are asked for again with every full render, and take 10 ms each; some 30 KB are kept for each. */
const MOST_KEPT = 300;
const kept = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

export function pngOf(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const known = kept.get(svg);
  if (known) return known;
  const drawn = sharp(Buffer.from(svg))
    .png({ compressionLevel: 9 })
    .toBuffer()
    .then((bytes) => new Uint8Array(bytes));
  const [oldest] = kept.size >= MOST_KEPT ? kept.keys() : [];
  if (oldest !== undefined) kept.delete(oldest);
  kept.set(svg, drawn);
  return drawn;
}
