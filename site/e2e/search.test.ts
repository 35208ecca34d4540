import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { sectionTitles } from '../src/views/section-titles.ts';
import { builtPages, siteUrl } from './built-site.ts';
import { toolsStarted } from './tools-started.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** A page at an address, with the addresses it asked for, in order. */
async function opened(path: string, setting: BrowserContextOptions = {}) {
  const context = await browser.newContext(setting);
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(siteUrl + path, { waitUntil: 'load' });
  if (setting.javaScriptEnabled !== false) await toolsStarted(page);
  return { page, asked, [Symbol.asyncDispose]: () => context.close() };
}

const status = (page: Page) => page.locator('main [role=status]');
/** Without elements and the spaces around. */
const plain = (html: string) => html.replaceAll(/<[^>]+>/g, '').trim();
const firstResult = (page: Page) => page.locator('[data-results] li a').first();
const indexFiles = (asked: readonly string[]) => asked.filter((url) => url.endsWith('.json'));

/** Types into the field, waits for the sentence that answers this query, and returns it. */
async function answer(page: Page, query: string): Promise<string> {
  await page.locator('#recherche').fill(query);
  const sentence = status(page).filter({ hasText: `«\u202F${query}\u202F»` });
  await sentence.waitFor();
  return (await sentence.textContent()) ?? '';
}

/** First results by query: accents, a mistake, an article; the index's own tests have the rest. */
const firstHits: Record<string, string> = {
  'EDUCATRICES SPECIALISEES': '/metiers/educateur-specialise/',
  'educateur specialsé': '/metiers/educateur-specialise/',
  "L'Abergement": '/communes/l-abergement-de-varey/',
};

describe('The search page', () => {
  test('loads its index when someone searches, from this site alone, and announces what it finds', async () => {
    await using tab = await opened('/recherche/');
    const { page, asked } = tab;
    expect(indexFiles(asked)).toEqual([]);
    expect(await page.locator('#metiers, #les-metiers').first().isVisible()).toBe(true);

    expect(await answer(page, 'AMP')).toMatch(/^\d+\u00A0résultats? pour/);
    expect(indexFiles(asked).length).toBeGreaterThan(5);
    expect(new Set(indexFiles(asked)).size).toBe(indexFiles(asked).length);
    expect(new Set(asked.map((url) => new URL(url).origin))).toEqual(new Set([siteUrl]));
    expect(await firstResult(page).getAttribute('href')).toBe('/metiers/accompagnant-educatif-et-social/');
    expect(await page.locator('[data-results] mark').allTextContents()).toContain('AMP');
    expect(await page.locator('[data-results] h2').first().textContent()).toMatch(/^Métiers \(\d+\)$/);
    expect(await page.locator('#les-metiers').isVisible()).toBe(false);

    const { violations } = await new AxeBuilder({ page }).include('main').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);

    for (const [query, href] of Object.entries(firstHits)) {
      expect(await answer(page, query)).toMatch(/\d\u00A0résultats?/);
      expect(await firstResult(page).getAttribute('href')).toBe(href);
    }
  });

  test('leads from the field to the first result by keyboard, and is there again on return', async () => {
    await using tab = await opened('/recherche/');
    const { page } = tab;
    await page.locator('#recherche').focus();
    await page.keyboard.type('nounou');
    await page.keyboard.press('Enter');
    await firstResult(page).waitFor();
    expect(new URL(page.url()).search).toBe('?q=nounou');
    expect(await page.title()).toMatch(/^«\u202Fnounou\u202F» – Recherche/);
    await page.locator('[role="status"]:focus').waitFor();
    await page.keyboard.press('Tab');
    const href = await page.evaluate<string>("document.activeElement.getAttribute('href')");
    expect(href).toBe('/metiers/assistant-maternel/');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${siteUrl}${href}`);
    await page.goBack();
    await firstResult(page).waitFor();
    expect(await page.locator('#recherche').inputValue()).toBe('nounou');
  });

  test('says when nothing is found, with ways on', async () => {
    await using tab = await opened('/recherche/?q=zzyzx');
    await status(tab.page).filter({ hasText: 'Aucun résultat pour «\u202Fzzyzx\u202F».' }).waitFor();
    expect(await tab.page.locator('#les-metiers').isVisible()).toBe(true);
    const contact = await tab.page.locator('[data-results] a[href^="#"]').getAttribute('href');
    expect(await tab.page.locator(String(contact)).isVisible()).toBe(true);
  });

  test('stays usable whatever the address holds', async () => {
    const hostile = `<img src=x onerror=alert(1)>"'&%\u202E𝕏 ${'nounou<b>-'.repeat(1_000)}`.slice(0, 10_000);
    await using tab = await opened(`/recherche/?q=${encodeURIComponent(hostile)}&archives=<b>&q=2#%zz`);
    const { page } = tab;
    await status(page)
      .filter({ hasText: /résultat/ })
      .waitFor();
    expect(await page.locator('main img, main [onerror]').count()).toBe(0);
    expect((await page.locator('#recherche').inputValue()).length).toBeLessThanOrEqual(200);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(await answer(page, 'nounou')).toMatch(/^1\u00A0résultat/);
  });

  test('is a list of everything with anchors without a script', async () => {
    await using tab = await opened('/recherche/?q=amp', { javaScriptEnabled: false });
    const { page } = tab;
    const anchors = page.locator('main nav a');
    expect(await anchors.count()).toBeGreaterThan(6);
    const lost =
      "[...document.querySelectorAll('main nav a')].filter(({ hash }) => !document.querySelector(hash)).length";
    expect(await page.evaluate(lost)).toBe(0);
    expect(await page.locator('main a[href^="/metiers/"]').count()).toBeGreaterThan(10);
    expect(await page.locator('#sigle-aes').isVisible()).toBe(true);
    const terms = (await page.locator('main dl').allTextContents()).join('\n');
    expect(terms).toContain('\u202F; ');
    expect(terms).not.toContain(' ;');
    expect(await page.locator('main noscript').isVisible()).toBe(true);
  });
});

