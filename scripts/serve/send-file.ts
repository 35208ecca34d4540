/** Sends one open file: its size, its mark and its bytes all come from the same descriptor, whatever goes live meanwhile. */
import type { Stats } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { readRange, type ByteRange } from './byte-range.ts';

export interface Asked {
  request: IncomingMessage;
  response: ServerResponse;
}

export interface OpenFile {
  handle: FileHandle;
  stats: Stats;
}

/**
 * Answers with the file or a part of it, or says that it has not changed. There is no `Last-Modified`: after a rollback
 * an older file is the newer answer.
 * @param status of an answer with the whole file.
 */
export async function sendFile(
  { request: { headers: asked, method }, response }: Asked,
  { handle, stats }: OpenFile,
  status: number,
  headers: OutgoingHttpHeaders,
): Promise<void> {
  const etag = `"${stats.size.toString(36)}-${stats.mtimeMs.toString(36)}"`;
  const common = { ...headers, ETag: etag };
  if (status === 200 && isKnown(asked['if-none-match'], etag)) {
    response.writeHead(304, common).end();
    return;
  }
  const wantsPart = status === 200 && (asked['if-range'] ?? etag) === etag;
  const part = wantsPart ? readRange(asked.range, stats.size) : undefined;
  if (part === 'none') {
    response.writeHead(416, { ...common, 'Content-Range': `bytes */${stats.size}` }).end();
    return;
  }
  const { start, end } = part ?? { start: 0, end: stats.size - 1 };
  response.writeHead(part ? 206 : status, {
    ...common,
    ...(part && { 'Content-Range': `bytes ${start}-${end}/${stats.size}` }),
    'Accept-Ranges': 'bytes',
    'Content-Length': end - start + 1,
  });
  if (method === 'HEAD' || stats.size === 0) response.end();
  else await sendBytes(handle, response, { start, end });
}

/** Larger ones are sent piece by piece. */
const AT_ONCE = 128 * 1024;

async function sendBytes(handle: FileHandle, response: ServerResponse, range: ByteRange): Promise<void> {
  const length = range.end - range.start + 1;
  if (length > AT_ONCE) return pipeline(handle.createReadStream({ ...range, autoClose: false }), response);
  const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(length), 0, length, range.start);
  response.end(buffer.subarray(0, bytesRead));
}

function isKnown(header: string | undefined, etag: string): boolean {
  return (header ?? '')
    .split(',')
    .map((each) => each.trim().replace(/^W\//, ''))
    .some((each) => each === etag || each === '*');
}
