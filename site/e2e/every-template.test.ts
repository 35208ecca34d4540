/** What the RGAA and the WCAG ask and a browser can tell, of the heaviest page of every template. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { onePagePerTemplate, siteUrl } from './built-site.ts';
import {
  borderlessControls,
  cutWords,
  focusFaults,
  idleControls,
  movingParts,
  overprintedWords,
  tellForcedColours,
  unfoldAll,
} from './in-page.ts';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const phone = { width: 390, height: 844 };
const desk = { width: 1280, height: 900 };
const paths = onePagePerTemplate().map(({ path }) => path);

let browser: Browser;
/** Of a reader who has set letters of twice the usual size: queries of the screen's width in `rem` obey it too. */
let enlarging: Browser;

beforeAll(async () => {
  [browser, enlarging] = await Promise.all([
    launchBrowser(),
    launchBrowser(['--blink-settings=defaultFontSize=32']),
  ]);
});
afterAll(() => Promise.all([browser?.close(), enlarging?.close()]));

async function opened(path: string, setting: BrowserContextOptions, from = browser) {
  const context = await from.newContext(setting);
  const page = await context.newPage();
  await page.goto(siteUrl + path, { waitUntil: 'load' });
  return { page, [Symbol.asyncDispose]: () => context.close() };
}

/** Faults by axe's own names, each with the parts of the page that have it. */
async function axeFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(STANDARDS).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** In the page, where `axeFaults` has left axe: the only rules whose answer changes with the colours. */
const colourFaults = `axe
  .run({ runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }, resultTypes: ['violations'] })
  .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))`;

async function layoutFaults(page: Page): Promise<string[]> {
  return [...(await page.evaluate(cutWords)), ...(await page.evaluate(overprintedWords))];
}

/** Where each press of the tabulator leads, as the place in the document. */
async function tabOrder(page: Page, presses: number): Promise<number[]> {
  const order: number[] = [];
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press('Tab');
    order.push(await page.evaluate("[...document.querySelectorAll('*')].indexOf(document.activeElement)"));
  }
  return order;
}

describe.each(paths)('%s', (path) => {
  describe.each([phone, desk])('at $width pixels', (viewport) => {
    let tab: Awaited<ReturnType<typeof opened>>;
    let page: Page;

    beforeAll(async () => {
      // Without motion, so that no colour is measured on its way to another.
      tab = await opened(path, { viewport, reducedMotion: 'reduce' });
      page = tab.page;
    });
    afterAll(() => tab?.[Symbol.asyncDispose]());

    test('the keyboard goes through it in order, is never caught, and shows where it is', async () => {
      const order = await tabOrder(page, 12);
      expect(order).toEqual([...new Set(order)].toSorted((one, other) => one - other));
      expect(await page.evaluate(focusFaults)).toEqual([]);
    });

    test('nothing moves for those who want no motion', async () => {
      expect(await page.evaluate(movingParts)).toEqual([]);
    });

    test('axe finds nothing, in light, dark and forced colours, where controls keep their borders', async () => {
      await page.evaluate(unfoldAll);
      expect(await axeFaults(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await page.evaluate(colourFaults)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
      expect(await page.evaluate(focusFaults)).toEqual([]);
      expect(await page.evaluate(borderlessControls)).toEqual([]);
      await page.evaluate(tellForcedColours);
      expect(await page.evaluate(colourFaults)).toEqual([]);
      await page.emulateMedia({ forcedColors: 'none' });
    });

    test('its words are neither cut nor printed over each other, down to 320 pixels', async () => {
      expect(await layoutFaults(page)).toEqual([]);
      if (viewport === desk) return;
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await layoutFaults(page)).toEqual([]);
    });
  });

  test('words of twice their size are neither cut nor printed over each other', async () => {
    await using tab = await opened(path, { viewport: desk }, enlarging);
    expect(await tab.page.evaluate('getComputedStyle(document.documentElement).fontSize')).toBe('32px');
    expect(await layoutFaults(tab.page)).toEqual([]);
    await tab.page.setViewportSize(phone);
    expect(await layoutFaults(tab.page)).toEqual([]);
  });

  test('without JavaScript its words are there, and no control that does nothing', async () => {
    await using tab = await opened(path, { javaScriptEnabled: false });
    expect(await tab.page.locator('h1').innerText()).toMatch(/\S/);
    expect((await tab.page.locator('main').innerText()).length).toBeGreaterThan(200);
    expect(await tab.page.evaluate(idleControls)).toEqual([]);
  });
});
