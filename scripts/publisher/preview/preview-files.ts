/** The style sheets, fonts, pictures and documents that a previewed page asks for. */
import { open } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { contentTypeOf } from 'site/hosting/content-types';
import { sendFile } from '../../serve/send-file.ts';

/** Names that hold nothing but plain parts: no way leads out of the folders. */
const PLAIN = /^(\/[\w-][\w.-]*)+$/;

/** Sends the file from the first of these folders that has it; false when none does. */
export async function sendFrom(
  folders: readonly string[],
  pathname: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  if (!PLAIN.test(pathname)) return false;
  for (const folder of folders) {
    if (await sendIfThere(path.join(folder, pathname), request, response)) return true;
  }
  return false;
}

async function sendIfThere(
  file: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const handle = await open(file).catch(() => undefined);
  if (!handle) return false;
  try {
    const stats = await handle.stat();
    if (!stats.isFile()) return false;
    const headers = { 'Content-Type': contentTypeOf(file), 'Cache-Control': 'no-cache' };
    await sendFile({ request, response }, { handle, stats }, 200, headers);
    return true;
  } finally {
    await handle.close();
  }
}
