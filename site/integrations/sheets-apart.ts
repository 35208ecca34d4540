/**
 * Keeps the style sheets of a page apart, each in a `<style>` of its own. Astro would join them, and each different mix of
 * sheets would be one more hash in the policy that comes with every answer: the mixes grow with the pages' kinds, and a host
 * reads no header beyond 2000 characters. The sheets are a dozen, whatever pages they stand on.
 */
import type { ViteUserConfig } from 'astro';

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/** Astro leaves a sheet alone in which it reads this word, since an import must come first in its sheet. */
const ALONE = '/*@import*/';

export function sheetsApart(): Plugin {
  return {
    name: 'sheets-apart',
    generateBundle: {
      // Once the sheets are minified, before Astro takes them into the pages.
      order: 'pre',
      handler(_, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === 'asset' && file.fileName.endsWith('.css') && typeof file.source === 'string')
            file.source += ALONE;
      },
    },
  };
}
