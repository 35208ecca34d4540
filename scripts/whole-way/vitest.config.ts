/** The whole way: the pages in a browser against one started product, and the editors' way on another. */
import path from 'node:path';
import { defineConfig } from 'vitest/config';

const root = path.join(import.meta.dirname, '../..');

export default defineConfig({
  test: {
    projects: [
      {
        root,
        test: {
          name: 'pages',
          include: ['site/e2e/**/*.test.ts'],
          globalSetup: ['scripts/whole-way/served-site.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        root,
        test: {
          name: 'editing',
          include: ['scripts/whole-way/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
