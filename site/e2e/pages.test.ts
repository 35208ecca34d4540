import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { pageKind } from '../src/views/page-kinds.ts';
import { onePagePerTemplate, siteUrl } from './built-site.ts';
import { cutWords } from './in-page.ts';
import { toolsStarted } from './tools-started.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const paths = onePagePerTemplate().map(({ path }) => path);

/** Hands over a page without an address; everything is closed afterwards. */
async function onPage(look: (page: Page, context: BrowserContext) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    await look(await context.newPage(), context);
  } finally {
    await context.close();
  }
}

test('there is a page of every template', () => {
  expect(paths.length).toBeGreaterThanOrEqual(30);
});

describe.each(paths)('%s', (path) => {
  test.concurrent(
    'asks nothing of any other host, loads no script where one reads, says nothing in the console and sets no cookie',
    async () => {
      await onPage(async (page, context) => {
        const hosts = new Set<string>();
        const failed: string[] = [];
        const said: string[] = [];
        page.on('request', (request) => hosts.add(new URL(request.url()).origin));
        page.on(
          'response',
          (response) =>
            response.status() >= 400 && !response.url().endsWith(path) && failed.push(response.url()),
        );
        page.on('console', (message) => !message.text().includes('404') && said.push(message.text()));
        await page.goto(siteUrl + path, { waitUntil: 'networkidle' });
        expect([...hosts]).toEqual([siteUrl]);
        expect({ failed, said, cookies: await context.cookies() }).toEqual({
          failed: [],
          said: [],
          cookies: [],
        });
        const scripts = await page.locator('script[src], script[type=module]').count();
        expect(scripts === 0 || pageKind(path) !== 'reading').toBe(true);
        const inline = await page.locator('script:not([src], [type])').allTextContents();
        expect(inline[0]?.length).toBeLessThanOrEqual(1000);
        expect(inline.length === 1 || pageKind(path) !== 'reading').toBe(true);
        expect(await page.locator('h1').count()).toBe(1);
        expect(await page.title()).toMatch(/\S/);
        expect(await page.locator('meta[name=description]').getAttribute('content')).toMatch(/\S/);
      });
    },
  );
});

const asked = paths.filter((path) => pageKind(path) !== 'reading' && path !== '/404.html');

test.each(asked)('%s stays usable whatever its address asks for', async (path) => {
  const markup = encodeURIComponent('<script>alert(1)</script>"><b onclick=x>');
  const query = `?q=${'mot '.repeat(2500)}&${markup}=${markup}&secteur=%E0%A4%A&m=${'x'.repeat(300)}&__proto__=1&toString=1#%00`;
  await onPage(async (page) => {
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('dialog', (dialog) => {
      faults.push(dialog.message());
      void dialog.dismiss();
    });
    await page.goto(`${siteUrl}${path}${query}`, { waitUntil: 'load' });
    await toolsStarted(page);
    expect(await page.locator('h1').innerText()).toMatch(/\S/);
    expect(await page.locator('main :is(a, button, select, summary):visible').count()).toBeGreaterThan(0);
    expect(await page.locator('b[onclick]').count()).toBe(0);
    expect([...faults, ...(await page.evaluate(cutWords))]).toEqual([]);
  });
});

test('the first key leads past the header to the content', async () => {
  await onPage(async (page) => {
    await page.goto(siteUrl);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.getAttribute("href")')).toBe('#contenu');
    await page.keyboard.press('Enter');
    expect(page.url()).toBe(`${siteUrl}/#contenu`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.closest("main") !== null')).toBe(true);
  });
});

test('what the keyboard reaches is never under the open menu, and the menu is there again on the way back', async () => {
  await onPage(async (page) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(`${siteUrl}/agenda/`);
    const links = page.locator('header nav a');
    await page.locator('header nav summary').press('Enter');
    expect(await links.last().isVisible()).toBe(true);
    await links.last().focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.closest("header")')).toBeNull();
    expect(await links.last().isVisible()).toBe(false);
    await page.keyboard.press('Shift+Tab');
    expect(await links.first().isVisible()).toBe(true);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.locator('main a').first().focus();
    expect(await links.first().isVisible()).toBe(true);
  });
});

test('an address that leads nowhere answers 404 with a page that leads on', async () => {
  await onPage(async (page) => {
    const response = await page.goto(`${siteUrl}/metiers/dresseur-de-dragons/`);
    expect(response?.status()).toBe(404);
    expect(await page.locator('main a[href="/metiers/"]').count()).toBeGreaterThan(0);
  });
});
