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

/**
 * One style sheet of what all pages share, and one for each subject of `components/`: few requests, little that a page
 * does not use. What stands on the page with the text must come with the first packets.
 */
const styleSheets = {
  test: /[?&]type=style|\.css$/,
  name: (module: string) => SUBJECT.exec(module)?.[1] ?? 'site',
};

/** The folders of `components/` whose parts stand on every kind of page have no sheet of their own. */
const SUBJECT = /\/components\/(?!ui\/|chrome\/)([\w-]+)\//;

export default defineConfig({
  site: env['SITE_URL'] ?? 'http://localhost:8080',
  trailingSlash: 'always',
  ...way,
  // Markup keeps its line breaks, so that French sentences do not lose the space between two inline elements.
  compressHTML: true,
  devToolbar: { enabled: false },
  // Style sheets are files, so that the next page finds them in the cache and no page carries a `<style>`.
  build: { inlineStylesheets: 'never' },
  vite: {
    build: {
      rolldownOptions: { output: { codeSplitting: { groups: [styleSheets] } } },
      // A script in the page's text would need its hash in every answer's policy.
      assetsInlineLimit: 0,
    },
  },
});
