/** The limit that a renderer is measured against: the same files, by name and size, with nothing computed at all. */
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export interface FileSize {
  /** Without a leading slash. */
  path: string;
  /** Bytes. */
  size: number;
}

/** Every file under a folder, such as a release's served tree. */
export function sizesOf(folder: string): FileSize[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return { path: path.relative(folder, file), size: statSync(file).size };
    });
}

/** Writes a file of each size into a folder that does not exist yet. @returns milliseconds. @throws when it exists. */
export function writeFiles(files: readonly FileSize[], folder: string): number {
  const letters = Buffer.alloc(Math.max(0, ...files.map(({ size }) => size)), 'exemple ');
  const began = performance.now();
  mkdirSync(folder);
  const made = new Set<string>();
  for (const { path: name, size } of files) {
    const file = path.join(folder, name);
    const parent = path.dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(file, letters.subarray(0, size));
  }
  return performance.now() - began;
}
