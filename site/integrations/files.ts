/** The snapshot's images and documents: laid beside the built pages, or answered by the development server. */
import { cp, link, mkdir, readFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { servedFolder, servedPaths } from 'shared/cms/media/store';
import type { Snapshot } from 'shared/domain/snapshot';
import type { ViteDevServer } from 'vite';

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
  '.mp4': 'video/mp4',
  '.pdf': 'application/pdf',
  '.vtt': 'text/vtt',
  '.webm': 'video/webm',
  '.webp': 'image/webp',
};

export function serveFiles(server: ViteDevServer, mediaFolder: string): void {
  server.middlewares.use((request, response, next) => {
    const path = decodeURIComponent((request.url ?? '').split('?')[0] ?? '');
    if (!/^\/(images|documents)\/[^.][^/]*(\/[^.][^/]*)?$/.test(path)) return next();
    readFile(join(servedFolder(mediaFolder), path)).then(
      (bytes) => {
        response.setHeader('content-type', mediaTypes[extname(path)] ?? 'application/octet-stream');
        response.end(bytes);
      },
      () => next(),
    );
  });
}
