import { gzipSync } from 'node:zlib';
import jsQr from 'jsqr';
import { describe, expect, it } from 'vitest';
import { qrDrawing, type QrDrawing } from './qr-code.ts';

const short = 'https://metiers.example.org/metiers/infirmier/';
const long = `https://www.accompagner-dans-l-ain.example.org/interventions-scolaires/${'une-heure-avec-'.repeat(4)}nous/`;

/** What a camera sees of the drawing: the dashed thread on white with its quiet margin, four pixels a module. */
function decoded({ size, dashes }: QrDrawing): string | undefined {
  const MARGIN = 4;
  const SCALE = 4;
  const side = (size + 2 * MARGIN) * SCALE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  const lengths = dashes.split(' ').map(Number);
  const modules = lengths.flatMap((length, turn) => Array.from({ length }, () => turn % 2 === 0));
  for (let pixel = 0; pixel < side * side; pixel += 1) {
    const x = Math.floor((pixel % side) / SCALE) - MARGIN;
    const y = Math.floor(pixel / side / SCALE) - MARGIN;
    if (Math.min(x, y) < 0 || Math.max(x, y) >= size) continue;
    const along = y % 2 === 0 ? x : size - 1 - x;
    if (modules[y * (size + 1) + along]) pixels.fill(0, pixel * 4, pixel * 4 + 3);
  }
  return jsQr(pixels, side, side)?.data;
}

describe('The QR code of a page', () => {
  it.each([short, long])('is read as the page’s own address: %s', (address) => {
    expect(decoded(qrDrawing(address))).toBe(address);
  });

  it('is one thread, as long as its dashes, through every row', () => {
    const { size, thread, dashes } = qrDrawing(short);
    expect(thread.match(/H/g)).toHaveLength(size);
    const length = dashes.split(' ').reduce((sum, dash) => sum + Number(dash), 0);
    expect(length).toBe(size * (size + 1));
  });

  it('costs a page less than half a KB', () => {
    expect(gzipSync(Object.values(qrDrawing(long)).join(' '), { level: 9 }).length).toBeLessThan(500);
  });
});
