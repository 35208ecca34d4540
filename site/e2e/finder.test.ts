/** The schools' finder: one search, seen as a list, a month and a map; its address; the school that nobody is told. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { REQUEST_PATH } from 'shared/intake/form-fields';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFaults } from './axe-faults.ts';
import { launchBrowser } from './browser.ts';
import { siteFolder, siteUrl } from './built-site.ts';
import { toolsStarted } from './tools-started.ts';

const ADDRESS = '/interventions-scolaires/';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** @param look is called once the script has brought the directory. */
async function onFinder(query: string, look: (page: Page, asked: string[]) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const mistakes: string[] = [];
  try {
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('pageerror', ({ message }) => mistakes.push(message));
    page.on('console', (message) => message.type() === 'error' && mistakes.push(message.text()));
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(siteUrl + ADDRESS + query);
    await comeNear(page);
    await isReady(page);
    await look(page, asked);
    expect(mistakes).toEqual([]);
  } finally {
    await context.close();
  }
}

const comeNear = (page: Page) => page.locator('#dates').scrollIntoViewIfNeeded();
const isReady = (page: Page) => page.locator('#etablissements option').first().waitFor({ state: 'attached' });
const dates = (page: Page) => page.locator('.finder-list ul > li');
const count = (page: Page) => page.locator('.finder-count').innerText();
const query = (page: Page) => page.evaluate('location.search');
const school = (page: Page) => page.locator('#etablissement');
const note = (page: Page) => page.locator('[data-school-note]').innerText();
const sum = (words: readonly string[]) => words.reduce((total, each) => total + Number.parseInt(each, 10), 0);

/** How many dates the month tables and the map tell of, all months together. */
async function elsewhere(page: Page): Promise<{ months: number; map: number }> {
  const choice = page.locator('#mois-affiche');
  const months = await choice
    .locator('option')
    .evaluateAll((all: HTMLOptionElement[]) => all.map(({ value }) => value));
  const days: string[] = [];
  for (const month of months) {
    await choice.selectOption(month);
    days.push(...(await page.locator('.finder-days').allInnerTexts()));
  }
  const points = await page.locator('.finder-number').allTextContents();
  const off = (await page.locator('.finder-side section').last().innerText()).match(
    /(\d+)\sdates? (?:à distance|dans)/g,
  );
  return { months: sum(days), map: sum(points) + sum(off ?? []) };
}

test('one choice narrows list, months and map alike; the count is announced, the address keeps it, going back finds it', async () => {
  await onFinder('', async (page) => {
    const total = await dates(page).count();
    expect(await elsewhere(page)).toEqual({ months: total, map: total });
    await page.selectOption('select[name="niveau"]', 'seconde');
    const held = await dates(page).count();
    expect(held).toBeGreaterThan(0);
    expect(held).toBeLessThan(total);
    expect(await elsewhere(page)).toEqual({ months: held, map: held });
    expect(await count(page)).toMatch(new RegExp(`^${held}\\sdates? sur\\s${total}`));
    expect(
      await page
        .getByRole('status')
        .filter({ hasText: `sur\u00A0${total}` })
        .count(),
    ).toBe(1);
    expect(await query(page)).toBe('?niveau=seconde');

    await page.locator('.finder-title a').first().click();
    await page.waitForURL(/interventions-scolaires\/[\w-]+\/$/);
    await page.goBack();
    await isReady(page);
    expect(await page.inputValue('select[name="niveau"]')).toBe('seconde');
    expect(await dates(page).count()).toBe(held);
    await page.locator('form [data-clear]').click();
    expect([await dates(page).count(), await query(page)]).toEqual([total, '']);
  });
});

test('free dates alone lead to the request, each for its own date', async () => {
  await onFinder('?libres=oui', async (page) => {
    const links = page.locator(`.finder-state a[href^="${REQUEST_PATH}"]`);
    const held = await dates(page).count();
    expect(await links.count()).toBe(held);
    const asked = await links.evaluateAll((all: HTMLAnchorElement[]) => all.map(({ search }) => search));
    expect(new Set(asked).size).toBe(held);
    expect(asked[0]).toMatch(/^\?intervention=\w+&date=\w+$/);
  });
});

test('a school is found by its UAI and by its name without accents, and no server is told of it', async () => {
  await onFinder('', async (page, asked) => {
    const before = asked.length;
    const [label = ''] = await page
      .locator('#etablissements option')
      .evaluateAll((all: HTMLOptionElement[]) =>
        all.map(({ value }) => value).filter((value) => value.startsWith('Lycée Saint')),
      );
    const uai = /\((\w+)\)$/.exec(label)?.[1] ?? '';
    const name = (label.split(',')[0] ?? '').replace('Lycée Saint', 'lycee st').toLowerCase();
    for (const typed of [uai.toLowerCase(), name]) {
      await school(page).fill(typed);
      await school(page).press('Enter');
      expect(await note(page)).toContain(label);
      expect(await page.evaluate('location.hash')).toBe(`#etablissement=${uai}`);
    }
    expect(await page.evaluate("document.activeElement.classList.contains('finder-count')")).toBe(true);
    await page.selectOption('select[name="distance"]', '30');
    const held = await dates(page).count();
    for (const words of await dates(page).locator('p:nth-child(2)').allInnerTexts())
      expect(Number(/à (\d+)\skm$/.exec(words)?.[1] ?? 0)).toBeLessThanOrEqual(30);
    // Chromium asks for the icon again when an address changes.
    expect(asked.slice(before).filter((url) => !url.endsWith('/favicon.svg'))).toEqual([]);

    await page.reload();
    await isReady(page);
    expect([await school(page).inputValue(), await dates(page).count()]).toEqual([label, held]);
    expect(asked.filter((url) => url.split('#')[0]?.includes(uai))).toEqual([]);
    expect(await page.evaluate('JSON.stringify([{ ...localStorage }, { ...sessionStorage }])')).not.toContain(
      uai,
    );
    await school(page).fill('nulle part ailleurs');
    await school(page).press('Tab');
    expect(await note(page)).toMatch(/^Aucun établissement/);
  });
});

