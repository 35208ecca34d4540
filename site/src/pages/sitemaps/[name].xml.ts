/** One list of pages, for search engines. */
import type { APIRoute } from 'astro';
import { sitemapNames, sitemapUrls } from '../../sitemaps';
import { sitemapXml } from '../../views/sitemap';

export function getStaticPaths() {
  return sitemapNames().map((name) => ({ params: { name } }));
}

export const GET: APIRoute = ({ params, site }) => {
  const urls = sitemapUrls(params['name'] ?? '');
  if (!urls) return new Response(null, { status: 404 });
  return new Response(sitemapXml(urls, site), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
};
