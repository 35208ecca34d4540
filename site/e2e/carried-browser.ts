/**
 * The Chromium that `@sparticuz/chromium` carries, for a machine that has none: unpacked once into `.tmp` at the root,
 * with the libraries and the fonts that a bare machine lacks too.
 */
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { env, pid } from 'node:process';

export interface CarriedBrowser {
  executablePath: string;
  /** Where it finds its libraries and fonts. */
  env: Record<string, string>;
}

const archives = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br'];

export async function carriedBrowser(): Promise<CarriedBrowser> {
  const home = resolve(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  const folder = resolve(import.meta.dirname, '../../.tmp', `chromium-${version}`);
  if (!existsSync(folder)) await unpack(join(home, 'bin'), folder);
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  };
}

/** The folder appears whole: an unpacking that was interrupted leaves none, and of two at once one wins. */
async function unpack(from: string, folder: string): Promise<void> {
  const draft = `${folder}.${pid}`;
  await mkdir(draft, { recursive: true });
  await inflateInto(draft, from);
  await writeFile(join(draft, 'fonts.conf'), fontSettings(join(folder, 'fonts')));
  await rename(draft, folder).catch(() => rm(draft, { recursive: true }));
}

/** The package unpacks into the process's temporary folder and takes no other. */
async function inflateInto(folder: string, from: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium');
  const temporary = env['TMPDIR'];
  env['TMPDIR'] = folder;
  try {
    await Promise.all(archives.map((archive) => inflate(join(from, archive))));
  } finally {
    if (temporary === undefined) delete env['TMPDIR'];
    else env['TMPDIR'] = temporary;
  }
}

/** Without a single font, Chromium's pages crash. */
function fontSettings(fonts: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <cachedir>${fonts}/cache</cachedir>
</fontconfig>
`;
}