test('a press that ends the typing of a school is a click, though the page then tells of the school', async () => {
  await onFinder('', async (page) => {
    await school(page).fill('nulle part ailleurs');
    await page.locator(`.finder-list a[href^="${REQUEST_PATH}?"]`).first().click();
    await page.waitForURL(`**${REQUEST_PATH}**`);
    await page.goBack();
    await isReady(page);
    await school(page).fill('nulle part ailleurs');
    await page.locator('[name="libres"]').check();
    await expect.poll(() => note(page)).toMatch(/^Aucun établissement/);
  });
});

test('holidays are named in the month, and a day leads by keyboard to its dates', async () => {
  await onFinder('', async (page) => {
    const months = page.locator('#mois-affiche');
    await months.selectOption({ index: 1 });
    expect(await page.locator('.finder-band').first().innerText()).toMatch(/Vacances de Noël/);
    await months.selectOption({ index: 0 });
    const day = page.locator('.finder-month a').first();
    const heading = (await day.getAttribute('href'))?.slice(1);
    await day.focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe(heading);
  });
});

test('when nothing is found, a choice to take back brings dates again', async () => {
  await onFinder('?niveau=cap&format=jeu', async (page) => {
    expect(await count(page)).toBe('Aucune date');
    const none = page.locator('.finder-none');
    expect(await none.locator('a[href="#contact"]').count()).toBe(1);
    expect(await axeFaults(page, 'main')).toEqual([]);
    await none.getByRole('button', { name: 'Niveau' }).click();
    expect(await dates(page).count()).toBeGreaterThan(0);
    expect(await query(page)).toBe('?format=jeu');
  });
});

test('a hostile address gives the whole finder', async () => {
  const hostile = `?niveau=<script>alert(1)</script>&de=${'9'.repeat(10_000)}&distance=-1&x=%E0%A4%A&__proto__=1#etablissement=<b>`;
  await onFinder(hostile, async (page) => {
    const shown = await dates(page).count();
    await page.goto(siteUrl + ADDRESS);
    await comeNear(page);
    await isReady(page);
    expect(await dates(page).count()).toBe(shown);
  });
});

test('a phone has nothing to work out until its reader touches the form, and what is chosen then counts', async () => {
  const page = await browser.newPage({ serviceWorkers: 'block', viewport: { width: 390, height: 844 } });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(siteUrl + ADDRESS);
  await toolsStarted(page);
  expect(asked.filter((path) => /dates\.json|mount/.test(path))).toEqual([]);
  const first = await dates(page).count();
  await page.selectOption('select[name="niveau"]', 'seconde');
  await page.focus('select[name="niveau"]');
  await isReady(page);
  expect(await query(page)).toBe('?niveau=seconde');
  expect(await dates(page).count()).toBeLessThan(first);
  await page.close();
});

test('without the data, the first dates stay and one can try again', async () => {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  await page.route('**/dates.json', (route) => route.abort());
  await page.goto(siteUrl + ADDRESS);
  await comeNear(page);
  const failed = page.locator('[data-tool-failure]');
  await failed.waitFor();
  expect(await dates(page).count()).toBeGreaterThan(0);
  await page.unroute('**/dates.json');
  await failed.getByRole('button').click();
  await isReady(page);
  expect(await failed.isVisible()).toBe(false);
  await page.close();
});

test('without JavaScript the dates are there, and links lead to the pages of each value and month', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(siteUrl + ADDRESS);
  expect(await page.locator('form[data-list-filters]').isVisible()).toBe(false);
  expect(await dates(page).count()).toBeGreaterThan(0);
  const urls = await page
    .locator('main noscript a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(new Set(urls.map((url) => url.split('/')[2]))).toEqual(
    new Set(['mois', 'niveau', 'format', 'lieu', 'commune', 'secteur', 'metier']),
  );
  expect(urls.filter((url) => !existsSync(join(siteFolder, url, 'index.html')))).toEqual([]);
  await page.close();
});

test('on paper the list stands without controls', async () => {
  await onFinder('', async (page) => {
    await page.emulateMedia({ media: 'print' });
    expect(await dates(page).first().isVisible()).toBe(true);
    expect(await page.locator('main :is(button, select, input):visible').count()).toBe(0);
  });
});
