/** One page of each template, of a rendered site. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { templateOf } from 'site/views/page-kinds';

/** @returns the heaviest page of each template, by the length of its text, since it is the one to worry about. */
export function pagesToMeasure(folder: string): string[] {
  const heaviest = new Map<string, { url: string; length: number }>();
  for (const file of globSync('**/*.html', { cwd: folder }).toSorted()) {
    const url = `/${file
      .split(path.sep)
      .join('/')
      .replace(/index\.html$/, '')}`;
    const { length } = readFileSync(path.join(folder, file));
    const known = heaviest.get(templateOf(url));
    if (!known || known.length < length) heaviest.set(templateOf(url), { url, length });
  }
  return [...heaviest.values()].map(({ url }) => url);
}
