import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFaults } from './axe-faults.ts';
import { launchBrowser } from './browser.ts';
import { builtPages, siteUrl } from './built-site.ts';
import { toolsStarted } from './tools-started.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

type Setting = Parameters<Browser['newContext']>[0];

async function onPage(path: string, look: (page: Page) => Promise<void>, setting: Setting = {}) {
  const context = await browser.newContext(setting);
  const mistakes: string[] = [];
  try {
    const page = await context.newPage();
    page.on('pageerror', ({ message }) => mistakes.push(message));
    await page.goto(siteUrl + path, { waitUntil: 'load' });
    if (setting.javaScriptEnabled !== false) await toolsStarted(page);
    await look(page);
    expect(mistakes).toEqual([]);
  } finally {
    await context.close();
  }
}

/** The first value that the field of this name offers. */
const firstValue = (page: Page, name: string) =>
  page.locator(`select[name="${name}"] option`).nth(1).getAttribute('value').then(String);
/** Asked of the page: the browser's own word on it arrives later. */
const query = (page: Page) => page.evaluate('location.search');
const items = (page: Page) => page.locator('[data-item]:visible');
const count = (page: Page) => page.locator('[data-count]').innerText();

describe('The list of jobs', () => {
  test('is narrowed down: the count is announced, the address keeps it, going back finds it again', async () => {
    await onPage('/metiers/', async (page) => {
      const total = await items(page).count();
      const value = await firstValue(page, 'niveau');
      const held = await page.locator(`[data-niveau="${value}"]`).count();
      expect(held).toBeLessThan(total);

      await page.selectOption('select[name="niveau"]', value);
      expect(await items(page).count()).toBe(held);
      expect(await count(page)).toMatch(new RegExp(`^${held}\\smétiers? sur\\s${total}$`));
      expect(await page.locator('[data-count]').getAttribute('role')).toBe('status');
      expect(await query(page)).toBe(`?niveau=${value}`);
      expect(await page.locator('[data-group]:visible:not(:has([data-item]:visible))').count()).toBe(0);

      await items(page).first().locator('a').click();
      await page.waitForURL(/metiers\/[^/?]+\/$/);
      await page.goBack();
      expect(await page.inputValue('select[name="niveau"]')).toBe(value);
      expect(await items(page).count()).toBe(held);

      await page.locator('form[data-list-filters] [data-clear]').click();
      expect([await items(page).count(), await query(page)]).toEqual([total, '']);
    });
  });

  test('takes a choice that was made before the script came', async () => {
    const page = await browser.newPage();
    const { promise: chosen, resolve: release } = Promise.withResolvers<void>();
    await page.route('**/*.js', (route) => chosen.then(() => route.continue()));
    await page.goto(`${siteUrl}/metiers/`, { waitUntil: 'load' });
    const value = await firstValue(page, 'niveau');
    await page.selectOption('select[name="niveau"]', value);
    release();
    await page.waitForURL(/\?niveau=/);
    expect(await query(page)).toBe(`?niveau=${value}`);
    expect(await items(page).count()).toBe(await page.locator(`[data-niveau="${value}"]`).count());
    await page.close();
  });

  test('finds a job in each of its sectors, whatever group it stands in', async () => {
    await onPage('/metiers/', async (page) => {
      const sectors = await page.locator('[data-secteur*=" "]').first().getAttribute('data-secteur');
      for (const sector of sectors?.split(' ') ?? []) {
        await page.selectOption('select[name="secteur"]', sector);
        expect(await items(page).count()).toBe(await page.locator(`[data-secteur~="${sector}"]`).count());
        expect(await page.locator(`[data-secteur="${sectors}"]:visible`).count()).toBeGreaterThan(0);
      }
    });
  });

  test('says that nothing is left, and leads on', async () => {
    await onPage('/metiers/?diplome=sans', async (page) => {
      const total = await page.locator('[data-item]').count();
      // Jobs that ask for the level of a bac + 3 ask for the diploma.
      await page.selectOption('select[name="niveau"]', 'bac-3-ou-bac-4');
      expect(await items(page).count()).toBe(0);
      expect(await count(page)).toBe('Aucun métier');
      const none = page.locator('[data-none]');
      expect(await none.locator('a:visible').count()).toBeGreaterThan(0);
      await none.locator('[data-clear]').click();
      expect([await items(page).count(), await none.isVisible()]).toEqual([total, false]);
      expect(await page.evaluate('document.activeElement.name')).toBe('secteur');
    });
  });

  test('offers to take back one of the choices that leave nothing together, and says what is there then', async () => {
    await onPage('/metiers/?diplome=sans&niveau=bac-3-ou-bac-4', async (page) => {
      const ways = page.locator('[data-ways] button');
      expect(await ways.count()).toBe(2);
      const left = page.getByRole('button', { name: /^Sans «\sNiveau d’accès\s: .+»\s:\s\d+\smétiers?$/ });
      const said = Number.parseInt((await left.innerText()).split('»\u202F: ')[1] ?? '', 10);
      await left.press('Enter');
      expect(await items(page).count()).toBe(said);
      expect(await query(page)).toBe('?diplome=sans');
      expect(await page.evaluate('document.activeElement.textContent')).toBe(await count(page));
      expect(await ways.count()).toBe(0);
    });
  });

  test('is whole when the address asks for nonsense', async () => {
    const nonsense = `?secteur=<script>alert(1)</script>&x=${'a'.repeat(10_000)}&niveau=%E0%A4%A&toString=1&__proto__=1`;
    await onPage(`/metiers/${nonsense}`, async (page) => {
      expect(await items(page).count()).toBe(await page.locator('[data-item]').count());
      await page.selectOption('select[name="niveau"]', await firstValue(page, 'niveau'));
      expect(await query(page)).toMatch(/^\?niveau=[\w-]+$/);
    });
  });

  test('is filtered with the keyboard alone, which ends on the count', async () => {
    await onPage('/metiers/', async (page) => {
      await page.locator('input[name="diplome"]').focus();
      await page.keyboard.press('Space');
      expect(await query(page)).toBe('?diplome=sans');
      await page.locator('form[data-list-filters] button[type="submit"]').focus();
      await page.keyboard.press('Enter');
      expect(await page.evaluate("document.activeElement.hasAttribute('data-count')")).toBe(true);
      expect(await query(page)).toBe('?diplome=sans');
    });
  });

  test('leads without JavaScript to a page for each value that some job has, with these jobs', async () => {
    await onPage(
      '/metiers/',
      async (page) => {
        expect(await page.locator('form[data-list-filters]').isVisible()).toBe(false);
        const links = await page.locator('noscript a').all();
        const urls = await Promise.all(links.map((link) => link.getAttribute('href')));
        const facetPages = builtPages().filter(({ path }) => /^\/metiers\/[^/]+\/[^/]+\/$/.test(path));
        expect(urls.toSorted()).toEqual(facetPages.map(({ path }) => path).toSorted());
        const [, facet, value] = /^\/metiers\/([^/]+)\/([^/]+)\/$/.exec(urls[0] ?? '') ?? [];
        const held = await page.locator(`[data-${facet}~="${value}"]`).count();
        await links[0]?.click();
        expect(await page.locator('main .card').count()).toBe(held);
        expect(await page.locator('main script[src]').count()).toBe(0);
      },
      { javaScriptEnabled: false },
    );
  });
});

