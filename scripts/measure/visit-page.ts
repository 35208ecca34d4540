/** A visit to a page as EcoIndex makes it: on a desk, down to its end. */
import type { Browser } from 'playwright-core';
import type { PageCost } from './eco-index.ts';

const DESK = { width: 1920, height: 1080 };

/** @param address the page's whole address. */
export async function visitPage(browser: Browser, address: string): Promise<PageCost> {
  // A worker would load pages for later, which are not this one.
  const context = await browser.newContext({ viewport: DESK, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    const sizes: Promise<number>[] = [];
    page.on('requestfinished', (request) =>
      sizes.push(request.sizes().then((size) => size.responseBodySize + size.responseHeadersSize)),
    );
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.evaluate('window.scrollTo(0, document.documentElement.scrollHeight)');
    await page.waitForLoadState('networkidle');
    const elements = await page.evaluate<number>(
      "document.querySelectorAll('*').length - document.querySelectorAll('svg *').length",
    );
    const bytes = (await Promise.all(sizes)).reduce((total, size) => total + size, 0);
    return { elements, requests: sizes.length, bytes };
  } finally {
    await context.close();
  }
}
