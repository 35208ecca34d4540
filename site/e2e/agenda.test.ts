import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { distanceKm, type Point } from '../src/views/geo.ts';
import { launchBrowser } from './browser.ts';
import { builtPages, siteFolder, siteUrl } from './built-site.ts';
import { toolsStarted } from './tools-started.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

async function onPage(
  path: string,
  look: (page: Page) => Promise<void>,
  setting: Parameters<Browser['newContext']>[0] = {},
) {
  const context = await browser.newContext(setting);
  const mistakes: string[] = [];
  try {
    const page = await context.newPage();
    page.on('pageerror', ({ message }) => mistakes.push(message));
    await page.goto(siteUrl + path);
    if (setting.javaScriptEnabled !== false) await toolsStarted(page);
    await look(page);
    expect(mistakes).toEqual([]);
  } finally {
    await context.close();
  }
}

interface Item {
  slug: string;
  places: string[];
  point: Point | null;
}

/** Every event of the list, at each month it stands under. */
const itemsOf = (page: Page) =>
  page.locator('[data-item]').evaluateAll((items: HTMLElement[]) =>
    items.map(({ dataset: { item = '', lieu = '', lat, lon } }): Item => ({
      slug: item,
      places: lieu.split(' ').filter((place) => place !== ''),
      point: lat && lon ? { latitude: Number(lat), longitude: Number(lon) } : null,
    })),
  );
const slugs = (items: readonly Item[]) => [...new Set(items.map(({ slug }) => slug))].toSorted();
const shown = async (page: Page) =>
  [
    ...new Set(
      await page
        .locator('[data-item]:visible')
        .evaluateAll((items) => items.map((item) => item.getAttribute('data-item') ?? '')),
    ),
  ].toSorted();
const pointOf = async (page: Page, commune: string): Promise<Point> => {
  const option = page.locator(`select[name="lieu"] option[value="${commune}"]`);
  const [latitude, longitude] = [
    await option.getAttribute('data-lat'),
    await option.getAttribute('data-lon'),
  ];
  return { latitude: Number(latitude), longitude: Number(longitude) };
};
const near = (items: readonly Item[], from: Point, km: number) =>
  items.filter(({ point }) => point !== null && distanceKm(point, from) <= km);
const query = (page: Page) => page.evaluate('location.search');
const counted = (held: readonly string[], total: number) =>
  new RegExp(
    held.length === 0
      ? '^Aucune rencontre$'
      : `^${held.length}\\srencontres?${held.length === total ? '' : ` sur\\s${total}`}$`,
  );

