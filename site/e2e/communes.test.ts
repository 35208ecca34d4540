import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { builtPages, siteUrl } from './built-site.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const onCommunes = (setting: BrowserContextOptions, look: (page: Page) => Promise<void>) =>
  onPage('/communes/', setting, look);

async function onPage(path: string, setting: BrowserContextOptions, look: (page: Page) => Promise<void>) {
  const context = await browser.newContext(setting);
  try {
    const page = await context.newPage();
    await page.goto(siteUrl + path);
    await look(page);
  } finally {
    await context.close();
  }
}

const main = (page: Page) => page.evaluate("document.querySelector('main').innerText");
const hrefs = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate(`[...document.querySelectorAll('${selector}')].map((link) => link.getAttribute('href'))`);

describe('The map of the communes', () => {
  test('has no point that the list beside it has not, with the same words', async () => {
    await onCommunes({}, async (page) => {
      const points = await hrefs(page, 'main svg a');
      expect(points.length).toBeGreaterThan(0);
      const listed = await hrefs(page, '#liste a');
      expect(points.filter((url) => !listed.includes(url))).toEqual([]);
      const names = await page
        .locator('main svg a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label') ?? ''));
      const lines = (await page.locator('#liste li').allInnerTexts()).map(words);
      expect(names.filter((name) => !lines.includes(words(name.replace(':', ''))))).toEqual([]);
    });
  });

  test('is walked by keyboard, each point shown and named, and can be passed', async () => {
    await onCommunes({}, async (page) => {
      const points = await hrefs(page, 'main svg a');
      await page.locator('a[href="#liste"]').focus();
      for (const url of points) {
        await page.keyboard.press('Tab');
        const focused = await page.evaluate(FOCUSED);
        expect(focused).toEqual({ url, outline: 'solid', ring: true });
      }
      await page.locator('a[href="#liste"]').focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await page.evaluate("document.activeElement.closest('#liste') !== null")).toBe(true);
    });
  });

  test('fits 320 pixels, and reads the same without JavaScript', async () => {
    let withScripts: unknown;
    await onCommunes({ viewport: { width: 320, height: 640 } }, async (page) => {
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
      withScripts = await main(page);
    });
    await onCommunes({ viewport: { width: 320, height: 640 }, javaScriptEnabled: false }, async (page) =>
      expect(await page.locator('main').innerText()).toBe(withScripts),
    );
  });
});

test('every commune of the list has its page, and each page leads back', () => {
  const pages = builtPages();
  const paths = pages.map(({ path }) => path).filter((path) => /^\/communes\/[^/]+\/$/.test(path));
  const list = pages.find(({ path }) => path === '/communes/')?.html ?? '';
  expect(paths.length).toBeGreaterThan(0);
  expect(paths.filter((path) => !list.includes(`href="${path}"`))).toEqual([]);
  const lost = pages.filter(({ path, html }) => paths.includes(path) && !html.includes('href="/communes/"'));
  expect(lost.map(({ path }) => path)).toEqual([]);
});

test('a commune leads to the agenda narrowed down to it', async () => {
  const { path = '' } = builtPages().find(({ html }) => html.includes('href="/agenda/?lieu=')) ?? {};
  const slug = path.split('/').at(-2) ?? '';
  await onPage(path, {}, async (page) => {
    await page.locator('main a[href^="/agenda/?"]').click();
    await page.waitForURL(`${siteUrl}/agenda/?lieu=${slug}`, { waitUntil: 'networkidle' });
    expect(await page.inputValue('select[name="lieu"]')).toBe(slug);
    expect(await page.locator(`[data-item][data-lieu~="${slug}"]:visible`).count()).toBeGreaterThan(0);
    expect(await page.locator(`[data-item]:visible:not([data-lieu~="${slug}"])`).count()).toBe(0);
    expect(await page.locator('[data-item]:not(:visible)').count()).toBeGreaterThan(0);
  });
});

/** In the page: the link in focus, its outline, and whether its ring is drawn. */
const FOCUSED = `({
  url: document.activeElement.getAttribute('href'),
  outline: getComputedStyle(document.activeElement).outlineStyle,
  ring: getComputedStyle(document.activeElement.querySelector('circle')).stroke !== 'none',
})`;

function words(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
