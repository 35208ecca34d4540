/** The list of pages for search engines. */
import type { APIRoute } from 'astro';
import { siteMap } from '../site-map';

export const GET: APIRoute = ({ site }) => {
  const urls = siteMap().flatMap(({ pages }) =>
    pages.map(
      ({ url, changed }) =>
        `  <url><loc>${new URL(url, site).href}</loc><lastmod>${changed}</lastmod></url>\n`,
    ),
  );
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('')}</urlset>
`;
  return new Response(body, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};
