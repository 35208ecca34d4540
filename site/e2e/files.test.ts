import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORM_TEMPLATE } from 'shared/intake/form-fields';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { structuredDataFaults, structuredDataTypes } from '../src/testing/structured-data.ts';
import { canonicalAddress } from '../src/views/canonical-address.ts';
import { builtPages, cmsUrl, siteFolder, siteUrl } from './built-site.ts';
import { brokenLinks, emptyParts, htmlFaults, missingFiles } from './check-pages.ts';

const pages = builtPages();
/** The others are shown in place of a page. */
const listed = pages.filter(({ path }) => canonicalAddress(path) === path);
const site = { folder: siteFolder, url: siteUrl };

test('the HTML of every page is valid', async () => {
  expect(await htmlFaults(pages)).toEqual([]);
});

test('no page has an empty heading or list, or a value that is not there', () => {
  expect(pages.flatMap(emptyParts)).toEqual([]);
});

test('every internal link and fragment leads somewhere', () => {
  expect(pages.flatMap((page) => brokenLinks(page, site))).toEqual([]);
});

test('every picture is there, with its size', () => {
  expect(pages.flatMap((page) => missingFiles(page, site))).toEqual([]);
  const unsized = pages.flatMap(({ path, html }) =>
    (html.match(/<img\b[^>]*>/g) ?? [])
      .filter((img) => !/\swidth="\d+"/.test(img) || !/\sheight="\d+"/.test(img))
      .map((img) => `${path} ${img}`),
  );
  expect(unsized).toEqual([]);
});

test('no page or file names the CMS, its uploads, a token or a draft', () => {
  const files = globSync(['**/*.{html,xml,txt,css,webmanifest}', '_redirects'], { cwd: siteFolder });
  const naming = files.filter((file) => {
    const content = readFileSync(join(siteFolder, file), 'utf8');
    return [cmsUrl, '/uploads/', 'documentId', 'javascript:'].some((word) => content.includes(word));
  });
  expect(naming).toEqual([]);
});

test('search engines find what they require on every page, and what each kind of page is about', () => {
  const withPlace = pages.filter((page) => listed.includes(page) || page.path === FORM_TEMPLATE);
  const found = withPlace.map(({ path, html }) => ({
    path,
    json: /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1],
  }));
  expect(found.filter(({ json }) => json === undefined)).toEqual([]);
  expect(
    found.flatMap(({ path, json = '' }) => structuredDataFaults(json).map((fault) => `${path} ${fault}`)),
  ).toEqual([]);
  const typesOf = (start: string) =>
    new Set(
      found.flatMap(({ path, json = '' }) => (path.startsWith(start) ? structuredDataTypes(json) : [])),
    );
  expect(typesOf('/metiers/')).toEqual(new Set(['BreadcrumbList', 'Occupation', 'FAQPage']));
  // The first content's dates are examples: nobody is to come.
  expect(typesOf('/agenda/')).toEqual(new Set(['BreadcrumbList']));
  expect(typesOf('/actualites/')).toContain('NewsArticle');
  expect(typesOf('/donnees/')).toContain('Dataset');
  expect(typesOf('/')).toContain('GovernmentOrganization');
});

test('the picture that is shared of a page is there, in a format and of a size that every network shows', async () => {
  const said = (html: string, name: string) =>
    new RegExp(`<meta property="og:image${name}" content="([^"]*)"`).exec(html)?.[1] ?? '';
  const shared = new Set(
    pages.map(({ html }) => ['', ':width', ':height'].map((name) => said(html, name)).join(' ')),
  );
  expect(shared.size).toBeGreaterThan(10);
  for (const words of shared) {
    const [address = '', width, height] = words.split(' ');
    const picture = await sharp(join(siteFolder, new URL(address).pathname)).metadata();
    expect(['png', 'jpeg']).toContain(picture.format);
    expect([width, height]).toEqual([String(picture.width), String(picture.height)]);
  }
});

test('titles and descriptions are told apart', () => {
  const titles = pages.map(({ html }) => /<title>([^<]*)<\/title>/.exec(html)?.[1]);
  expect(new Set(titles).size).toBe(titles.length);
});

test('the sitemaps name every page but those for errors and requests, at its canonical address', () => {
  const locations = (path: string) =>
    [...readFileSync(join(siteFolder, path), 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)].map(
      ([, address = '']) => address,
    );
  const sitemaps = locations('sitemap.xml');
  expect(sitemaps.filter((address) => !address.startsWith(`${siteUrl}/sitemaps/`))).toEqual([]);
  // An event of two years stands in the lists of both.
  const named = [...new Set(sitemaps.flatMap((address) => locations(new URL(address).pathname)))];
  const canonical = listed.map(({ html }) => /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1]);
  expect(named.toSorted()).toEqual(canonical.toSorted());
  expect(readFileSync(join(siteFolder, 'robots.txt'), 'utf8')).toContain(`Sitemap: ${siteUrl}/sitemap.xml`);
});
