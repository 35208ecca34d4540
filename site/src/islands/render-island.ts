import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';

/**
 * What stands in the page before its script comes, which `hydrateRoot` brings to life. Astro's own islands write two more
 * scripts and a style into the page, whose hashes every answer of the site would carry in its policy.
 */
export function renderIsland(element: ReactElement): string {
  // React writes `colSpan` and `dateTime`: browsers read them all the same, HTML has them in small letters.
  return renderToString(element).replaceAll(/ (?:colSpan|dateTime)=/g, (name) => name.toLowerCase());
}