test('a section is called on the site map as at the head of its page', () => {
  const mainOf = new Map(builtPages().map(({ path, html }) => [path, html.slice(html.indexOf('<main'))]));
  const headOf = (url: string) => plain(/<h1[^>]*>(.*?)<\/h1>/s.exec(mainOf.get(url) ?? '')?.[1] ?? '');
  const sections = Object.entries(sectionTitles).filter(([url]) => url !== '/');
  expect(sections.map(([url]) => [url, headOf(url)])).toEqual(sections);
  const siteMap = (mainOf.get('/plan-du-site/') ?? '').split('<footer')[0] ?? '';
  const labels = new Map(
    [...siteMap.matchAll(/<a href="([^"]+)"[^>]*>(.*?)<\/a>/gs)].map(([, url, label = '']) => [
      url,
      plain(label),
    ]),
  );
  expect(sections.map(([url]) => [url, labels.get(url)])).toEqual(sections);
});

test('every page leads to the search with what was typed, and loads no index', async () => {
  await using tab = await opened('/plans/', {
    viewport: { width: 390, height: 800 },
    javaScriptEnabled: false,
  });
  const { page, asked } = tab;
  await page.locator('header [role=search] summary').press('Enter');
  await page.locator('header input:visible').fill('AMP');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${siteUrl}/recherche/?q=AMP`);
  expect(indexFiles(asked)).toEqual([]);
});

describe('An address that leads nowhere', () => {
  test('proposes what its words may have meant', async () => {
    await using tab = await opened('/metiers/aide-soignante.html');
    const { page } = tab;
    await firstResult(page).waitFor();
    expect(await firstResult(page).getAttribute('href')).toBe('/metiers/aide-soignant/');
    expect(await status(page).textContent()).toContain('«\u202Faide soignante\u202F»');
    expect(await page.locator('#recherche').inputValue()).toBe('aide soignante');
  });

  test('proposes what is called by one of its words', async () => {
    await using tab = await opened('/agenda/forum-emploi-xyz/');
    await firstResult(tab.page).waitFor();
    expect(await firstResult(tab.page).textContent()).toContain('Forum');
  });

  test('proposes nothing for words by which no page is called', async () => {
    await using tab = await opened(`/metiers/${encodeURIComponent('<img src=dragon onerror=dresseur(1)>')}/`);
    await tab.page.waitForLoadState('networkidle');
    expect(indexFiles(tab.asked).length).toBeGreaterThan(0);
    expect(await tab.page.locator('[data-results] li').count()).toBe(0);
  });

  test('has the search and its links without a script, nothing typed beforehand', async () => {
    await using tab = await opened('/metiers/aide-soignante.html', { javaScriptEnabled: false });
    expect(await tab.page.locator('#recherche').inputValue()).toBe('');
    expect(await tab.page.locator('main a[href="/metiers/"]').count()).toBeGreaterThan(0);
  });
});
