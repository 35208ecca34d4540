/** The suite on SQLite: the database is a file in the CMS's own temporary folder. */
import type { TestProject } from 'vitest/node';
import { compileIfStale } from './compile.ts';

export default function setup(project: TestProject): void {
  compileIfStale();
  project.provide('databaseUrl', '');
}
