/** What a page weighs on its way to a browser, as the budgets count it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { compressedBytes } from 'site/page-budgets';

export interface PageWeight {
  /** Bytes, compressed: the page with its styles. */
  text: number;
  /** Bytes, compressed: the scripts that it names. */
  script: number;
}

export function weighPage(folder: string, url: string): PageWeight {
  const file = url.endsWith('/') ? `${url}index.html` : url;
  const bytes = readFileSync(path.join(folder, file));
  const html = bytes.toString();
  const sum = (names: string[]) =>
    names.reduce((total, name) => total + compressedBytes(readFileSync(path.join(folder, name))), 0);
  return {
    text: compressedBytes(bytes),
    script: sum(
      withImports(folder, found(html, /(?:<script[^>]* src|component-url|renderer-url)="([^"]+)"/g)),
    ),
  };
}

/** Scripts with those that they load in turn. */
function withImports(folder: string, addresses: readonly string[]): string[] {
  const all = new Set(addresses);
  for (const address of all) {
    const text = readFileSync(path.join(folder, address), 'utf8');
    for (const name of found(text, /(?:from|import)\s*\(?\s*["'`]\.\/([\w.-]+\.js)["'`]/g))
      all.add(path.posix.join(path.posix.dirname(address), name));
  }
  return [...all];
}

function found(html: string, pattern: RegExp): string[] {
  return [...new Set([...html.matchAll(pattern)].map(([, name = '']) => name))];
}
