/** Builds the CMS (its code by tsc, its admin panel by Vite) when what it is made of has changed since the last build. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Environment } from '../environment/env-file.ts';
import { exitCodes } from '../exit-codes.ts';
import { Failure } from '../failure.ts';
import { startChild } from '../process/child.ts';
import { tryLock } from '../process/lock.ts';
import { hashFiles } from './hash-files.ts';

const SOURCES = [
  'src',
  'guide',
  'config',
  'scripts',
  'seed',
  'package.json',
  'tsconfig.json',
  'favicon.png',
].map((name) => `cms/${name}`);
const ALSO_READ = ['shared/src', 'shared/package.json', 'tsconfig.base.json', 'pnpm-lock.yaml'];
const POLL_MS = 500;
const COMPILED = ['src', 'config', 'scripts', 'seed'];
/** Without these two there is nothing to start, whatever the build said of itself. */
const PRODUCTS = ['src/index.js', 'build/index.html'];

export interface CmsBuild {
  root: string;
  strapiProgram: string;
  environment: Environment;
  /** The path part of the CMS's address is written into the admin panel. */
  cmsUrl: string;
  logFile: string;
}

/** Written last and inside the built folder, so that a half-finished build, or one swept away, has none. */
function stampFile(root: string): string {
  return path.join(root, 'cms/dist/build-of.json');
}

/** Whether what stands in the built folder was built from what stands beside it. */
export function isCmsBuilt({ root, cmsUrl }: Pick<CmsBuild, 'root' | 'cmsUrl'>): boolean {
  const file = stampFile(root);
  return existsSync(file) && readFileSync(file, 'utf8') === stamp(sources(root, cmsUrl), products(root));
}

/**
 * Builds, unless another start that is building just now does it for us.
 * @throws Failure with the build's last lines.
 */
export async function buildCms(build: CmsBuild, resources: AsyncDisposableStack): Promise<void> {
  using _lock = await waitForLock(path.join(build.root, '.tmp/cms-build.lock'));
  if (!isCmsBuilt(build)) await buildAnew(build, resources);
}

async function waitForLock(file: string): Promise<Disposable> {
  for (;;) {
    const attempt = tryLock(file);
    if ('lock' in attempt) return attempt.lock;
    await delay(POLL_MS);
  }
}

async function buildAnew(build: CmsBuild, resources: AsyncDisposableStack): Promise<void> {
  const { root, strapiProgram, environment, cmsUrl, logFile } = build;
  // Taken before: an edit made during the build asks for another one.
  const from = sources(root, cmsUrl);
  const dist = path.join(root, 'cms/dist');
  // Strapi would still load what older sources left there.
  rmSync(dist, { recursive: true, force: true });
  const child = resources.use(
    startChild({ command: [strapiProgram, 'build'], cwd: path.join(root, 'cms'), environment, logFile }),
  );
  const { how, lastLines } = await child.ended;
  if (how !== 0 || products(root) === 'incomplete') {
    const sentence = `The CMS could not be built (${how === 0 ? 'files are missing' : how}): correct what the lines above name; all of them are in ${logFile}.`;
    throw new Failure(sentence, exitCodes.cmsBuild, lastLines);
  }
  writeFileSync(stampFile(root), stamp(from, products(root)));
}

function stamp(from: string, made: string): string {
  return `${JSON.stringify({ from, made }, null, 2)}\n`;
}

function sources(root: string, cmsUrl: string): string {
  return `${hashFiles(root, [...SOURCES, ...ALSO_READ])} ${new URL(cmsUrl).pathname}`;
}

/** The compiled code, which other programs write too: a test run, the development server. */
function products(root: string): string {
  const dist = path.join(root, 'cms/dist');
  return PRODUCTS.every((name) => existsSync(path.join(dist, name)))
    ? hashFiles(dist, COMPILED)
    : 'incomplete';
}
