/** Texts go out compressed to whoever takes them so: a page of 36 KB is one of 8 on a poor network. */
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

/** Brotli beyond this quality takes ten times as long for a few per cent. */
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

export function compressed(bytes: Uint8Array, encoding: Encoding): Promise<Buffer> {
  return encoding === 'br' ? brotli(bytes, QUALITY) : zip(bytes);
}
