import react from '@astrojs/react';
import type { AstroUserConfig } from 'astro';
import { defineConfig } from 'astro/config';
import { env } from 'node:process';
import { bundle } from './integrations/bundle.ts';
import { shortScopes } from './integrations/short-scopes.ts';
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
  name: (module: string) =>
    SHEETS.find(([files]) => files.test(module))?.[1] ?? SUBJECT.exec(module)?.[1] ?? 'site',
};

/** What stands on some kinds of page only: cards and calls of whatever subject, and the pages' own styles. */
const SHEETS: readonly [RegExp, string][] = [
  [/\/ui\/(?:ActionLink|CallToAction|Documents|EmptyState|KeyFigures|TextLinks)\.astro/, 'calls'],
  [/\/ui\/Card\.astro/, 'cards'],
  [
    /\/(?:events\/(?:CalendarLeaf|EventCard|EventList|EventState)|(?:jobs|news|plans)\/\w+Card)\.astro/,
    'cards',
  ],
  [/\/styles\/cards\.css/, 'cards'],
  [/\/src\/pages\//, 'pages'],
];

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
    plugins: [shortScopes()],
    build: {
      rolldownOptions: { output: { codeSplitting: { groups: [styleSheets] } } },
      // A script in the page's text would need its hash in every answer's policy.
      assetsInlineLimit: 0,
      // Phones of 2022: newer notations, such as `light-dark()`, are written as these understand them.
      cssTarget: ['chrome103', 'firefox102', 'safari15.4'],
    },
  },
});
