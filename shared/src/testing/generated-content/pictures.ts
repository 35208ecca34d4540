/** A few plain pictures that entries share: bands of colour, drawn here so that no file has to be kept. */
import { crc32, deflateSync } from 'node:zlib';
import type { Random } from './random.ts';
import { publishedAround, TODAY } from './times.ts';
import type { Raw } from './world.ts';

const WIDTH = 800;
const HEIGHT = 450;
const COUNT = 6;

const nameOf = (number: number) => `exemple-${number}.png`;

/** A picture in an entry. */
export function pictureIn(random: Random): Raw {
  const name = nameOf(random.between(1, COUNT));
  return {
    file: { url: `/uploads/${name}`, mime: 'image/png', name, updatedAt: publishedAround(TODAY) },
    alternativeText: 'Image d’exemple\u202F: des bandes de couleur',
    credit: 'Image d’exemple',
  };
}

/** The bytes of all pictures by the address that entries name. */
export function pictureFiles(): Record<string, Uint8Array> {
  return Object.fromEntries(
    Array.from({ length: COUNT }, (_, index) => [`/uploads/${nameOf(index + 1)}`, png(index + 1)]),
  );
}

/** An RGB picture without filter or interlace, as the PNG specification wants it. */
function png(number: number): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels(number))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function pixels(number: number): Uint8Array {
  const row = 1 + WIDTH * 3;
  const bytes = new Uint8Array(row * HEIGHT);
  for (let y = 0; y < HEIGHT; y += 1) {
    const band = Math.floor(y / 50) + number;
    for (let x = 0; x < WIDTH; x += 1)
      bytes.set([(40 * number) % 256, (25 * band) % 256, (x >> 3) % 256], y * row + 1 + x * 3);
  }
  return bytes;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
