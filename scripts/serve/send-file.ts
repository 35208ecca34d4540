/** Sends one open file: its size, its mark and its bytes all come from the same descriptor, whatever goes live meanwhile. */
import type { Stats } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { readRange, type ByteRange } from './byte-range.ts';
import { compressed, encodingFor, isCompressible, type Encoding } from './compression.ts';

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
  asked: Asked,
  file: OpenFile,
  status: number,
  headers: OutgoingHttpHeaders,
): Promise<void> {
  const { headers: wants, method } = asked.request;
  const { size, mtimeMs } = file.stats;
  const etag = `"${size.toString(36)}-${mtimeMs.toString(36)}"`;
  const isText = isCompressible(String(headers['content-type']), size);
  const common = { ...headers, ...(isText && { Vary: 'Accept-Encoding' }), ETag: etag };
  if (status === 200 && isKnown(wants['if-none-match'], etag)) {
    asked.response.writeHead(304, common).end();
    return;
  }
  const wantsPart = status === 200 && (wants['if-range'] ?? etag) === etag;
  const part = wantsPart ? readRange(wants.range, size) : undefined;
  const encoding = isText && !part && method === 'GET' ? encodingFor(wants['accept-encoding']) : undefined;
  if (encoding) await sendCompressed(file.handle, asked.response, { status, headers: common, encoding });
  else await sendPlain(asked, file, { status, headers: common, part });
}

interface PlainAnswer {
  status: number;
  headers: OutgoingHttpHeaders;
  part: ByteRange | 'none' | undefined;
}

async function sendPlain(
  { request, response }: Asked,
  { handle, stats }: OpenFile,
  { status, headers, part }: PlainAnswer,
): Promise<void> {
  if (part === 'none') {
    response.writeHead(416, { ...headers, 'Content-Range': `bytes */${stats.size}` }).end();
    return;
  }
  const { start, end } = part ?? { start: 0, end: stats.size - 1 };
  response.writeHead(part ? 206 : status, {
    ...headers,
    ...(part && { 'Content-Range': `bytes ${start}-${end}/${stats.size}` }),
    'Accept-Ranges': 'bytes',
    'Content-Length': end - start + 1,
  });
  if (request.method === 'HEAD' || stats.size === 0) response.end();
  else await sendBytes(handle, response, { start, end });
}

interface CompressedAnswer {
  status: number;
  headers: OutgoingHttpHeaders;
  encoding: Encoding;
}

/** Its mark is weak: the bytes are others than those of the file, what they say is the same. */
async function sendCompressed(
  handle: FileHandle,
  response: ServerResponse,
  { status, headers, encoding }: CompressedAnswer,
): Promise<void> {
  const bytes = await compressed(await handle.readFile(), encoding);
  response.writeHead(status, {
    ...headers,
    ETag: `W/${String(headers['ETag'])}`,
    'Content-Encoding': encoding,
    'Content-Length': bytes.length,
  });
  response.end(bytes);
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
