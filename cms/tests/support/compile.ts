/**
 * Compiles the CMS when a source is newer than what was compiled, here or by a build of the whole CMS (which leaves
 * `build-of.json`): the tests run what production runs.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const cms = path.resolve(import.meta.dirname, '..', '..');
const sources = ['config', 'scripts', 'seed', 'src', 'tsconfig.json'];

export function compileIfStale(): void {
  const mark = path.join(cms, 'dist', '.compiled-for-tests');
  const compiled = Math.max(writtenAt(mark), writtenAt(path.join(cms, 'dist', 'build-of.json')));
  if (newest(sources.map((source) => path.join(cms, source))) < compiled) return;
  // A file taken away from the sources must not live on; the admin's bundle beside them stays.
  for (const folder of ['config', 'scripts', 'seed', 'src']) {
    fs.rmSync(path.join(cms, 'dist', folder), { recursive: true, force: true });
  }
  execFileSync('tsc', ['--project', cms], { stdio: 'inherit' });
  fs.writeFileSync(mark, '');
}

/** Milliseconds since 1970; 0 for a file that is not there. */
function writtenAt(file: string): number {
  return fs.existsSync(file) ? fs.statSync(file).mtimeMs : 0;
}

function newest(paths: string[]): number {
  const files = paths.flatMap((each) =>
    fs.statSync(each).isDirectory()
      ? fs.readdirSync(each, { recursive: true }).map((file) => path.join(each, String(file)))
      : [each],
  );
  return Math.max(...files.map((file) => fs.statSync(file).mtimeMs));
}
