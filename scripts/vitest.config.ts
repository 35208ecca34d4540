import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    exclude: ['node_modules/**', 'whole-way/**'],
    // These tests start real processes: on two busy cores a start may take seconds.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
