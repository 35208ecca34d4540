/** `astro build` as a process of its own, for tests: into `<folder>/out`, with its data in `folder`. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { env, execPath } from 'node:process';

interface Ended {
  code: number;
  output: string;
}

const site = join(import.meta.dirname, '..');
const astro = join(site, 'node_modules/astro/bin/astro.mjs');

/** `settings` are added to this process's environment, of which a snapshot's file is left out. */
export function runBuild(folder: string, settings: Record<string, string>): Promise<Ended> {
  const { SNAPSHOT_FILE: _, ...rest } = env;
  const child = {
    cwd: site,
    env: { ...rest, DATA_DIR: folder, CMS_READ_TOKEN: 'read', NO_COLOR: '1', ...settings },
  };
  return new Promise((resolve) => {
    execFile(execPath, [astro, 'build', '--outDir', join(folder, 'out')], child, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, output: stdout + stderr });
    });
  });
}
