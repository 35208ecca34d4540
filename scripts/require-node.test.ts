import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { exitCodes } from './exit-codes.ts';

const requireNode = path.join(import.meta.dirname, 'require-node.mjs');

interface Ended {
  code: number;
  errors: string;
}

/** Runs an empty script after these modules. What runs the tests may have added folders to look for packages in. */
function run(...imports: string[]): Promise<Ended> {
  const options = imports.flatMap((module) => ['--import', module]);
  const { NODE_PATH: _, ...env } = process.env;
  return new Promise((resolve) => {
    execFile(process.execPath, [...options, '--eval', ''], { env }, (error, _output, errors) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, errors }),
    );
  });
}

it('lets the right Node pass without a word', async () => {
  expect(await run(requireNode)).toEqual({ code: 0, errors: '' });
});

it('stops any other Node with one sentence that names both', async () => {
  const otherNode =
    'data:text/javascript,Object.defineProperty(process.versions, "node", { value: "20.19.0" })';
  const { code, errors } = await run(otherNode, requireNode);
  expect(code).toBe(exitCodes.wrongNode);
  expect(errors).toMatch(
    /^This project runs on Node 24 and this is Node 20\.19\.0 on .+: install Node 24.+\.\n$/,
  );
});

it.each([
  ['is not installed', undefined],
  ['is made for another machine', 'throw new Error("wrong ELF class\\nRequire stack:");'],
])('says what to do when the database driver %s', async (_, driver) => {
  const root = mkdtempSync(path.join(tmpdir(), 'require-node-'));
  mkdirSync(path.join(root, 'scripts'));
  copyFileSync(requireNode, path.join(root, 'scripts/require-node.mjs'));
  if (driver) {
    mkdirSync(path.join(root, 'cms/node_modules/better-sqlite3'), { recursive: true });
    writeFileSync(path.join(root, 'cms/node_modules/better-sqlite3/index.js'), driver);
  }
  const { code, errors } = await run(path.join(root, 'scripts/require-node.mjs'));
  expect(code).toBe(exitCodes.missingParts);
  expect(errors).toMatch(
    /^The database driver better-sqlite3 cannot be loaded by Node .+: run "npx pnpm@12 install".+\.\n$/,
  );
});
