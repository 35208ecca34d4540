import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { env } from 'node:process';
import { snapshot } from './integrations/snapshot.ts';

export default defineConfig({
  site: env['SITE_URL'] ?? 'http://localhost:8080',
  trailingSlash: 'always',
  // Strapi owns the images' processing no more than Astro does: the pull makes them (see `shared/src/cms/media`).
  integrations: [react(), snapshot()],
  // Markup keeps its line breaks, so that French sentences do not lose the space between two inline elements.
  compressHTML: true,
  devToolbar: { enabled: false },
  // One style sheet for the whole site: 8 KB once, then every page finds it in the cache, and no page carries a `<style>`.
  build: { inlineStylesheets: 'never' },
  vite: { build: { cssCodeSplit: false } },
});
