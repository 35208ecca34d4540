/** Texts go out compressed to whoever takes them so: a page of 36 KB is one of 8 on a poor network. */
import { hash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip';

/** Bytes. Less is a packet in any case; more is data that people fetch on purpose, and would fill the memory. */
const LEAST = 1000;
const MOST = 4 * 1024 * 1024;

/** Pictures, fonts and films are compressed already. */
const TEXTS = /^(?:text\/|application\/(?:json|ld\+json|xml|manifest\+json|javascript)|image\/svg)/;

export function isCompressible(contentType: string, size: number): boolean {
  return TEXTS.test(contentType) && size >= LEAST && size <= MOST;
}

/** @param header `Accept-Encoding`. @returns the smallest form that the reader takes; undefined for plain bytes. */
export function encodingFor(header: string | undefined): Encoding | undefined {
  const taken = (header ?? '')
    .split(',')
    .map((each) => each.trim().toLowerCase())
    .filter((each) => !/;\s*q=0(?:\.0*)?$/.test(each))
    .map((each) => each.replace(/;.*$/, '').trim());
  return (['br', 'gzip'] as const).find((encoding) => taken.includes(encoding));
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** A tenth less than the quality that would do for one answer, and fifty times the work: done once a text. */
const BEST = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };

/** Bytes: the pages of an evening's visitors. */
const MOST_KEPT = 32 * 1024 * 1024;
const kept = new Map<string, Buffer>();
let keptBytes = 0;

/** @returns the bytes compressed as well as can be; what was asked for lately is at hand. */
export async function compressed(bytes: Uint8Array, encoding: Encoding): Promise<Buffer> {
  const key = `${encoding} ${hash('sha256', bytes)}`;
  const known = kept.get(key);
  if (known) return known;
  const made = await (encoding === 'br' ? brotli(bytes, BEST) : zip(bytes, { level: 9 }));
  keep(key, made);
  return made;
}

/** The oldest make room. */
function keep(key: string, made: Buffer): void {
  if (!kept.has(key)) keptBytes += made.length;
  kept.set(key, made);
  for (const [oldest, { length }] of kept) {
    if (keptBytes <= MOST_KEPT) return;
    kept.delete(oldest);
    keptBytes -= length;
  }
}
