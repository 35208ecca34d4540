/** One value for the content of many files: it changes when any of them does, comes or goes. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * @param root what the names are relative to, so that two checkouts agree.
 * @param sources files and folders, tests excepted; one that does not exist counts as empty.
 */
export function hashFiles(root: string, sources: readonly string[]): string {
  const hash = createHash('sha256');
  for (const name of sources.flatMap((source) => filesIn(root, source)).toSorted()) {
    const content = readFileSync(path.join(root, name));
    hash.update(`${name}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

function filesIn(root: string, source: string): string[] {
  const stats = statSync(path.join(root, source), { throwIfNoEntry: false });
  if (!stats) return [];
  if (stats.isFile()) return [source];
  return readdirSync(path.join(root, source), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
}
