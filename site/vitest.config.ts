import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['{src,integrations,accessibility,typeface}/**/*.test.ts'], testTimeout: 60_000 },
});
