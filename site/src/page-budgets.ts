/** How heavy each kind of page may be: asked by the gates of a release, by the browser tests and by the measurements. */
import { gzipSync } from 'node:zlib';
import type { PageKind } from './views/page-kinds.ts';

const KB = 1024;

/** Bytes as they travel; see `compressedBytes`. */
export const budgets = {
  /** A page, which carries its styles. 14 KB are what TCP sends before it waits for an answer: ten packets. */
  text: { reading: 14 * KB, list: 20 * KB, tool: 20 * KB },
  /** Its scripts, with all they load. A tool may be an island, with React. */
  script: { reading: 0, list: 12 * KB, tool: 80 * KB },
  /** A typeface, which is compressed in itself. */
  font: 20 * KB,
  /** The home page with all it loads down to its end. */
  home: 150 * KB,
} as const satisfies Record<string, number | Record<PageKind, number>>;

/** Like nginx does it with the release's include. Brotli, which our own server and most hosts speak, takes a tenth less. */
export function compressedBytes(bytes: Uint8Array): number {
  return gzipSync(bytes, { level: 6 }).length;
}