describe('The comparison', () => {
  const slugs = builtPages()
    .flatMap(({ path }) => /^\/metiers\/([^/]+)\/$/.exec(path)?.[1] ?? [])
    .filter((slug) => !['comparer', 'orientation'].includes(slug));
  const asking = (...asked: string[]) => `/metiers/comparer/?${asked.map((slug) => `m=${slug}`).join('&')}`;
  const result = '[data-compare-result]';
  const linked = (page: Page) =>
    page.locator(`${result} thead a`).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  const pathsOf = (chosen: string[]) => chosen.map((slug) => `/metiers/${slug}/`);

  test('puts two jobs side by side, with what differs in words, and keeps the choice in the address', async () => {
    const chosen = slugs.slice(0, 2);
    await onPage(asking(...chosen), async (page) => {
      expect(await linked(page)).toEqual(pathsOf(chosen));
      expect(
        await page.locator('select').evaluateAll((all: HTMLSelectElement[]) => all.map(({ value }) => value)),
      ).toEqual([...chosen, '']);
      const verdicts = await page.locator(`${result} tbody th span`).allInnerTexts();
      expect(verdicts.length).toBeGreaterThan(0);
      expect(new Set([...verdicts, 'Identique', 'Différent']).size).toBe(2);
      expect(await axeFaults(page, 'main')).toEqual([]);
      expect(await page.locator('[data-compare-status]').innerText()).toMatch(/^(Ce qui|Rien ne) change/);
      const rows = await page
        .locator(`${result} tbody tr`)
        .evaluateAll((all) =>
          all.map((row) => [...row.children].map((cell) => cell.getAttribute('scope') ?? cell.tagName)),
        );
      expect(new Set(rows.map(String))).toEqual(new Set(['row,TD,TD']));

      await page.selectOption('#metier-3', slugs[2] ?? '');
      expect(await linked(page)).toEqual(pathsOf(slugs.slice(0, 3)));
      expect(await query(page)).toBe(new URL(siteUrl + asking(...slugs.slice(0, 3))).search);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator(result).isVisible()).toBe(true);
      expect(await page.locator('[data-compare-table]').isVisible()).toBe(false);
    });
  });

  test('says what it leaves aside of four jobs, a repeated one and nonsense', async () => {
    const four = slugs.slice(0, 4);
    await onPage(asking(...four, four[0] ?? '', '%3Cb%3Ex', 'y'.repeat(10_000)), async (page) => {
      expect(await linked(page)).toEqual(pathsOf(four.slice(0, 3)));
      const said = await page.locator('[data-compare-status] p').allInnerTexts();
      expect(said[0]).toMatch(/^2 métiers de l’adresse n’ont pas de fiche/);
      expect(said[1]).toMatch(/^Demandé plusieurs fois/);
      expect(said[2]).toMatch(/^On compare trois métiers au plus/);
    });
  });

  test('is a table of all jobs without JavaScript, which scrolls with the keyboard', async () => {
    await onPage(
      asking(...slugs.slice(0, 2)),
      async (page) => {
        expect(await page.locator('form[data-compare-form]').isVisible()).toBe(false);
        const table = page.locator('[data-compare-table]');
        expect(await table.locator('tbody th[scope="row"]').count()).toBe(slugs.length);
        const region = page.getByRole('region', { name: 'Tous les métiers, critère par critère' });
        expect(await region.getAttribute('tabindex')).toBe('0');
      },
      { javaScriptEnabled: false, viewport: { width: 390, height: 844 } },
    );
  });
});
