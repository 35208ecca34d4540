/** The suite on SQLite: the database is a file in the CMS's own temporary folder. */
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { compileIfStale } from './compile.ts';

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  compileIfStale();
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'cms-sqlite-'));
  project.provide('databaseUrl', '');
  project.provide('folder', folder);
  return () => fs.rm(folder, { recursive: true, force: true });
}
