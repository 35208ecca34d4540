import react from '@astrojs/react';
import type { AstroUserConfig } from 'astro';
import { defineConfig } from 'astro/config';
import { env } from 'node:process';
import { bundle } from './integrations/bundle.ts';
import { ownScripts } from './integrations/own-scripts.ts';
import { sheetsApart } from './integrations/sheets-apart.ts';
import { shortScopes } from './integrations/short-scopes.ts';
import { snapshot } from './integrations/snapshot.ts';

/** Pages for the content of this moment, or the warm bundle that renders those of any content. */
const way: Pick<AstroUserConfig, 'output' | 'adapter' | 'integrations'> =
  env['SITE_BUNDLE'] === 'yes'
    ? { output: 'server', adapter: bundle(), integrations: [react()] }
    : { integrations: [react(), snapshot()] };

/**
 * The styles of what all pages share, and of each subject: a page carries little that it does not use. Subjects of lists and
 * tools go together, since each sheet is one more hash in the policy that comes with every answer.
 */
const styleSheets = {
  test: /[?&]type=style|\.css$/,
  name: (module: string) =>
    SHEETS.find(([files]) => files.test(module))?.[1] ?? SUBJECT.exec(module)?.[1] ?? 'site',
};

/** Cards and calls of whatever subject, what stands beside a text, the pages' own styles, what stands on lists and tools, what is pressed, what is ticked. */
const SHEETS: readonly [RegExp, string][] = [
  [/\/ui\/(?:ActionLink|CallToAction|Documents|EmptyState|KeyFigures|TextLinks)\.astro/, 'calls'],
  [/\/ui\/(?:Glance|Sided|Sources)\.astro/, 'sided'],
  [/\/ui\/Card\.astro/, 'cards'],
  [/\/events\/(?:CalendarLeaf|EventCard|EventList|EventState)\.astro|\/plans\/\w+Card\.astro/, 'cards'],
  [/\/components\/(?:jobs|news)\/|\/styles\/cards\.css|\/src\/pages\//, 'cards'],
  [/\/components\/(?:catalogue|schools)\//, 'schools'],
  [
    /\/components\/(?:agenda|archives|calendars|communes|compare|month|offline|open-data|orientation)\//,
    'lists',
  ],
  [/\/styles\/buttons\.css/, 'buttons'],
  [/\/styles\/choices\.css|\/ui\/ToolFailure\.astro/, 'choices'],
];

/** The folders of `components/` whose parts stand on every kind of page have no styles of their own. */
const SUBJECT = /\/components\/(?!ui\/|chrome\/)([\w-]+)\//;

export default defineConfig({
  site: env['SITE_URL'] ?? 'http://localhost:8080',
  trailingSlash: 'always',
  ...way,
  // Markup keeps its line breaks, so that French sentences do not lose the space between two inline elements.
  compressHTML: true,
  devToolbar: { enabled: false },
  // A page carries its styles: they come with its first packets, and on a slow network it shows 0.3 s sooner than with
  // sheets that are asked for afterwards.
  build: { inlineStylesheets: 'always' },
  vite: {
    plugins: [ownScripts(), shortScopes(), sheetsApart()],
    build: {
      rolldownOptions: { output: { codeSplitting: { groups: [styleSheets] } } },
      // A script in the page's text would need its hash in every answer's policy.
      assetsInlineLimit: 0,
      // Phones of 2022: newer notations, such as `light-dark()`, are written as these understand them.
      cssTarget: ['chrome103', 'firefox102', 'safari15.4'],
    },
  },
});
