import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { pageKind } from '../src/views/page-kinds.ts';
import { onePagePerTemplate, siteUrl } from './built-site.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

type Setting = Parameters<Browser['newContext']>[0];

/** Opens the page and hands it over; everything is closed afterwards. */
async function onPage(
  path: string,
  setting: Setting,
  look: (page: Page, context: BrowserContext) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(setting);
  try {
    const page = await context.newPage();
    await page.goto(siteUrl + path, { waitUntil: 'load' });
    await look(page, context);
  } finally {
    await context.close();
  }
}

const phone = { width: 390, height: 844 };
const desk = { width: 1280, height: 900 };
const paths = onePagePerTemplate().map(({ path }) => path);

test('there is a page of every template', () => {
  expect(paths.length).toBeGreaterThanOrEqual(16);
});

describe.each(paths)('%s', (path) => {
  test.each([
    ['light', phone],
    ['dark', phone],
    ['light', desk],
    ['dark', desk],
  ] as const)('axe finds nothing in the %s scheme', async (colorScheme, viewport) => {
    // Without motion, so that no colour is measured on its way to another.
    await onPage(path, { colorScheme, viewport, reducedMotion: 'reduce' }, async (page) => {
      if (colorScheme === 'light' && viewport === phone) await page.evaluate(unfoldAll);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      );
    });
  });

  test('nothing sticks out sideways at 320 pixels', async () => {
    await onPage(path, { viewport: { width: 320, height: 640 } }, async (page) => {
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    });
  });

  test('asks nothing of any other host, loads no script where one reads, says nothing in the console and sets no cookie', async () => {
    const context = await browser.newContext({ viewport: desk });
    const page = await context.newPage();
    const hosts = new Set<string>();
    const failed: string[] = [];
    const said: string[] = [];
    page.on('request', (request) => hosts.add(new URL(request.url()).origin));
    page.on(
      'response',
      (response) => response.status() >= 400 && !response.url().endsWith(path) && failed.push(response.url()),
    );
    page.on('console', (message) => !message.text().includes('404') && said.push(message.text()));
    await page.goto(siteUrl + path, { waitUntil: 'networkidle' });
    expect([...hosts]).toEqual([siteUrl]);
    expect({ failed, said, cookies: await context.cookies() }).toEqual({ failed: [], said: [], cookies: [] });
    const scripts = await page.locator('script[src], script[type=module]').count();
    expect(scripts === 0 || pageKind(path) !== 'reading').toBe(true);
    const inline = await page.locator('script:not([src], [type])').allTextContents();
    expect(inline[0]?.length).toBeLessThanOrEqual(1000);
    expect(inline.length === 1 || pageKind(path) !== 'reading').toBe(true);
    await context.close();
  });

  test('has one main heading, a title of its own and a description', async () => {
    await onPage(path, {}, async (page) => {
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.title()).toMatch(/\S/);
      expect(await page.locator('meta[name=description]').getAttribute('content')).toMatch(/\S/);
    });
  });
});

test('the first key leads past the header to the content, and everything reached by keyboard shows where it is', async () => {
  await onPage('/', { viewport: desk }, async (page) => {
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.getAttribute("href")')).toBe('#contenu');
    await page.keyboard.press('Enter');
    expect(page.url()).toBe(`${siteUrl}/#contenu`);
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(showsFocus)).toBe(true);
    }
  });
});

/** In the page: what is folded counts too. */
const unfoldAll = "document.querySelectorAll('details').forEach((part) => part.setAttribute('open', ''))";

/** In the page: whether the focused link has an outline, or, in a card that it covers, its covering layer. */
const showsFocus = `[null, '::after', '::before'].some(
  (layer) => getComputedStyle(document.activeElement, layer).outlineStyle !== 'none',
)`;

test('an address that leads nowhere answers 404 with a page that leads on', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const response = await page.goto(`${siteUrl}/metiers/dresseur-de-dragons/`);
  expect(response?.status()).toBe(404);
  expect(await page.locator('main a[href="/metiers/"]').count()).toBeGreaterThan(0);
  await context.close();
});
