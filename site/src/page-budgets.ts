/** How heavy each kind of page may be: asked by the gates of a release, by the browser tests and by the measurements. */
import { brotliCompressSync, constants } from 'node:zlib';
import type { PageKind } from './views/page-kinds.ts';

const KB = 1024;

/** Bytes as they travel; see `compressedBytes`. */
export const budgets = {
  /** A page with its style sheets. 14 KB are what TCP sends before it waits for an answer: ten packets. */
  text: { reading: 14 * KB, list: 20 * KB, tool: 20 * KB },
  /** Its scripts, with all they load. A tool may be an island, with React. */
  script: { reading: 0, list: 12 * KB, tool: 80 * KB },
  style: 9 * KB,
  /** A typeface, which is compressed in itself. */
  font: 45 * KB,
  /** The home page with all it loads down to its end. */
  home: 150 * KB,
} as const satisfies Record<string, number | Record<PageKind, number>>;

/**
 * Like our own server and the hosts that a release is made for send it to every browser of the last eight years: Brotli,
 * here at quality 5. nginx without its Brotli module sends gzip, a fifteenth more.
 */
export function compressedBytes(bytes: Uint8Array): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}

/** The sheet for paper comes after the page, and only counts for who prints. */
export function isPrintSheet(file: string): boolean {
  return /(?:^|\/)print\.[\w-]+\.css$/.test(file);
}
