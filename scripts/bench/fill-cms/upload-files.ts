/** Puts the content's files into the media library the way an editor does, so that the CMS serves them. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Strapi } from './strapi.ts';

/** @returns the library's id of each file by its address in the content. */
export async function uploadFiles(
  strapi: Pick<Strapi, 'plugin'>,
  files: Readonly<Record<string, Uint8Array>>,
): Promise<Map<string, number>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-files-'));
  const ids = new Map<string, number>();
  try {
    for (const [address, bytes] of Object.entries(files)) {
      const name = path.basename(address);
      const filepath = path.join(folder, name);
      await writeFile(filepath, bytes);
      const file = { filepath, originalFilename: name, mimetype: 'image/png', size: bytes.length };
      const request = { data: { fileInfo: { name } }, files: file };
      const [{ id }] = await strapi.plugin('upload').service('upload').upload(request);
      ids.set(address, id);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return ids;
}
