/** Every check of the project, in the order in which it is run and shown. */
import path from 'node:path';
import { root } from '../paths.ts';

export interface Check {
  name: string;
  /** A JavaScript program and its arguments, run in `cwd` by this Node. */
  command: readonly string[];
  cwd: string;
  /** Whether vitest runs it and can be asked for counts; any other check is one pass or one failure. */
  isVitest: boolean;
  /** The heavy ones run the built CMS: after all the light ones, and two at once only when `build-cms` has built it. */
  isHeavy: boolean;
}

const bin = {
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  oxlint: 'node_modules/oxlint/bin/oxlint',
  tsc: 'node_modules/typescript/bin/tsc',
  knip: 'node_modules/knip/bin/knip.js',
  astroCheck: 'site/node_modules/@astrojs/check/bin/astro-check.js',
  codegen: 'shared/codegen.ts',
  buildCms: 'scripts/test/build-cms.ts',
};

/** The name of the check that `test.ts` looks for among those it runs. */
export const BUILD = 'build-cms';

export const checks: readonly Check[] = [
  light('format', bin.prettier, '--check', '.'),
  light('lint', bin.oxlint, '--config', 'scripts/config/oxlint.jsonc', '--deny-warnings', '.'),
  light('types-shared', bin.tsc, '--project', 'shared'),
  light('types-scripts', bin.tsc, '--project', 'scripts'),
  light('types-cms', bin.tsc, '--project', 'cms', '--noEmit'),
  light('types-cms-admin', bin.tsc, '--project', 'cms/src/admin'),
  light('types-cms-tests', bin.tsc, '--project', 'cms/tests'),
  // From its own folder: astro-check takes no other way to the site's tsconfig.
  { ...light('types-site', bin.astroCheck), cwd: path.join(root, 'site') },
  light('generated', bin.codegen, '--check'),
  light(
    'unused',
    bin.knip,
    '--config',
    'scripts/config/knip.jsonc',
    '--no-progress',
    '--treat-config-hints-as-errors',
  ),
  // The longest go first, so that nothing short waits for the end.
  vitest('test-scripts', 'scripts'),
  light(BUILD, bin.buildCms),
  vitest('test-shared', 'shared'),
  vitest('test-site', 'site'),
  vitest('test-cms', 'cms', '--project', 'rules'),
  heavy(vitest('whole-way', 'scripts', '--config', 'whole-way/vitest.config.ts')),
  heavy(vitest('test-cms-postgres', 'cms', '--project', 'postgres')),
  heavy(vitest('test-cms-sqlite', 'cms', '--project', 'sqlite')),
];

function light(name: string, program: string, ...options: string[]): Check {
  return {
    name,
    command: [path.join(root, program), ...options],
    cwd: root,
    isVitest: false,
    isHeavy: false,
  };
}

function vitest(name: string, folder: string, ...options: string[]): Check {
  const cwd = path.join(root, folder);
  const command = [path.join(cwd, 'node_modules/vitest/vitest.mjs'), 'run', ...options];
  return { name, command, cwd, isVitest: true, isHeavy: false };
}

function heavy(check: Check): Check {
  return { ...check, isHeavy: true };
}
