/** The orientation quiz by keyboard, without a trace of the answers, and what stands for it without a script. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFaults } from './axe-faults.ts';
import { launchBrowser } from './browser.ts';
import { builtPages, siteFolder, siteUrl } from './built-site.ts';

const ADDRESS = `${siteUrl}/metiers/orientation/`;

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** In the page: everything that could outlive it, but what other parts of the site had kept before. */
const kept = 'JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href])';

const progress = (page: Page) => page.locator('.quiz output');
const focused = (page: Page) => page.evaluate('document.activeElement.textContent');

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

test('the quiz is answered by keyboard, back and forth, and leaves no trace', async () => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
  await page.goto(ADDRESS, { waitUntil: 'networkidle' });
  await page.locator('.quiz button:enabled').waitFor();
  const before = await page.evaluate(kept);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));

  // « Peu importe » is the last answer and the chosen one: the arrow goes round to the first.
  await page.locator('.quiz input:checked').focus();
  await press(page, 'ArrowDown', 'Tab', 'Enter');
  expect(await progress(page).textContent()).toBe('Question 2 sur 10');
  expect(await focused(page)).toBe(await page.locator('.quiz legend').textContent());
  await press(page, 'Tab', 'ArrowDown', 'Tab', 'Tab', 'Enter');
  expect(await progress(page).textContent()).toBe('Question 1 sur 10');
  expect(await page.locator('.quiz input').first().isChecked()).toBe(true);
  await press(page, 'Tab', 'Tab', 'Enter');
  expect(await page.locator('.quiz input').first().isChecked()).toBe(true);
  await press(page, 'Tab', 'Tab', 'Tab', 'Tab', 'Enter');

  expect(await progress(page).textContent()).toMatch(/^\d+ métiers, du plus proche au moins proche de vos 2/);
  expect(await focused(page)).toBe('Les métiers les plus proches de vous');
  expect(await axeFaults(page, 'main')).toEqual([]);
  const first = page.locator('.quiz ol > li').first();
  expect(await first.locator('h4').first().textContent()).toBe('Pourquoi ce métier');
  expect(await first.locator('ul').first().locator('li').first().textContent()).toMatch(/^Vous aimeriez/);
  const link = await first.locator('a').getAttribute('href');
  expect(readFileSync(join(siteFolder, String(link), 'index.html'), 'utf8')).toContain('<h1');
  expect(await page.locator('.quiz a[href^="/metiers/comparer/"]').getAttribute('href')).toMatch(
    /^\/metiers\/comparer\/\?m=[\w-]+&m=[\w-]+&m=[\w-]+$/,
  );

  await page.getByRole('button', { name: 'Recommencer' }).click();
  expect(await progress(page).textContent()).toBe('Question 1 sur 10');
  expect(await page.getByRole('radio', { name: 'Peu importe' }).isChecked()).toBe(true);
  expect({ kept: await page.evaluate(kept), asked, said }).toEqual({ kept: before, asked: [], said: [] });
  await context.close();
});

test('the answers are there again for who comes back from a job', async () => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
  page.on('pageerror', ({ message }) => said.push(message));
  await page.goto(ADDRESS, { waitUntil: 'networkidle' });
  await page.locator('.quiz button:enabled').waitFor();
  await page.locator('.quiz label').first().click();
  await page.getByRole('button', { name: 'Question suivante' }).click();
  await page.getByRole('button', { name: 'Voir les métiers tout de suite' }).click();
  const found = await page.locator('.quiz ol').innerText();
  await page.locator('.quiz ol a').first().click();
  await page.waitForURL(/\/metiers\/[\w-]+\/$/);
  await page.goBack();
  // Not the page as it stood in memory, which would prove nothing.
  expect(await page.evaluate("performance.getEntriesByType('navigation')[0].type")).toBe('back_forward');
  await page.locator('.quiz ol').waitFor();
  expect(await page.locator('.quiz ol').innerText()).toBe(found);
  expect(await focused(page)).not.toBe('Les métiers les plus proches de vous');
  for (let step = 0; step < 10; step += 1)
    await page.getByRole('button', { name: 'Question précédente' }).click();
  expect(await page.locator('.quiz input').first().isChecked()).toBe(true);

  await page.reload();
  await page.locator('.quiz button:enabled').waitFor();
  expect(await page.locator('.quiz input').first().isChecked()).toBe(true);
  expect(said).toEqual([]);
  await context.close();
});

