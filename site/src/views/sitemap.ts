/** Sitemaps as sitemaps.org defines them. Addresses are from the site's root; moments are ISO 8601. */
import { parisDay } from 'shared/domain/paris-time';

export interface SitemapUrl {
  url: string;
  /** When the page last changed; null when nothing says it. */
  changed: string | null;
}

export interface Dated {
  updatedAt: string;
}

/** The pages of some entries, after the page that gathers them, which changes with each of them. */
export function withLead<T extends Dated>(
  url: string,
  entries: readonly T[],
  pathOf: (entry: T) => string,
): SitemapUrl[] {
  const urls = entries.map((entry) => ({ url: pathOf(entry), changed: entry.updatedAt }));
  return [{ url, changed: latestChange(urls) }, ...urls];
}

/** The latest of the moments that are known. */
export function latestChange(urls: readonly Pick<SitemapUrl, 'changed'>[]): string | null {
  let latest: string | null = null;
  let latestMs = -Infinity;
  for (const { changed } of urls) {
    const ms = changed === null ? -Infinity : Date.parse(changed);
    if (ms > latestMs) [latest, latestMs] = [changed, ms];
  }
  return latest;
}

/** A list of pages. `site` is the address the site is made for. */
export function sitemapXml(urls: readonly SitemapUrl[], site: URL | undefined): string {
  return xml('urlset', 'url', urls, site);
}

/** A list of lists. */
export function sitemapIndexXml(sitemaps: readonly SitemapUrl[], site: URL | undefined): string {
  return xml('sitemapindex', 'sitemap', sitemaps, site);
}

function xml(list: string, item: string, urls: readonly SitemapUrl[], site: URL | undefined): string {
  const lines = urls.map(({ url, changed }) => {
    const lastmod = changed === null ? '' : `<lastmod>${parisDay(changed)}</lastmod>`;
    return `  <${item}><loc>${new URL(url, site).href}</loc>${lastmod}</${item}>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<${list} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${lines.join('')}</${list}>
`;
}
