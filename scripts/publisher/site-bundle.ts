/**
 * The warm bundle of the site (`site/src/renderer.ts`): built once for each version of the code and each public address,
 * in a folder of its own, then imported.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SiteRenderer } from 'site/site-renderer';
import { exitCodes } from '../exit-codes.ts';
import { Failure } from '../failure.ts';
import { startChild } from '../process/child.ts';
import { hashFiles } from '../start/hash-files.ts';

/** What a page's bytes depend on, besides content and time. */
const SOURCES = [
  ...['src', 'public', 'integrations', 'astro.config.ts', 'package.json'].map((name) => `site/${name}`),
  'shared/src',
  'shared/package.json',
  'tsconfig.base.json',
  'pnpm-lock.yaml',
];
/** A running publisher of a version before still reads its own; the tests run several at once, each with an address of its own. */
const KEPT_BUNDLES = 6;

export interface BundleBuild {
  root: string;
  astroProgram: string;
  /** Written into the pages. */
  siteUrl: string;
  logFile: string;
}

export interface SiteBundle {
  /** The version of the code, in hexadecimal digits. */
  code: string;
  renderer: SiteRenderer;
  /** Where style sheets, fonts and icons are, under the paths the site serves. */
  assetsFolder: string;
}

/** @throws Failure with the last lines of a build that does not succeed. */
export async function loadSiteBundle(
  build: BundleBuild,
  resources: AsyncDisposableStack,
): Promise<SiteBundle> {
  const code = codeVersion(build);
  const folder = path.join(bundlesFolder(build.root), code);
  if (!existsSync(folder)) await buildBundle(build, folder, resources);
  const entry = pathToFileURL(path.join(folder, 'server/entry.mjs')).href;
  const { default: renderer } = (await import(entry)) as { default: SiteRenderer };
  return { code, renderer, assetsFolder: path.join(folder, 'client') };
}

function codeVersion({ root, siteUrl }: BundleBuild): string {
  return createHash('sha256')
    .update(hashFiles(root, SOURCES) + siteUrl)
    .digest('hex')
    .slice(0, 16);
}

/** Inside the package, so that what the bundle imports is found in the package's own modules. */
function bundlesFolder(root: string): string {
  return path.join(root, 'site/dist/bundles');
}

/** Two builds of one version may run side by side: each writes its own folder, and the first one stays. */
async function buildBundle(
  build: BundleBuild,
  folder: string,
  resources: AsyncDisposableStack,
): Promise<void> {
  const { root, astroProgram, siteUrl, logFile } = build;
  const draft = `${folder}.${process.pid}`;
  const child = resources.use(
    startChild({
      command: [astroProgram, 'build', '--outDir', draft],
      cwd: path.join(root, 'site'),
      environment: {
        ...process.env,
        NODE_ENV: 'production',
        SITE_BUNDLE: 'yes',
        SITE_URL: siteUrl,
        ASTRO_TELEMETRY_DISABLED: '1',
      },
      logFile,
    }),
  );
  const { how, lastLines } = await child.ended;
  if (how !== 0) {
    const sentence = `The site's code could not be bundled (${how}): correct what the lines above name; all of them are in ${logFile}.`;
    throw new Failure(sentence, exitCodes.render, lastLines);
  }
  try {
    renameSync(draft, folder);
  } catch {
    rmSync(draft, { recursive: true });
  }
  removeOldBundles(root);
}

function removeOldBundles(root: string): void {
  const age = (name: string): number => statSync(path.join(bundlesFolder(root), name)).mtimeMs;
  const byAge = readdirSync(bundlesFolder(root))
    .filter((name) => /^[0-9a-f]+$/.test(name))
    .toSorted((a, b) => age(b) - age(a));
  for (const name of byAge.slice(KEPT_BUNDLES))
    rmSync(path.join(bundlesFolder(root), name), { recursive: true, force: true });
}
