import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { REQUEST_PATH } from 'shared/intake/form-fields';
import { launchBrowser } from './browser.ts';
import { builtPages, siteUrl } from './built-site.ts';

/** Without a script: all of it is to be read and walked without. */
let page: Page;
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
});
afterAll(() => browser?.close());

const pages = builtPages();
const pathWith = (start: RegExp, words: string) =>
  pages.find(({ path, html }) => start.test(path) && html.includes(words))?.path ?? '';

describe('The page of an intervention', () => {
  const path = pathWith(/^\/interventions-scolaires\/[^/]+\/$/, 'Demander cette date');

  test('leads to the request of each date that can be asked for, and of another one', async () => {
    await page.goto(siteUrl + path);
    const links = page.locator(`main a[href^="${REQUEST_PATH}"]`);
    const asked = await links.evaluateAll((all) =>
      all.map((link) => [...new URL((link as HTMLAnchorElement).href).searchParams.keys()].join('+')),
    );
    expect(asked.length).toBeGreaterThan(1);
    expect(new Set(asked.slice(0, -1))).toEqual(new Set(['intervention+date']));
    expect(asked.at(-1)).toBe('intervention');
    expect(await links.last().innerText()).toBe('Demander une autre date');
  });

  test('prints on one sheet, with the code that leads to it and without what a hand presses', async () => {
    await page.goto(siteUrl + path);
    const sheet = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(sheet.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('img', { name: 'QR code de cette page' }).isVisible()).toBe(true);
    expect(await page.getByText('Demander cette date').first().isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
  });
});

describe('A list of the catalogue', () => {
  const path = pathWith(/^\/interventions-scolaires\/niveau\//, 'id="dates"');

  test('leads to its interventions, to its calendar and to the lists beside it', async () => {
    await page.goto(siteUrl + path);
    expect(await page.locator('main article').count()).toBeGreaterThan(0);
    const calendar = await page.locator('main a[href^="webcal:"]').getAttribute('href');
    const file = (calendar ?? '').replace(/^webcal:/, 'http:');
    expect(file).toContain('/calendriers/niveau/');
    expect(await (await fetch(file)).text()).toContain('BEGIN:VCALENDAR');
    const beside = page.locator('main nav a[href^="/interventions-scolaires/niveau/"]');
    await beside.first().click();
    expect(await page.locator('h1').innerText()).toContain('Interventions scolaires');
  });
});

describe('A month of interventions', () => {
  test('is a table of seven days a week that names the days on which schools are away', async () => {
    await page.goto(siteUrl + pathWith(/^\/interventions-scolaires\/mois\//, 'class="period"'));
    const table = page.getByRole('table', { name: /jour par jour$/ });
    expect(await table.getByRole('columnheader').count()).toBe(7);
    const away = table.locator('td.off');
    expect(await away.count()).toBeGreaterThan(0);
    expect((await away.locator('.period').allInnerTexts()).every((words) => /\p{L}/u.test(words))).toBe(true);
    expect(await page.getByRole('heading', { name: /Vacances de la zone A/ }).isVisible()).toBe(true);
  });
});