describe('The agenda', () => {
  test('is narrowed down to a commune, then around it, with what has no place counted apart', async () => {
    await onPage('/agenda/', async (page) => {
      const items = await itemsOf(page);
      const total = slugs(items).length;
      const count = page.locator('[data-count]');
      expect(await count.innerText()).toMatch(counted(slugs(items), total));
      const commune = items.find(({ point }) => point !== null)?.places[0] ?? '';
      const there = slugs(items.filter(({ places }) => places.includes(commune)));

      await page.selectOption('select[name="lieu"]', commune);
      expect(await shown(page)).toEqual(there);
      expect(await count.innerText()).toMatch(counted(there, total));
      expect(await query(page)).toBe(`?lieu=${commune}`);

      await page.selectOption('select[name="distance"]', '30');
      const around = slugs(near(items, await pointOf(page, commune), 30));
      expect(await shown(page)).toEqual(around);
      expect(await count.innerText()).toMatch(counted(around, total));
      expect(await query(page)).toBe(`?lieu=${commune}&distance=30`);
      const online = slugs(
        items.filter(({ point, places }) => point === null && places.includes('en-ligne')),
      );
      expect(online.length).toBeGreaterThan(0);
      expect(await page.locator('[data-place-note]').innerText()).toContain(
        `${online.length}\u00A0rencontre`,
      );

      await page.selectOption('select[name="lieu"]', 'en-ligne');
      expect(await shown(page)).toEqual(slugs(items.filter(({ places }) => places.includes('en-ligne'))));
      expect(await page.locator('[data-place-note]').innerText()).toBe('');
    });
  });

  test('measures from communes where nothing is announced, and opens on them by address', async () => {
    const rows = (await (await fetch(`${siteUrl}/agenda/communes.json`)).json()) as [
      string,
      string,
      number,
      number,
    ][];
    await onPage('/agenda/', async (page) => {
      const items = await itemsOf(page);
      const quiet = rows.find(([value]) => !items.some(({ places }) => places.includes(value)));
      const [commune = '', name = '', latitude = 0, longitude = 0] = quiet ?? [];
      await page.goto(`${siteUrl}/agenda/?lieu=${commune}&distance=50`, { waitUntil: 'networkidle' });
      expect(await page.inputValue('select[name="lieu"]')).toBe(commune);
      expect(await page.locator(`option[value="${commune}"]`).textContent()).toBe(name);
      expect(await shown(page)).toEqual(slugs(near(items, { latitude, longitude }, 50)));
    });
  });

  test('shows in a month all that goes on in it, a series counted once', async () => {
    await onPage('/agenda/', async (page) => {
      const all = (await itemsOf(page)).map(({ slug }) => slug);
      const series = all.find((slug, index) => all.indexOf(slug) !== index) ?? '';
      const months = await page
        .locator(`[data-item="${series}"]`)
        .evaluateAll((items) => items.map((item) => item.getAttribute('data-periode')?.split(' ')[0] ?? ''));
      expect(months.length).toBeGreaterThan(1);
      for (const month of months) {
        await page.selectOption('select[name="periode"]', month);
        expect(await shown(page)).toContain(series);
        const others = page.locator(`[data-item]:visible:not([data-periode~="${month}"])`);
        expect(await others.count()).toBe(0);
      }
    });
  });

  test('is whole when the address asks for nonsense', async () => {
    const nonsense = `?lieu=<script>alert(1)</script>&distance=-1&periode=${'9'.repeat(10_000)}&type=%E0%A4%A&toString=1&__proto__=1`;
    await onPage(`/agenda/${nonsense}`, async (page) => {
      expect(await shown(page)).toEqual(slugs(await itemsOf(page)));
      expect(await page.locator('[data-none]').isVisible()).toBe(false);
    });
  });

  test('leads without JavaScript to pages by month, type, audience and commune', async () => {
    await onPage(
      '/agenda/',
      async (page) => {
        expect(await page.locator('form[data-list-filters]').isVisible()).toBe(false);
        const links = page.locator('main noscript a');
        const urls = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
        expect(new Set(urls.map((url) => url.split('/').slice(1, -2).join('/')))).toEqual(
          new Set(['agenda/mois', 'agenda/type', 'agenda/public', 'communes']),
        );
        expect(urls.filter((url) => !existsSync(join(siteFolder, url, 'index.html')))).toEqual([]);
        const type = urls.find((url) => url.startsWith('/agenda/type/')) ?? '';
        const held = await page
          .locator(`[data-type="${type.split('/').at(-2)}"]`)
          .evaluateAll((items) => new Set(items.map((item) => item.getAttribute('data-item'))).size);
        await page.goto(siteUrl + type);
        expect(await page.locator('main article').count()).toBe(held);
      },
      { javaScriptEnabled: false },
    );
  });
});

describe('A month of the agenda', () => {
  const month = builtPages().find(
    ({ path, html }) => path.startsWith('/agenda/mois/') && html.includes('<table'),
  )?.path;

  test('is a table with its headings, walked by keyboard to an event', async () => {
    await onPage(
      month ?? '',
      async (page) => {
        const table = page.getByRole('table', { name: /jour par jour$/ });
        expect(await table.getByRole('columnheader').count()).toBe(7);
        expect(await table.locator('th[scope="col"]').first().getAttribute('abbr')).toBe('lundi');
        expect(
          new Set(
            await table.locator('tbody tr').evaluateAll((rows) => rows.map((row) => row.children.length)),
          ),
        ).toEqual(new Set([7]));
        const first = table.locator('a').first();
        const url = await first.getAttribute('href');
        await page.locator('main nav a').last().focus();
        await page.keyboard.press('Tab');
        expect(await page.evaluate("document.activeElement.getAttribute('href')")).toBe(url);
        await page.keyboard.press('Enter');
        await page.waitForURL(siteUrl + url);
      },
      { viewport: { width: 1280, height: 900 } },
    );
  });

  test('says the same under each other on a narrow screen', async () => {
    const told = (page: Page) =>
      page
        .locator('table.month li')
        .evaluateAll((items) =>
          items.map(
            (item) => `${item.closest('td')?.querySelector('time')?.textContent} ${item.textContent}`,
          ),
        );
    let wide: string[] = [];
    await onPage(month ?? '', async (page) => {
      wide = await told(page);
    });
    await onPage(
      month ?? '',
      async (page) => {
        expect(await told(page)).toEqual(wide);
        expect(await page.locator('table.month li:visible').count()).toBe(wide.length);
        const day = await page.locator('table.month td:visible time').first().innerText();
        expect(day).toMatch(/^\p{L}+di|^dimanche/iu);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
      },
      { viewport: { width: 320, height: 640 } },
    );
  });
});
