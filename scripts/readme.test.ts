import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './paths.ts';

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const readme = read('README.md');

/** Names that the machine or a tool gives, not people. */
const GIVEN = new Set(['CI', 'NODE_ENV', 'NO_COLOR', 'HOME', 'INIT_CWD', 'PATH', 'TMPDIR']);

describe('the README', () => {
  it('names only commands that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...readme.matchAll(/(?:`|npx --yes )pnpm(?:@12)? ([a-z][a-z-]*)/g)].map(
      ([, name]) => name,
    );
    expect(named).toEqual(expect.arrayContaining(['start', 'test', 'publish-site', 'dev']));
    expect(named.filter((name) => name !== undefined && !(name in scripts))).toEqual([]);
  });

  it('has a row for every setting that the code reads', () => {
    const files = globSync(
      ['cms/{src,config}/**/*.ts', 'site/{src,integrations,e2e}/**/*.ts', 'scripts/**/*.ts'],
      {
        cwd: root,
        exclude: (file) => /node_modules|\.test\.ts$|whole-way/.test(file),
      },
    );
    const settings = files.flatMap((file) =>
      [...read(file).matchAll(/(?:\benv(?:ironment)?\[|optional\(|outside\[)'([A-Z][A-Z_]+)'/g)].map(
        ([, name]) => name ?? '',
      ),
    );
    expect(settings).toContain('CMS_URL');
    const missing = new Set(
      settings.filter(
        (name) => !GIVEN.has(name) && !name.startsWith('E2E_') && !readme.includes(`\`${name}\``),
      ),
    );
    expect([...missing]).toEqual([]);
  });
});
