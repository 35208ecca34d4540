import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ANSWER_TEMPLATE } from 'shared/intake/form-fields';
import { describe, expect, test } from 'vitest';
import { budgets, compressedBytes } from '../src/page-budgets.ts';
import { pageKind } from '../src/views/page-kinds.ts';
import { launchBrowser } from './browser.ts';
import { builtPages, siteFolder, siteUrl } from './built-site.ts';
import { scriptsOf } from './page-scripts.ts';

const pages = builtPages();

/** Every page of the first content whose weight is over its budget. */
function tooHeavy(weigh: (html: string) => number, budgetOf: (path: string) => number): string[] {
  return pages.flatMap(({ path, html }) => {
    const [bytes, most] = [weigh(html), budgetOf(path)];
    return bytes > most ? [`${path}: ${bytes} of ${most} bytes`] : [];
  });
}

function weightOfFiles(addresses: readonly string[]): number {
  return addresses.reduce((total, name) => total + compressedBytes(readFileSync(join(siteFolder, name))), 0);
}

describe('every page of the first content is light', () => {
  test('its text and styles come with the first packets', () => {
    expect(
      tooHeavy(
        (html) => compressedBytes(Buffer.from(html)),
        (path) => budgets.text[pageKind(path)],
      ),
    ).toEqual([]);
  });

  test('it loads the scripts of its kind, none where people read', () => {
    expect(
      tooHeavy(
        (html) => weightOfFiles(scriptsOf(html, siteFolder)),
        (path) => budgets.script[pageKind(path)],
      ),
    ).toEqual([]);
  });

  test('its script brings all it needs, so that none waits for another', () => {
    const waiting = pages.flatMap(({ path, html }) => {
      const named = [...html.matchAll(/<script[^>]* src="/g)].length;
      // An island's script loads React.
      const isIsland = /\sdata-(?:finder|quiz)[\s>]/.test(html);
      return isIsland || scriptsOf(html, siteFolder).length <= named ? [] : [path];
    });
    expect(waiting).toEqual([]);
  });

  test('its script is asked for once it is painted; the one that forgets what was typed waits for nothing', () => {
    const atOnce = pages.filter(({ html }) => {
      const unheld = html.replaceAll(/<template>.*?<\/template>/gs, '');
      return /<script[^>]* src="/.test(unheld);
    });
    expect(atOnce.map(({ path }) => path)).toEqual([ANSWER_TEMPLATE]);
  });

  test('its scripts call nothing that phones of 2022 do not know', () => {
    const newer = /\.(?:toSorted|toReversed|toSpliced|findLast(?:Index)?|groupBy|at)\(|\bstructuredClone\(/g;
    const calling = globSync('_astro/*.js', { cwd: siteFolder }).flatMap((name) =>
      [...readFileSync(join(siteFolder, name), 'utf8').matchAll(newer)].map(([call]) => `${name}: ${call}`),
    );
    expect(calling).toEqual([]);
  });

  test('it loads one typeface', () => {
    const fonts = globSync('_astro/*.woff2', { cwd: siteFolder });
    expect(fonts).toHaveLength(1);
    expect(statSync(join(siteFolder, fonts[0] ?? '')).size).toBeLessThanOrEqual(budgets.font);
  });
});

test('the home page with all its pictures is light on a phone', async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({
      viewport: { width: 390, height: 844 },
      deviceScaleFactor: 2,
      serviceWorkers: 'block',
    });
    const sizes: Promise<number>[] = [];
    page.on('requestfinished', (request) =>
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize)),
    );
    await page.goto(`${siteUrl}/`, { waitUntil: 'networkidle' });
    // Pictures wait until they come near.
    await page.evaluate("document.querySelectorAll('img').forEach((img) => (img.loading = 'eager'))");
    await page.waitForLoadState('networkidle');
    const bytes = (await Promise.all(sizes)).reduce((total, size) => total + size, 0);
    expect(bytes).toBeLessThanOrEqual(budgets.home);
  } finally {
    await browser.close();
  }
});
