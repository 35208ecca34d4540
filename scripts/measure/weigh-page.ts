/** What a page weighs on its way to a browser, as the budgets count it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { scriptsOf } from 'site/e2e/page-scripts';
import { compressedBytes } from 'site/page-budgets';

export interface PageWeight {
  /** Bytes, compressed: the page with its styles. */
  text: number;
  /** Bytes, compressed: its scripts, with all they load. */
  script: number;
}

export function weighPage(folder: string, url: string): PageWeight {
  const weigh = (file: string) => compressedBytes(readFileSync(path.join(folder, file)));
  const page = url.endsWith('/') ? `${url}index.html` : url;
  const scripts = scriptsOf(readFileSync(path.join(folder, page), 'utf8'), folder);
  return { text: weigh(page), script: scripts.reduce((total, script) => total + weigh(script), 0) };
}
