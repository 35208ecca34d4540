/** From addresses in pages to files of the release, and back. */

/** `/agenda/` → `agenda/index.html`, `/sitemap.xml` → `sitemap.xml`. */
export function fileOf(path: string): string {
  const file = decoded(path).replace(/^\/+/, '');
  return file === '' || file.endsWith('/') ? `${file}index.html` : file;
}

/** `agenda/index.html` → `/agenda/`. */
export function pathOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** The page for addresses that lead nowhere: no content asks for it, no list names it. */
export const ERROR_PAGE = '/404.html';

export function isPage(file: string): boolean {
  return file.endsWith('.html');
}

export interface Address {
  /** A file of the release. */
  file: string;
  /** An `id` of that page; '' for its beginning. */
  fragment: string;
}

/**
 * Where an address found in the file at `path` leads within the site; undefined for other sites and for `mailto:`,
 * `data:` and the like.
 */
export function addressWithin(siteUrl: string, path: string, href: string): Address | undefined {
  const rooted = href.startsWith(`${siteUrl}/`) ? href.slice(siteUrl.length) : href;
  // Most addresses are as plain as that, and `URL` would take most of the time of the whole check.
  if (/^\/(?!\/)[\w/-]*(\.\w+)*$/.test(rooted)) return { file: fileOf(rooted), fragment: '' };
  if (/^(?!https?:)[a-z][a-z\d+.-]*:/i.test(rooted) || !URL.canParse(rooted, siteUrl + path))
    return undefined;
  const { origin, pathname, hash } = new URL(rooted, siteUrl + path);
  if (origin !== new URL(siteUrl).origin) return undefined;
  return { file: fileOf(pathname), fragment: decoded(hash.slice(1)) };
}

/** As it is, where its percent signs mean nothing. */
export function decoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
