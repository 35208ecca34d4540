/** The snapshot's images and documents: laid beside the built pages, or answered by the development server. */
import type { HookParameters } from 'astro';
import { createReadStream, existsSync } from 'node:fs';
import { cp, link, mkdir } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { servedFolder, servedPaths } from 'shared/cms/media/store';
import type { Snapshot } from 'shared/domain/snapshot';

/** Files never change once made, so they are linked where the disk allows it and copied elsewhere. */
export async function layFiles({ media }: Snapshot, mediaFolder: string, outDir: URL): Promise<void> {
  for (const path of new Set(Object.values(media).flatMap(servedPaths))) {
    const from = join(servedFolder(mediaFolder), path);
    const to = join(fileURLToPath(outDir), path);
    await mkdir(dirname(to), { recursive: true });
    await link(from, to).catch(() => cp(from, to));
  }
}

const mediaTypes: Record<string, string> = {
  '.avif': 'image/avif',
  '.jpg': 'image/jpeg',
  '.mp4': 'video/mp4',
  '.pdf': 'application/pdf',
  '.vtt': 'text/vtt',
  '.webm': 'video/webm',
  '.webp': 'image/webp',
};

export function serveFiles(
  server: HookParameters<'astro:server:setup'>['server'],
  mediaFolder: string,
): void {
  server.middlewares.use((request, response, next) => {
    const path = request.url?.split('?')[0] ?? '';
    const file = join(servedFolder(mediaFolder), path);
    if (!/^\/(images|documents)(\/[\w-][\w.-]*){1,2}$/.test(path) || !existsSync(file)) return next();
    response.setHeader('content-type', mediaTypes[extname(path)] ?? 'application/octet-stream');
    createReadStream(file).pipe(response);
  });
}
