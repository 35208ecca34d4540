/** What must hold of every built page, whatever its content: each check returns the faults it found. */
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { intakePaths } from 'shared/intake/form-fields';
import htmlRules from '../html-validate.ts';

export interface BuiltPage {
  /** `/metiers/aide-soignant/`, or `/404.html`. */
  path: string;
  html: string;
}

/** A rendered site: its folder, and the address it is made for, without a trailing slash. */
export interface BuiltSite {
  folder: string;
  url: string;
}

/** Every HTML file of a folder. */
export function pagesIn(folder: string): BuiltPage[] {
  return globSync('**/*.html', { cwd: folder })
    .toSorted()
    .map((file) => ({
      path: `/${file.replace(/index\.html$/, '')}`,
      html: readFileSync(join(folder, file), 'utf8'),
    }));
}

export async function htmlFaults(pages: readonly BuiltPage[]): Promise<string[]> {
  const validator = new HtmlValidate(new StaticConfigLoader(htmlRules));
  const faults: string[] = [];
  for (const { path, html } of pages) {
    const report = await validator.validateString(html, path);
    for (const { messages } of report.results) {
      faults.push(...messages.map(({ line, ruleId, message }) => `${path}:${line} ${ruleId}: ${message}`));
    }
  }
  return faults;
}

/** Links to the site's own pages, files and fragments that lead nowhere; where the CMS answers there is no file. */
export function brokenLinks({ path, html }: BuiltPage, { folder, url }: BuiltSite): string[] {
  return values(html, 'href')
    .map((href) => new URL(href, `${url}${path}`))
    .filter(({ origin }) => origin === url)
    .filter(({ pathname, hash }) => {
      if ((intakePaths as readonly string[]).includes(pathname)) return false;
      const file = fileOf(folder, pathname);
      if (!existsSync(file) || !statSync(file).isFile()) return true;
      if (hash === '') return false;
      return !values(readFileSync(file, 'utf8'), 'id').includes(decodeURIComponent(hash.slice(1)));
    })
    .map(({ pathname, hash }) => `${path} → ${pathname}${hash}`);
}

/** Pictures, videos and captions whose file is not there. */
export function missingFiles({ path, html }: BuiltPage, { folder }: BuiltSite): string[] {
  const files = [
    ...values(html, 'src'),
    ...values(html, 'srcset').flatMap((set) => set.split(',').map((one) => one.trim().split(' ')[0] ?? '')),
  ];
  return files.filter((file) => !existsSync(fileOf(folder, file))).map((file) => `${path} → ${file}`);
}

/** What a template leaves behind when a value it counted on is not there. */
const LEFT_BEHIND = [
  /\bundefined\b/,
  /\bnull\b/,
  /\bNaN\b/,
  /\[object/,
  /javascript:/i,
  // What a script will announce has to be there before, without words, as has what the CMS fills in.
  /<(h[1-6]|ul|ol|dl|li|dt|dd|p|table|caption|address|figcaption|a|summary|section)\b(?![^>]*(?:role="status"|data-(?:fault|slot|filled|ways)))[^>]*>\s*<\/\1>/,
  // A line's break in the template before the narrow space that goes with the mark.
  /\s(<[^>]+>\s*)*\u202F/,
  /<\/h[2-6]>\s*(<div\b[^>]*>\s*<\/div>\s*)?<\/section>/,
];

/** Values that are not there printed as words, and headings or lists with nothing in them; scripts are no words. */
export function emptyParts({ path, html }: BuiltPage): string[] {
  const read = html.replaceAll(/<script>.*?<\/script>/gs, '');
  return LEFT_BEHIND.flatMap((pattern) => {
    const found = pattern.exec(read);
    return found ? [`${path}: …${read.slice(Math.max(0, found.index - 80), found.index + 80)}…`] : [];
  });
}

/** The values of `attribute` in a page. */
function values(html: string, attribute: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) =>
    value.replaceAll('&amp;', '&'),
  );
}

function fileOf(folder: string, path: string): string {
  const decoded = decodeURIComponent(path);
  return join(folder, decoded.endsWith('/') ? `${decoded}index.html` : decoded);
}
