/**
 * Three suites: pure rules beside their code, and the CMS itself, started for real, on each database. One Strapi fits in
 * one process (it is a global), so the files of a suite run one after another in one worker and share it.
 */
import { defineConfig } from 'vitest/config';

/** @param without tests of what the database cannot do. */
function realCms(name: string, without: string[] = []) {
  return {
    test: {
      name,
      include: ['tests/**/*.test.ts'],
      exclude: without,
      globalSetup: [`tests/support/${name}.ts`],
      pool: 'forks' as const,
      isolate: false,
      fileParallelism: false,
      maxWorkers: 1,
      testTimeout: 60_000,
      hookTimeout: 180_000,
    },
  };
}

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'rules', include: ['src/**/*.test.ts'] } },
      // One process alone writes to SQLite.
      realCms('sqlite', ['tests/postgres/**']),
      realCms('postgres'),
    ],
  },
});
