import { describe, expect, it } from 'vitest';
import { latestChange, sitemapIndexXml, sitemapXml, withLead } from './sitemap.ts';

const site = new URL('https://metiers.example.org');
const entries = [
  { slug: 'un', updatedAt: '2026-11-01T09:00:00.000Z' },
  { slug: 'deux', updatedAt: '2026-11-30T23:30:00.000Z' },
];

describe('A sitemap', () => {
  it('gives each page its address and the day it changed in Paris, and none where nothing says it', () => {
    const urls = [
      { url: '/', changed: null },
      { url: '/plans/un/', changed: '2026-11-30T23:30:00.000Z' },
    ];
    expect(sitemapXml(urls, site)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  <url><loc>https://metiers.example.org/</loc></url>
  <url><loc>https://metiers.example.org/plans/un/</loc><lastmod>2026-12-01</lastmod></url>
</urlset>
`);
  });

  it('lets a page that gathers entries change with the latest of them', () => {
    expect(withLead('/plans/', entries, ({ slug }) => `/plans/${slug}/`)).toEqual([
      { url: '/plans/', changed: '2026-11-30T23:30:00.000Z' },
      { url: '/plans/un/', changed: '2026-11-01T09:00:00.000Z' },
      { url: '/plans/deux/', changed: '2026-11-30T23:30:00.000Z' },
    ]);
    expect(withLead('/plans/', [], () => '')).toEqual([{ url: '/plans/', changed: null }]);
  });

  it('is listed in an index under the latest change of its pages, whatever zone it is written in', () => {
    const changed = latestChange([
      { changed: null },
      { changed: '2026-11-30T12:00:00+02:00' },
      { changed: '2026-11-30T11:00:00Z' },
    ]);
    expect(changed).toBe('2026-11-30T11:00:00Z');
    expect(sitemapIndexXml([{ url: '/sitemaps/plans.xml', changed }], site)).toContain(`
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  <sitemap><loc>https://metiers.example.org/sitemaps/plans.xml</loc><lastmod>2026-11-30</lastmod></sitemap>
</sitemapindex>`);
  });
});
