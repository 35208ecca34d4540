/** What the RGAA and the WCAG ask and a browser can tell, of the heaviest page of every template. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFaults } from './axe-faults.ts';
import { launchBrowser } from './browser.ts';
import { onePagePerTemplate, siteUrl } from './built-site.ts';
import {
  borderlessControls,
  cutWords,
  focusFaults,
  idleControls,
  movingParts,
  overprintedWords,
  spaceOut,
  tellForcedColours,
  unfoldAll,
} from './in-page.ts';
import { toolsStarted } from './tools-started.ts';

const phone = { width: 390, height: 844 };
const desk = { width: 1280, height: 900 };
const paths = onePagePerTemplate().map(({ path }) => path);

let browsers: Browser[] = [];
/** Three readers, each with one page that goes from address to address. Without motion, no colour is on its way to another. */
let reader: Page;
/** Has set letters of twice the usual size: queries of the screen's width in `rem` obey it too. */
let enlarging: Page;
let scriptless: Page;

beforeAll(async () => {
  const [plain, large] = await Promise.all([
    launchBrowser(),
    launchBrowser(['--blink-settings=defaultFontSize=32']),
  ]);
  browsers = [plain, large];
  // Pages come from the site each time, not from what an earlier one has kept.
  const setting = { reducedMotion: 'reduce', serviceWorkers: 'block' } as const;
  reader = await plain.newPage(setting);
  enlarging = await large.newPage(setting);
  scriptless = await plain.newPage({ javaScriptEnabled: false });
});
afterAll(() => Promise.all(browsers.map((browser) => browser.close())));

/** In the page, where `axeFaults` has left axe: the only rules whose answer changes with the colours. */
const colourFaults = `axe
  .run({ runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }, resultTypes: ['violations'] })
  .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))`;

async function layoutFaults(page: Page): Promise<string[]> {
  return [...(await page.evaluate(cutWords)), ...(await page.evaluate(overprintedWords))];
}

/** The words of a drawing cannot wrap; each stands in the table beside it too. */
const isNoDrawing = (fault: string) => !/^cut: <t(ext|span)\b/.test(fault);

/** Where each press of the tabulator leads from the first link on, as the place in the document. */
async function tabOrder(page: Page, presses: number): Promise<number[]> {
  await page.evaluate("document.querySelector('a').focus()");
  const order: number[] = [];
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press('Tab');
    order.push(await page.evaluate("[...document.querySelectorAll('*')].indexOf(document.activeElement)"));
  }
  return order;
}

describe.each(paths)('%s', (path) => {
  beforeAll(async () => {
    await reader.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    await reader.goto(siteUrl + path, { waitUntil: 'load' });
    await toolsStarted(reader);
  });

  describe.each([phone, desk])('at $width pixels', (viewport) => {
    beforeAll(() => reader.setViewportSize(viewport));

    test('the keyboard goes through it in order, is never caught, and shows where it is', async () => {
      const order = await tabOrder(reader, 12);
      expect(order).toEqual([...new Set(order)].toSorted((one, other) => one - other));
      expect(await reader.evaluate(focusFaults)).toEqual([]);
    });

    test('nothing moves for those who want no motion', async () => {
      expect(await reader.evaluate(movingParts)).toEqual([]);
    });

    test('axe finds nothing, in light, dark and forced colours, where controls keep their borders', async () => {
      await reader.evaluate(unfoldAll);
      await reader.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
      expect(await axeFaults(reader)).toEqual([]);
      await reader.emulateMedia({ colorScheme: 'dark' });
      expect(await reader.evaluate(colourFaults)).toEqual([]);
      await reader.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
      expect(await reader.evaluate(focusFaults)).toEqual([]);
      expect(await reader.evaluate(borderlessControls)).toEqual([]);
      await reader.evaluate(tellForcedColours);
      expect(await reader.evaluate(colourFaults)).toEqual([]);
      await reader.emulateMedia({ forcedColors: 'none' });
    });

    test('its words are neither cut nor printed over each other, down to 320 pixels', async () => {
      expect(await layoutFaults(reader)).toEqual([]);
      if (viewport === desk) return;
      await reader.setViewportSize({ width: 320, height: 640 });
      expect(await layoutFaults(reader)).toEqual([]);
    });
  });

  test('its words are neither cut nor printed over each other when readers space them out', async () => {
    await reader.evaluate(spaceOut);
    expect((await layoutFaults(reader)).filter(isNoDrawing)).toEqual([]);
  });

  test('words of twice their size are neither cut nor printed over each other', async () => {
    await enlarging.setViewportSize(desk);
    await enlarging.goto(siteUrl + path, { waitUntil: 'load' });
    await toolsStarted(enlarging);
    expect(await enlarging.evaluate('getComputedStyle(document.documentElement).fontSize')).toBe('32px');
    expect(await layoutFaults(enlarging)).toEqual([]);
    await enlarging.setViewportSize(phone);
    expect((await layoutFaults(enlarging)).filter(isNoDrawing)).toEqual([]);
  });

  test('without JavaScript its words are there, and no control that does nothing', async () => {
    await scriptless.goto(siteUrl + path, { waitUntil: 'load' });
    expect(await scriptless.locator('h1').innerText()).toMatch(/\S/);
    expect((await scriptless.locator('main').innerText()).length).toBeGreaterThan(200);
    expect(await scriptless.evaluate(idleControls)).toEqual([]);
  });
});
