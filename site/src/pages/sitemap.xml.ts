/** The list of the lists of pages, for search engines. */
import type { APIRoute } from 'astro';
import { sitemapNames, sitemapUrls } from '../sitemaps';
import { latestChange, sitemapIndexXml } from '../views/sitemap';

export const GET: APIRoute = ({ site }) => {
  const sitemaps = sitemapNames().map((name) => ({
    url: `/sitemaps/${name}.xml`,
    changed: latestChange(sitemapUrls(name) ?? []),
  }));
  return new Response(sitemapIndexXml(sitemaps, site), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
};
