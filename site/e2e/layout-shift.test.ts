/** Nothing that a reader already sees moves when scripts arrive late. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { siteUrl } from './built-site.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** How far what is seen moves on a page whose scripts come once it is painted, until `result` is shown. */
async function shift(path: string, result: string, width: number): Promise<number> {
  const context = await browser.newContext({
    viewport: { width, height: width < 600 ? 844 : 900 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        document.documentElement.dataset['shift'] = String(
          Number(document.documentElement.dataset['shift'] ?? 0) + entry.value,
        );
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const { promise: painted, resolve: release } = Promise.withResolvers<void>();
  await page.route(/\.js(?:on)?$/, (route) => painted.then(() => route.continue()));
  await page.goto(siteUrl + path, { waitUntil: 'commit' });
  const paints = () => performance.getEntriesByName('first-contentful-paint').length;
  await expect.poll(() => page.evaluate(paints), { timeout: 20_000, interval: 50 }).toBe(1);
  release();
  await page.locator(result).first().waitFor({ state: 'attached' });
  // Movements are told of with the frame after the one that showed them.
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  });
  const moved = await page.evaluate(() => Number(document.documentElement.dataset['shift'] ?? 0));
  await context.close();
  return moved;
}

test.each([
  ['/metiers/comparer/?m=aide-soignant&m=accueillant-familial', '[data-compare-result] table'],
  ['/metiers/aide-soignante.html', '[data-results] li'],
  ['/recherche/?q=amp', '[data-results] li'],
])('%s stays in its place', async (path, result) => {
  for (const width of [390, 1280]) expect(await shift(path, result, width)).toBeLessThanOrEqual(0.01);
});
