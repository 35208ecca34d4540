import react from '@astrojs/react';
import type { AstroUserConfig } from 'astro';
import { defineConfig } from 'astro/config';
import { env } from 'node:process';
import { bundle } from './integrations/bundle.ts';
import { snapshot } from './integrations/snapshot.ts';

/** Pages for the content of this moment, or the warm bundle that renders those of any content. */
const way: Pick<AstroUserConfig, 'output' | 'adapter' | 'integrations'> =
  env['SITE_BUNDLE'] === 'yes'
    ? { output: 'server', adapter: bundle(), integrations: [react()] }
    : { integrations: [react(), snapshot()] };

export default defineConfig({
  site: env['SITE_URL'] ?? 'http://localhost:8080',
  trailingSlash: 'always',
  ...way,
  // Markup keeps its line breaks, so that French sentences do not lose the space between two inline elements.
  compressHTML: true,
  devToolbar: { enabled: false },
  // One style sheet for the whole site: 8 KB once, then every page finds it in the cache, and no page carries a `<style>`.
  build: { inlineStylesheets: 'never' },
  vite: { build: { cssCodeSplit: false } },
});
