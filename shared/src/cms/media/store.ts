/**
 * The files of releases on disk, made once: `files/` holds them under the paths that the site serves, `index/` says for
 * each file of the CMS what was made of it, and for each picture's bytes. The key of a file has its address and time of
 * change, so a replaced one is read anew and an unchanged one never; a picture whose words alone changed, or that comes
 * again under another address, is not made twice.
 */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { MediaFile } from '../../domain/media.ts';
import type { Media } from '../../domain/snapshot.ts';
import { contentHash } from './content-hash.ts';
import { RECIPE, type MadeFile } from './images.ts';

/** The index's key of a file, as the CMS names it. */
export function keyOfFile({ url, updatedAt }: MediaFile): string {
  return indexKey(`${url}\n${updatedAt}`);
}

/** The index's key of a picture, whatever its address. */
export function keyOfPicture(bytes: Uint8Array): string {
  return indexKey(contentHash(bytes));
}

function indexKey(words: string): string {
  return createHash('sha256').update(`${words}\n${RECIPE}`).digest('hex');
}

/** Where the served files are, below the store's folder. */
export function servedFolder(folder: string): string {
  return join(folder, 'files');
}

/** What was made of it before, if all of it is still there. */
export async function recall(folder: string, key: string): Promise<Media | undefined> {
  const entry = indexPath(folder, key);
  if (!existsSync(entry)) return undefined;
  const media = JSON.parse(await readFile(entry, 'utf8')) as Media;
  return servedPaths(media).every((path) => existsSync(join(servedFolder(folder), path))) ? media : undefined;
}

export async function remember(
  folder: string,
  key: string,
  media: Media,
  files: readonly MadeFile[],
): Promise<void> {
  for (const { path, bytes } of files) await writeWhole(join(servedFolder(folder), path), bytes);
  await writeWhole(indexPath(folder, key), JSON.stringify(media));
}

/** The served files of one medium, from the site's root. */
export function servedPaths(media: Media): string[] {
  if (media.kind === 'file') return [media.path];
  const shown = [...media.avif, ...media.webp].map(({ path }) => path);
  return media.share === undefined ? shown : [...shown, media.share];
}

function indexPath(folder: string, key: string): string {
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
