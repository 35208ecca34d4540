/** What the pages of jobs, events and interventions do without a script, and what comes out on paper. */
import jsQr from 'jsqr';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { builtPages, siteUrl } from './built-site.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** Opens a page on a phone with JavaScript off, and closes it afterwards. */
async function onPhone(path: string, look: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 3,
    javaScriptEnabled: false,
  });
  try {
    const page = await context.newPage();
    await page.goto(siteUrl + path, { waitUntil: 'load' });
    await look(page);
  } finally {
    await context.close();
  }
}

const pages = builtPages();
/** The first page of a section on which this stands. */
const pageWith = (section: string, text: string) => {
  const found = pages.find(({ path, html }) => path.startsWith(section) && html.includes(text));
  if (!found) throw new Error(`No page under ${section} has « ${text} ».`);
  return found.path;
};
const words = (text: string | null) => (text ?? '').replaceAll(/\s+/g, ' ').trim();

describe('A job’s page, without a script', () => {
  test('draws a pathway that fits the screen and says the words of its table', async () => {
    await onPhone(pageWith('/metiers/', 'class="pathway"'), async (page) => {
      const pathway = page.locator('.pathway');
      const drawn = (await pathway.locator('svg text').allTextContents()).map(words).join(' ');
      const cells = await pathway.locator('tbody th, td:not(:has(p + p)), td p:has(~ p), td p + p').all();
      const told = await Promise.all(cells.map(async (cell) => words(await cell.textContent())));
      expect(told.length).toBeGreaterThan(3);
      expect(drawn).toBe(told.join(' '));
      const box = await pathway.locator('svg').boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
      // Letters are 18 of the 320 units that the drawing is wide.
      expect(((box?.width ?? 0) * 18) / 320).toBeGreaterThanOrEqual(16);
    });
  });

  test('unfolds its easy version, as it does its answers and videos, by keyboard', async () => {
    await onPhone(pageWith('/metiers/', 'class="easy-read"'), async (page) => {
      const folded = page.locator('.easy-read p').first();
      expect(await folded.isVisible()).toBe(false);
      await page.locator('.easy-read summary').focus();
      await page.keyboard.press('Enter');
      expect(await folded.isVisible()).toBe(true);
    });
  });
});

describe.each([
  { section: '/metiers/', sides: 2 },
  { section: '/agenda/', sides: 1 },
  { section: '/interventions-scolaires/', sides: 1 },
])('A sheet printed from $section', ({ section, sides }) => {
  test('has two sides at most for a job, one for what one goes to', async () => {
    await onPhone(usualPage(section), async (page) => {
      const sheet = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(sheet.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBeLessThanOrEqual(sides);
    });
  });

  test('has the code of its page, its words unfolded, and neither menus nor footer', async () => {
    const path = pageWith(section, 'aria-label="QR code de cette page"');
    await onPhone(path, async (page) => {
      const code = page.getByRole('img', { name: 'QR code de cette page' });
      expect(await code.count()).toBe(0);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('nav, footer, search').filter({ visible: true }).count()).toBe(0);
      expect(await code.count()).toBe(1);
      expect(await codeOn(page)).toBe(siteUrl + path);
      const folded = page.locator('main summary ~ :not(video)').filter({ visible: false });
      expect(await folded.count()).toBe(0);
    });
  });
});

/** Neither the longest nor the shortest of those that are printed with their code. */
function usualPage(section: string): string {
  const printed = pages
    .filter(
      ({ path, html }) => path.startsWith(section) && html.includes('aria-label="QR code de cette page"'),
    )
    .toSorted((a, b) => a.html.length - b.html.length);
  return printed[Math.floor(printed.length / 2)]?.path ?? section;
}

/** What a phone reads on the page as it is printed. */
async function codeOn(page: Page): Promise<string | undefined> {
  const shot = await page.getByRole('img', { name: 'QR code de cette page' }).screenshot();
  const reader = await browser.newPage();
  try {
    const { side, pixels } = await reader.evaluate(pixelsOf, shot.toString('base64'));
    return jsQr(Uint8ClampedArray.from(pixels), side, side)?.data;
  } finally {
    await reader.close();
  }
}

interface Pixels {
  side: number;
  pixels: number[];
}

/** In the page: a square picture with the margin that paper gives it, four numbers a pixel. */
async function pixelsOf(png: string): Promise<Pixels> {
  const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
  const side = image.width + 48;
  const brush = new OffscreenCanvas(side, side).getContext('2d');
  if (!brush) throw new Error('No canvas here.');
  brush.fillStyle = '#fff';
  brush.fillRect(0, 0, side, side);
  brush.drawImage(image, 24, 24);
  return { side, pixels: [...brush.getImageData(0, 0, side, side).data] };
}
