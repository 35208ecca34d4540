/** The whole product, started as people start it: `scripts/start.ts` with ports and folders of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { env, execPath } from 'node:process';
import { freePorts } from 'shared/testing/free-ports';
import { keptMediaFolder } from 'shared/testing/kept-media';
import { siteFolders } from '../release/site-folders.ts';

const root = path.join(import.meta.dirname, '../..');

export const administrator = { email: 'redaction@example.org', password: 'Redaction-2026' };

/** A folder and two free ports, kept from one start to the next. */
export interface Place {
  dataDir: string;
  siteUrl: string;
  cmsUrl: string;
  environment: NodeJS.ProcessEnv;
}

export interface Running {
  /** All it printed, up to now. */
  output(): string;
  /** As Ctrl-C does; gives the exit code once everything has ended. */
  stop(): Promise<number | null>;
}

export async function makePlace(): Promise<Place> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'product-'));
  await linkPictures(dataDir);
  const [cmsPort, sitePort, publisherPort] = await freePorts(3);
  const { SNAPSHOT_FILE: _, BUILD_INSTANT: __, ...outside } = env;
  return {
    dataDir,
    siteUrl: `http://localhost:${sitePort}`,
    cmsUrl: `http://localhost:${cmsPort}`,
    environment: {
      ...outside,
      NODE_ENV: 'production',
      DATA_DIR: dataDir,
      OUTBOX_DIR: path.join(dataDir, 'outbox'),
      CMS_PORT: String(cmsPort),
      SITE_PORT: String(sitePort),
      PUBLISHER_PORT: String(publisherPort),
      ADMIN_EMAIL: administrator.email,
      ADMIN_PASSWORD: administrator.password,
      // Secrets are made there, and nothing of a developer's own settings reaches the tests.
      ENV_FILE: path.join(dataDir, '.env'),
    },
  };
}

/** The first start of all makes the pictures of the first content, for those that follow it. */
async function linkPictures(dataDir: string): Promise<void> {
  await mkdir(keptMediaFolder, { recursive: true });
  await mkdir(path.join(dataDir, 'snapshot'));
  await symlink(keptMediaFolder, path.join(dataDir, 'snapshot/media'));
}

export function removePlace({ dataDir }: Place): Promise<void> {
  return rm(dataDir, { recursive: true, force: true });
}

export function siteFolder({ dataDir }: Place): string {
  return siteFolders(dataDir).current;
}

/** Resolves once the site is up; rejects with what was printed when it ends before. */
export async function startProduct({ environment }: Place): Promise<Running> {
  const { child, output, ended } = run('start.ts', environment);
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', () => output().includes('Ctrl-C stops everything') && resolve());
    void ended.then((code) => reject(new Error(`The product ended with code ${code}:\n${output()}`)));
  });
  return {
    output,
    stop: () => {
      child.kill('SIGINT');
      return ended;
    },
  };
}

/** Starts the product and kills it, as a power cut would, once it has printed `sign`; gives all it printed. */
export async function startAndKill({ environment }: Place, sign: string): Promise<string> {
  const { child, output, ended } = run('start.ts', environment);
  child.stdout?.on('data', () => output().includes(sign) && child.kill('SIGKILL'));
  await ended;
  return output();
}

/** Runs another script of the project to its end, for instance `publish-site.ts`, with these arguments. */
export async function runScript(
  { environment }: Place,
  script: string,
  ...given: string[]
): Promise<{ code: number | null; output: string }> {
  const { output, ended } = run(script, environment, given);
  return { code: await ended, output: output() };
}

function run(script: string, environment: NodeJS.ProcessEnv, given: readonly string[] = []) {
  const child: ChildProcess = spawn(execPath, [path.join(root, 'scripts', script), ...given], {
    cwd: root,
    env: environment,
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, output: () => printed, ended };
}
