/** What a plain build tells its host, laid beside the pages once all of them are there. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Snapshot } from 'shared/domain/snapshot';
import { hostingFiles, type HostAddresses, type ServedPage } from '../src/hosting/files.ts';
import { inlineBlocks } from '../src/hosting/inline-blocks.ts';

export async function writeHostingFiles(
  snapshot: Snapshot,
  addresses: HostAddresses,
  outDir: URL,
): Promise<void> {
  const folder = fileURLToPath(outDir);
  const pages: ServedPage[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) pages.push(await servedPage(folder, join(entry.parentPath, entry.name)));
  }
  for (const { path, text } of hostingFiles(snapshot, addresses, pages))
    await writeFile(join(folder, path), text);
}

async function servedPage(folder: string, file: string): Promise<ServedPage> {
  const path = `/${relative(folder, file).split(sep).join('/')}`;
  if (!path.endsWith('.html')) return { url: path };
  return { url: path.replace(/index\.html$/, ''), inline: inlineBlocks(await readFile(file, 'utf8')) };
}
