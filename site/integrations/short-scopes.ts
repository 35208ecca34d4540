/**
 * Names the scopes of components' styles by two signs instead of Astro's eight. They stand on most elements of a page and
 * in most selectors, and a random word is what compression can do least about: half a kilobyte of each page's first
 * packets. A component that is not in the list yet, as one just added while `astro dev` runs, keeps its long name.
 */
import { globSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const SITE = fileURLToPath(new URL('..', import.meta.url));
const LONG = /data-astro-cid-[\da-z]{8}(?![\da-z])/g;
/** Two signs from the first to the last name: up to 1 260 components. */
const FIRST = 36;

/** A Vite plugin; it must run after Astro's own, which compile components and load their styles. */
export function shortScopes() {
  const names = scopeNames(globSync('src/**/*.astro', { cwd: SITE }));
  return {
    name: 'short-scopes',
    enforce: 'pre' as const,
    transform(code: string, id: string): { code: string; map: null } | undefined {
      const [file = ''] = id.split('?');
      const name = names.get(relative(SITE, file));
      return name === undefined ? undefined : { code: withShortScope(code, name), map: null };
    },
  };
}

/** Each component's name: its place among all in the order of their paths, so that every build gives the same. */
export function scopeNames(files: readonly string[]): Map<string, string> {
  return new Map(files.toSorted().map((file, place) => [file, (place + FIRST).toString(36)]));
}

/** A component's code or style, which know no other scope than the component's own. */
export function withShortScope(code: string, name: string): string {
  return code.replaceAll(LONG, `data-astro-cid-${name}`);
}
