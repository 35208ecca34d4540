import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtPages, cmsUrl, siteFolder, siteUrl, type BuiltPage } from './built-site.ts';
import htmlRules from '../html-validate.ts';

const pages = builtPages();

test('the HTML of every page is valid', async () => {
  const validator = new HtmlValidate(new StaticConfigLoader(htmlRules));
  const faults: string[] = [];
  for (const { path, html } of pages) {
    const report = await validator.validateString(html, path);
    for (const { messages } of report.results) {
      faults.push(...messages.map(({ line, ruleId, message }) => `${path}:${line} ${ruleId}: ${message}`));
    }
  }
  expect(faults).toEqual([]);
});

/** The values of `attribute` in a page. */
function values(html: string, attribute: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) =>
    value.replaceAll('&amp;', '&'),
  );
}

function fileOf(path: string): string {
  const decoded = decodeURIComponent(path);
  return join(siteFolder, decoded.endsWith('/') ? `${decoded}index.html` : decoded);
}

function brokenLinks({ path, html }: BuiltPage): string[] {
  return values(html, 'href')
    .map((href) => new URL(href, `${siteUrl}${path}`))
    .filter(({ origin }) => origin === siteUrl)
    .filter(({ pathname, hash }) => {
      const file = fileOf(pathname);
      if (!existsSync(file) || !statSync(file).isFile()) return true;
      if (hash === '') return false;
      return !values(readFileSync(file, 'utf8'), 'id').includes(decodeURIComponent(hash.slice(1)));
    })
    .map(({ pathname, hash }) => `${path} → ${pathname}${hash}`);
}

test('every internal link and fragment leads somewhere', () => {
  expect(pages.flatMap(brokenLinks)).toEqual([]);
});

test('every picture is there, with its size', () => {
  const missing = pages.flatMap(({ path, html }) => {
    const pictures = [
      ...values(html, 'src'),
      ...values(html, 'srcset').flatMap((set) => set.split(',').map((one) => one.trim().split(' ')[0] ?? '')),
    ];
    return pictures
      .filter((picture) => !existsSync(fileOf(picture)))
      .map((picture) => `${path} → ${picture}`);
  });
  expect(missing).toEqual([]);
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

test('titles and descriptions are told apart', () => {
  const titles = pages.map(({ html }) => /<title>([^<]*)<\/title>/.exec(html)?.[1]);
  expect(new Set(titles).size).toBe(titles.length);
});

test('the sitemap names every page but the one for errors, at its canonical address', () => {
  const sitemap = readFileSync(join(siteFolder, 'sitemap.xml'), 'utf8');
  const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);
  const canonical = pages
    .filter(({ path }) => path !== '/404.html')
    .map(({ html }) => /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1]);
  expect(listed.toSorted()).toEqual(canonical.toSorted());
  expect(readFileSync(join(siteFolder, 'robots.txt'), 'utf8')).toContain(`Sitemap: ${siteUrl}/sitemap.xml`);
});
