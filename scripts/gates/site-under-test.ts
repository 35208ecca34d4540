/** For tests: a small site that passes every gate, and candidates made from it. */
import { sectionPages } from 'shared/domain/addresses';
import { requestPages } from 'shared/intake/form-fields';
import { canonicalAddress } from 'site/views/canonical-address';
import { isPage, pathOf } from './addresses.ts';
import type { GateReport, ReleaseCandidate } from './candidate.ts';

export const siteUrl = 'https://metiers.example.org';
export const cmsUrl = 'https://cms.example.org';
export const secret = 'a1b2c3d4e5f6a1b2c3d4e5f6';

/** Files by path without leading slash. */
export type Files = ReadonlyMap<string, string>;

interface PageParts {
  title?: string;
  /** Within `main`, after the heading. */
  main?: string;
  /** After `main`. */
  footer?: string;
  head?: string;
}

export function page(
  file: string,
  { title = file, main = '', footer = '', head = '' }: PageParts = {},
): string {
  const address = canonicalAddress(pathOf(file));
  const canonical = address === null ? '' : `<link rel="canonical" href="${siteUrl}${address}">`;
  return `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>${title}</title>${canonical}<link rel="stylesheet" href="/_astro/style.css">${head}</head><body><header><a href="/">Accueil</a></header><main id="contenu"><h1>${title}</h1>${main}</main><footer>${footer}</footer></body></html>`;
}

/** Every required file, two events that the agenda leads to, and a picture. */
export function goodSite(): Map<string, string> {
  const pages = [...sectionPages, ...requestPages, '/agenda/forum/', '/agenda/salon/']
    .filter((path) => path !== '/agenda/')
    .map((path) => `${path.slice(1)}index.html`);
  const cards =
    '<a class="covering-link" href="/agenda/forum/">Forum</a> <img src="/images/a.webp" alt="" width="1" height="1">';
  return new Map([
    ...pages.map((file): [string, string] => [file, page(file)]),
    ['agenda/index.html', page('agenda/index.html', { title: 'Agenda', main: cards })],
    ['404.html', page('404.html')],
    ['robots.txt', `User-agent: *\nAllow: /\n\nSitemap: ${siteUrl}/sitemap.xml\n`],
    ['sitemap.xml', sitemap(['/', '/agenda/', '/agenda/forum/'])],
    ['manifest.webmanifest', JSON.stringify({ name: 'Métiers', icons: [{ src: '/favicon.svg' }] })],
    ['service-worker.js', 'importScripts("/_astro/worker.js");'],
    ['.well-known/security.txt', 'Contact: mailto:securite@example.org\n'],
    ['_astro/worker.js', 'self.addEventListener("fetch", () => {});'],
    ['favicon.svg', '<svg xmlns="http://www.w3.org/2000/svg"></svg>'],
    ['_astro/style.css', 'body { background: url("/images/a.webp"); }'],
    ['_redirects', '/ancien /agenda/ 301\n'],
    ['images/a.webp', 'picture'],
  ]);
}

export function sitemap(paths: readonly string[]): string {
  const urls = paths.map((path) => `<url><loc>${siteUrl}${path}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset>${urls.join('')}</urlset>\n`;
}

/** The release that has these files, seen from the live one that has those of `live`. */
export function candidate(
  files: Files,
  live: Files = new Map(),
  more: Partial<ReleaseCandidate> = {},
): ReleaseCandidate {
  return {
    changed: new Map(
      [...files]
        .filter(([file, text]) => live.get(file) !== text)
        .map(([file, text]) => [file, Buffer.from(text)]),
    ),
    removed: [...live.keys()].filter((file) => !files.has(file)),
    has: (file) => files.has(file),
    pages: pagesOf(files),
    livePages: pagesOf(live),
    entryOf: (path) =>
      path === '/agenda/forum/'
        ? { title: 'Forum', type: 'event', adminUrl: `${cmsUrl}/admin/forum` }
        : undefined,
    siteUrl,
    cmsUrl,
    secrets: [secret],
    ...more,
  };
}

/** `failure links /agenda/`, one a finding. */
export function brief({ failures, warnings }: GateReport): string[] {
  return [
    ...failures.map(({ gate, path }) => `failure ${gate} ${path}`),
    ...warnings.map(({ gate, path }) => `warning ${gate} ${path}`),
  ];
}

function pagesOf(files: Files): Set<string> {
  return new Set([...files.keys()].filter((file) => isPage(file) && file !== '404.html').map(pathOf));
}
