/** The editors' redirects as a `_redirects` file, the format of Netlify and Cloudflare Pages. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Snapshot } from 'shared/domain/snapshot';

export async function writeRedirects({ collections }: Snapshot, outDir: URL): Promise<void> {
  const lines = collections.redirect
    .toSorted((a, b) => a.from.localeCompare(b.from))
    .map(({ from, to, permanent }) => `${from} ${to} ${permanent ? 301 : 302}\n`);
  await writeFile(fileURLToPath(new URL('_redirects', outDir)), lines.join(''));
}