test('a quiz that could not be loaded says so, keeps the choice made, and can be tried again', async () => {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  await page.route('**/_astro/mount.*.js', (route) => route.abort());
  await page.goto(ADDRESS);
  await page.locator('.quiz label').first().click();
  const failure = page.getByRole('alert');
  await failure.waitFor();
  expect(await failure.innerText()).toMatch(/^Le questionnaire ne répond pas/);
  await page.unroute('**/_astro/mount.*.js');
  await failure.getByRole('button', { name: 'Réessayer' }).click();
  await page.locator('.quiz button:enabled').waitFor();
  expect(await failure.isVisible()).toBe(false);
  expect(await page.locator('.quiz input').first().isChecked()).toBe(true);
  await page.close();
});

test('where what is missing is not asked for again, trying again opens the page anew, if there is a network', async () => {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  let tries = 0;
  // As in Firefox, which asks once for a script, or where a new release has others.
  await page.route('**/_astro/mount.*.js', (route) => ((tries += 1) < 4 ? route.abort() : route.continue()));
  await page.route(ADDRESS, (route) => (tries === 2 ? route.abort() : route.continue()));
  await page.goto(ADDRESS);
  const failure = page.getByRole('alert');
  const retry = failure.getByRole('button', { name: 'Réessayer' });
  const isLookedFor = page.waitForEvent('requestfailed', (request) => request.method() === 'HEAD');
  await retry.click();
  await isLookedFor;
  expect(await progress(page).textContent()).toBe('Question 1 sur 10');
  await retry.click();
  await page.locator('.quiz button:enabled').waitFor();
  expect({ tries, isToldOf: await failure.isVisible() }).toEqual({ tries: 4, isToldOf: false });
  await page.close();
});

test('a quiz whose first script does not come says so too, and the page can be opened anew', async () => {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  await page.route('**/_astro/*.js', (route) => route.abort());
  await page.goto(ADDRESS);
  const failure = page.getByRole('alert');
  await failure.waitFor();
  await page.unroute('**/_astro/*.js');
  await failure.getByRole('button', { name: 'Réessayer' }).click();
  await page.locator('.quiz button:enabled').waitFor();
  expect(await failure.isVisible()).toBe(false);
  await page.close();
});

test('without a script, the same criteria lead to the jobs, and nothing pretends to answer', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(ADDRESS);
  expect(await page.locator('.quiz').isVisible()).toBe(false);
  expect(await page.locator('noscript .without').isVisible()).toBe(true);
  const criteria = page.locator('section[aria-labelledby="criteres"]');
  expect(await criteria.locator('h3').count()).toBe(10);
  // Nothing to unfold: every list stands open.
  expect(await criteria.locator('details').count()).toBeGreaterThan(10);
  const folded = await criteria
    .locator('details li a')
    .evaluateAll(
      (links) => links.filter((one) => !one.checkVisibility({ contentVisibilityAuto: true })).length,
    );
  expect(folded).toBe(0);
  const link = criteria.locator('a').first();
  expect(await link.boundingBox()).toMatchObject({ height: expect.any(Number) as number });
  expect(await link.getAttribute('href')).toMatch(/^\/metiers\/[\w-]+\/$/);
  await context.close();
});

test('a self-check answers without a script, one answer at a time, and has nothing to send', async () => {
  const path = builtPages().find(({ html }) => html.includes('id="verification-'))?.path;
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(siteUrl + String(path));
  const question = page.locator('fieldset', { has: page.getByRole('radio') }).first();
  const words = question.getByRole('status');
  expect(await words.innerText()).toBe('');
  await question.getByRole('radio', { name: 'Oui' }).focus();
  await press(page, 'Space');
  const yes = await words.innerText();
  expect(yes).toMatch(/favorable|éclaircir/);
  await press(page, 'ArrowDown');
  expect(await words.innerText()).toMatch(/favorable|éclaircir/);
  expect(await words.innerText()).not.toBe(yes);
  expect(await page.locator('form').filter({ has: question }).count()).toBe(0);
  await context.close();
});
