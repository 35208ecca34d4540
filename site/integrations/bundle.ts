/**
 * The adapter of the warm way: instead of pages, `astro build` then writes a server bundle whose entry is
 * `src/renderer.ts`. Whoever imports it renders any page of any snapshot, without a process or a build per page.
 */
import type { AstroIntegration } from 'astro';

export function bundle(): AstroIntegration {
  return {
    name: 'bundle',
    hooks: {
      'astro:config:done': ({ setAdapter }) =>
        setAdapter({
          name: 'bundle',
          entrypointResolution: 'auto',
          serverEntrypoint: new URL('../src/renderer.ts', import.meta.url),
          supportedAstroFeatures: {
            serverOutput: 'stable',
            staticOutput: 'stable',
            sharpImageService: 'stable',
          },
        }),
    },
  };
}
