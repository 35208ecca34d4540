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
  /** Whether it runs the built CMS: it then waits for `build-cms`, and runs alone where that is not asked for. */
  needsCms: boolean;
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

/** What needs the built CMS does not come right after its build, and the longest do not come last: no hand waits. */
export const checks: readonly Check[] = [
  light(BUILD, bin.buildCms),
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
  onCms(vitest('whole-way', 'scripts', '--config', 'whole-way/vitest.config.ts')),
  vitest('test-scripts', 'scripts'),
  onCms(vitest('test-cms-postgres', 'cms', '--project', 'postgres')),
  onCms(vitest('test-cms-sqlite', 'cms', '--project', 'sqlite')),
  vitest('test-site', 'site'),
  vitest('test-shared', 'shared'),
  vitest('test-cms', 'cms', '--project', 'rules'),
];

function light(name: string, program: string, ...options: string[]): Check {
  return {
    name,
    command: [path.join(root, program), ...options],
    cwd: root,
    isVitest: false,
    needsCms: false,
  };
}

function vitest(name: string, folder: string, ...options: string[]): Check {
  const cwd = path.join(root, folder);
  const command = [path.join(cwd, 'node_modules/vitest/vitest.mjs'), 'run', ...options];
  return { name, command, cwd, isVitest: true, needsCms: false };
}

function onCms(check: Check): Check {
  return { ...check, needsCms: true };
}
