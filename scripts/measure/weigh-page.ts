/** What a page weighs on its way to a browser, as files: compressed like `gzip -9`, as the budgets count it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

export interface PageWeight {
  /** Bytes, compressed: the page and its style sheets. */
  text: number;
  /** Bytes, compressed: the scripts that it names. */
  script: number;
}

export function weighPage(folder: string, url: string): PageWeight {
  const file = url.endsWith('/') ? `${url}index.html` : url;
  const html = readFileSync(path.join(folder, file), 'utf8');
  const sum = (names: string[]) =>
    names.reduce((total, name) => total + compressed(readFileSync(path.join(folder, name))), 0);
  return {
    text: compressed(html) + sum(found(html, /<link rel="stylesheet" href="([^"]+)"/g)),
    script: sum(found(html, /(?:<script[^>]* src|component-url|renderer-url)="([^"]+)"/g)),
  };
}

function compressed(content: string | Uint8Array): number {
  return gzipSync(content, { level: 9 }).length;
}

function found(html: string, pattern: RegExp): string[] {
  return [...new Set([...html.matchAll(pattern)].map(([, name = '']) => name))];
}
