/**
 * The files of releases on disk, made once: `files/` holds them under the paths that the site serves, `index/` says for
 * each file of the CMS what was made of it. The key has the file's address and time of change, so a replaced file is
 * made anew and an unchanged one never.
 */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { MediaFile } from '../../domain/media.ts';
import type { Media } from '../../domain/snapshot.ts';
import { RECIPE, type MadeFile } from './images.ts';

/** Where the served files are, below the store's folder. */
export function servedFolder(folder: string): string {
  return join(folder, 'files');
}

/** What was made of this file before, if all of it is still there. */
export async function recall(folder: string, file: MediaFile): Promise<Media | undefined> {
  const entry = indexPath(folder, file);
  if (!existsSync(entry)) return undefined;
  const media = JSON.parse(await readFile(entry, 'utf8')) as Media;
  return servedPaths(media).every((path) => existsSync(join(servedFolder(folder), path))) ? media : undefined;
}

export async function remember(
  folder: string,
  file: MediaFile,
  media: Media,
  files: readonly MadeFile[],
): Promise<void> {
  for (const { path, bytes } of files) await writeWhole(join(servedFolder(folder), path), bytes);
  await writeWhole(indexPath(folder, file), JSON.stringify(media));
}

/** The served files of one medium, from the site's root. */
export function servedPaths(media: Media): string[] {
  return media.kind === 'file' ? [media.path] : [...media.avif, ...media.webp].map(({ path }) => path);
}

function indexPath(folder: string, { url, updatedAt }: MediaFile): string {
  const key = createHash('sha256').update(`${url}\n${updatedAt}\n${RECIPE}`).digest('hex');
  return join(folder, 'index', `${key}.json`);
}

/** A file is there whole or not at all, also when the process dies meanwhile. */
export async function writeWhole(
  path: string,
  content: Uint8Array | string | AsyncIterable<string>,
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${randomUUID()}.tmp`;
  await writeFile(temporary, content);
  await rename(temporary, path);
}
