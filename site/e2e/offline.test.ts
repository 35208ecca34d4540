import { globSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { siteFolder } from './built-site.ts';
import { startChangingSite, type ChangingSite } from './changing-site.ts';

let browser: Browser;
let site: ChangingSite;
let context: BrowserContext;
let page: Page;
/** What the browser complained of, failed requests left out: a policy that forbids something, a script that fails. */
let complaints: string[];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  site = await startChangingSite(siteFolder);
  context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  page = await context.newPage();
  complaints = [];
  page.on('console', (message) => {
    if (!/Failed to load resource/.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
});
afterEach(async () => {
  await context.close();
  await site.close();
});

const SEEN = '/la-demarche/';
const MARKED = '/metiers/aide-soignant/';

/** Opens a page and waits until the worker answers for the site and keeps it. */
async function visit(path: string): Promise<void> {
  await page.goto(site.url + path);
  await until(isStored, path);
}

/** Asks in the page until it is so. */
const until = (isSo: (path: string) => Promise<boolean>, path = '') =>
  expect.poll(() => page.evaluate(isSo, path), { timeout: 20_000, interval: 50 }).toBe(true);

/** In the page. */
const isStored = async (path: string) =>
  navigator.serviceWorker.controller !== null && (await caches.match(path)) !== undefined;

const heading = () => page.locator('h1').textContent();
/** In the page: whether its style sheet is there. */
const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
/** In the page: pictures that were asked for and not drawn. */
const brokenPictures = () =>
  page.locator('img').evaluateAll(async (images) => {
    for (const image of images) image.setAttribute('loading', 'eager');
    const drawn = await Promise.all(
      images.map((image) =>
        (image as HTMLImageElement).decode().then(
          () => true,
          () => false,
        ),
      ),
    );
    return drawn.filter((isDrawn) => !isDrawn).length;
  });

test('a page that was seen is there without a network, with its styles and pictures; another one leads to what is kept', async () => {
  await visit('/');
  await visit(SEEN);
  const [title, colour] = [await heading(), await ground()];
  await context.setOffline(true);
  site.network = 'refused';
  await page.goto(`${site.url}${SEEN}?de=salon`);
  expect([await heading(), await ground()]).toEqual([title, colour]);
  await page.goto(site.url);
  expect(await brokenPictures()).toBe(0);

  const answer = await page.goto(site.url + MARKED);
  expect(answer?.status()).toBe(503);
  await page.locator('[data-asked]').waitFor();
  expect(await page.locator('[data-asked]').textContent()).toContain(MARKED);
  expect(
    await page
      .locator('[data-stored=seen] a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
  ).toEqual(expect.arrayContaining(['/', SEEN]));
  expect(complaints).toEqual([]);
});

test('what schools ask for is never stored nor answered by the worker, not even while it is open when the worker begins', async () => {
  const asking = '/demander-une-intervention/';
  site.changed.set(
    asking,
    '<!doctype html><title>Camille</title><script src="/registers.js"></script><h1>Camille</h1>',
  );
  site.changed.set('/registers.js', "navigator.serviceWorker.register('/service-worker.js')");
  await page.goto(site.url + asking);
  await until(async () => navigator.serviceWorker.controller !== null);
  await page.goto(`${site.url}${asking}?intervention=a`);
  await visit('/agenda/');
  expect(
    await page.evaluate((path) => caches.match(path, { ignoreSearch: true }).then(Boolean), asking),
  ).toBe(false);
  site.network = 'refused';
  await expect(page.goto(site.url + asking)).rejects.toThrow(/ERR_/);
});

test('pages can be chosen to be kept, found in the list, told of in words, and erased', async () => {
  await visit('/hors-ligne/');
  await page.getByLabel('Chercher dans la liste').fill('AIDE SOIGN');
  expect(await page.locator('[data-found]').textContent()).toMatch(/^\d+\u00A0pages? trouvée/);
  await page.locator(`input[value="${MARKED}"]`).check();
  await page.getByRole('button', { name: 'Garder la sélection' }).click();
  await page.getByText('1\u00A0page ajoutée, à lire même sans réseau.').waitFor();
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Garder la sélection');
  expect(await page.locator('[data-stored=kept] a').getAttribute('href')).toBe(MARKED);

  site.network = 'refused';
  await page.locator('input[value="/plan-du-site/"]').evaluate((box: HTMLInputElement) => box.click());
  await page.getByRole('button', { name: 'Garder la sélection' }).click();
  await page.getByText('Le réseau n’a pas donné «\u202FPlan du site\u202F». Réessayez plus tard.').waitFor();
  await page.goto(site.url + MARKED);
  expect(await page.locator('link[rel=canonical]').getAttribute('href')).toContain(MARKED);
  expect(await brokenPictures()).toBe(0);

  await page.goto(`${site.url}/hors-ligne/`);
  await page.getByRole('button', { name: 'Tout effacer' }).click();
  await page.getByText('Tout est effacé de cet appareil.').waitFor();
  expect(await page.locator('[data-stored] a').count()).toBe(0);
  expect(await page.locator('[data-choice] input:checked').count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('a tool whose page was kept works without a network, though nobody used it before', async () => {
  await visit('/hors-ligne/');
  for (const path of ['/recherche/', '/interventions-scolaires/'])
    await page.locator(`input[value="${path}"]`).evaluate((box: HTMLInputElement) => box.click());
  await page.getByRole('button', { name: 'Garder la sélection' }).click();
  await page.getByText('2\u00A0pages ajoutées, à lire même sans réseau.').waitFor();
  site.network = 'refused';
  await page.goto(`${site.url}/recherche/?q=aide soignante`);
  await page.locator(`[data-results] a[href="${MARKED}"]`).waitFor();
  expect(await page.evaluate(() => fetch('/interventions-scolaires/dates.json').then(({ ok }) => ok))).toBe(
    true,
  );
  expect(complaints).toEqual([]);
});

test('a new release is shown at once; a network that says nothing or a server in trouble is no reason for an empty page', async () => {
  await visit(SEEN);
  const old = site.textAt(SEEN);
  site.changed.set(SEEN, old.replace(/<h1([^>]*)>[^<]*/, '<h1$1>Nouvelle version'));
  await page.goto(site.url + SEEN);
  expect(await heading()).toBe('Nouvelle version');
  await until(
    async (path) => (await (await caches.match(path))?.text())?.includes('Nouvelle version') ?? false,
    SEEN,
  );
  for (const network of ['failing', 'silent'] as const) {
    site.network = network;
    await page.goto(site.url + SEEN);
    expect(await heading()).toBe('Nouvelle version');
  }
});

test('the sixty latest pages stay, kept ones always do, and these are brought up to date at a visit', async () => {
  await visit('/');
  await page.evaluate(async (marked) => {
    const store = async (name: string) =>
      caches.open((await caches.keys()).find((each) => each.endsWith(name)) ?? name);
    const old = (hour: number) => ({ 'x-kept-on': new Date(Date.UTC(2026, 0, 1, hour)).toISOString() });
    const seen = await store('vues');
    for (let hour = 0; hour < 70; hour += 1)
      await seen.put(`/ancienne-${hour}/`, new Response('', { headers: old(hour) }));
    await (await store('gardees')).put(marked, new Response('', { headers: old(0) }));
  }, MARKED);
  await visit(SEEN);
  await until(async (marked) => {
    const pages = await caches.open((await caches.keys()).find((name) => name.endsWith('vues')) ?? '');
    const paths = (await pages.keys()).map(({ url }) => new URL(url).pathname);
    const isTidy = paths.length === 60 && paths.includes('/') && !paths.includes('/ancienne-11/');
    return isTidy && ((await (await caches.match(marked))?.text()) ?? '').includes('</html>');
  }, MARKED);
  expect(complaints).toEqual([]);
});

/** In the page: dates of long ago, so that the pages are asked for again; `then` is the last. */
const keepOf = async ([paths, on]: [string[], string]) => {
  const name = (await caches.keys()).find((each) => each.endsWith('gardees')) ?? '';
  const store = await caches.open(name);
  for (const path of paths) {
    const headers = { 'x-kept-on': on, 'content-type': 'text/html' };
    await store.put(path, new Response('ancienne', { headers }));
  }
};
/** In the page. */
const keptTexts = async () => {
  const store = await caches.open((await caches.keys()).find((each) => each.endsWith('gardees')) ?? '');
  const texts = (await store.keys()).map(async ({ url }) => {
    const isOld = (await (await store.match(url))?.text()) === 'ancienne';
    return [new URL(url).pathname, isOld ? 'old' : 'new'];
  });
  return Object.fromEntries(await Promise.all(texts)) as Record<string, string>;
};

test('what a reader kept goes only when it is gone: not with a server in trouble, and a page that moved is followed', async () => {
  await visit('/');
  const moved = '/metiers/ancienne-adresse/';
  site.statuses.set('/communes/', { status: 0 });
  site.statuses.set('/agenda/', { status: 503 });
  site.statuses.set('/plans/', { status: 429 });
  site.statuses.set('/hors-ligne/', { status: 404 });
  site.statuses.set(moved, { status: 301, location: MARKED });
  site.statuses.set('/actualites/', { status: 302, location: 'http://127.0.0.1:9/' });
  const kept = ['/communes/', '/agenda/', '/plans/', '/hors-ligne/', '/actualites/', '/disparue/', moved];
  await page.evaluate(keepOf, [[...kept, '/plan-du-site/'], '2026-01-01T00:00:00Z'] satisfies [
    string[],
    string,
  ]);
  await visit(SEEN);
  await expect
    .poll(() => page.evaluate(keptTexts), { timeout: 20_000, interval: 50 })
    .toEqual({
      '/communes/': 'old',
      '/agenda/': 'old',
      '/plans/': 'old',
      '/hors-ligne/': 'old',
      '/actualites/': 'old',
      [MARKED]: 'new',
      '/plan-du-site/': 'new',
    });
  // One that is opened where it no longer is need not be old.
  site.statuses.set('/plan-du-site/', { status: 301, location: '/accessibilite/' });
  await page.goto(`${site.url}/plan-du-site/`);
  await until(isStored, '/accessibilite/');
  await expect
    .poll(async () => Object.keys(await page.evaluate(keptTexts)), { timeout: 20_000, interval: 50 })
    .toEqual(expect.not.arrayContaining(['/plan-du-site/']));
  expect(await page.evaluate(keptTexts)).toHaveProperty(['/accessibilite/'], 'new');
  expect(complaints).toEqual([]);
});

test('a page that is being kept while all is erased has its styles all the same', async () => {
  await visit('/hors-ligne/');
  const sheets = ['/_astro/premiere.css', '/_astro/seconde.css'];
  for (const path of sheets) site.changed.set(path, 'p { color: inherit }');
  const links = sheets.map((path) => `<link rel="stylesheet" href="${path}">`).join('');
  site.changed.set(MARKED, site.textAt(MARKED).replace('</body>', `${links}</body>`));
  const { promise, resolve: release } = Promise.withResolvers<void>();
  site.waits.set('/_astro/seconde.css', promise);
  await page.locator(`input[value="${MARKED}"]`).evaluate((box: HTMLInputElement) => box.click());
  await page.getByRole('button', { name: 'Garder la sélection' }).click();
  const isThere = async (path: string) => (await caches.match(path)) !== undefined;
  await until(isThere, '/_astro/premiere.css');
  await page.getByRole('button', { name: 'Tout effacer' }).click();
  await page.getByText('Tout est effacé de cet appareil.').waitFor();
  expect(await page.evaluate(isThere, '/_astro/premiere.css')).toBe(false);
  release();
  await page.getByText('1\u00A0page ajoutée, à lire même sans réseau.').waitFor();
  for (const path of [MARKED, ...sheets]) expect(await page.evaluate(isThere, path)).toBe(true);
  expect(complaints).toEqual([]);
});

test('a browser that blocks what pages store is told of, at once or when it says so later', async () => {
  const block = () => {
    CacheStorage.prototype.open = () => Promise.reject(new DOMException('', 'SecurityError'));
  };
  const unsupported = page.locator('[data-unsupported]');
  await visit(SEEN);
  await page.goto(`${site.url}/hors-ligne/`);
  // The last that the page reads when it opens.
  await page.locator('[data-stored=seen] li').first().waitFor();
  await page.locator('input[value="/plan-du-site/"]').evaluate((box: HTMLInputElement) => box.click());
  await page.evaluate(block);
  await page.getByRole('button', { name: 'Garder la sélection' }).click();
  await unsupported.waitFor();
  expect(await page.locator('[data-choice] [aria-disabled]').count()).toBe(0);

  await page.addInitScript(block);
  await page.reload();
  await unsupported.waitFor();
  expect(await page.locator('main').getByRole('button').count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('turned off, the worker of earlier visits erases all that it kept, and itself', async () => {
  await visit(SEEN);
  const [farewell = ''] = globSync('_astro/farewell-worker-*.js', { cwd: siteFolder });
  site.changed.set('/service-worker.js', `importScripts("/${farewell}");\n`);
  site.changed.set(SEEN, site.textAt(SEEN).replace(' data-offline="yes"', ''));
  await page.goto(site.url + SEEN);
  // Browsers look for a new worker after each visit, at a moment of their own.
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await until(
    async () =>
      (await caches.keys()).length === 0 && (await navigator.serviceWorker.getRegistrations()).length === 0,
  );
  site.network = 'refused';
  await expect(page.goto(site.url + SEEN)).rejects.toThrow('ERR_');
});

test('the theme that was chosen is there before the page is painted, on every page, and nothing else is stored', async () => {
  await page.goto(site.url);
  const light = await ground();
  await page.getByLabel('Sombre').check();
  expect(await ground()).not.toBe(light);
  // Painted as soon as there is a body: by then the script in the head has run.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      observer.disconnect();
      sessionStorage.setItem('first', document.documentElement.dataset['theme'] ?? '');
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(site.url + SEEN);
  expect(await page.evaluate(() => sessionStorage.getItem('first'))).toBe('dark');
  expect(await page.getByLabel('Sombre').isChecked()).toBe(true);
  expect(await page.evaluate(() => Object.entries(localStorage))).toEqual([['theme', 'dark']]);
  await page.getByLabel('Automatique').check();
  expect(await ground()).toBe(light);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await ground()).not.toBe(light);
  await page.getByLabel('Clair').check();
  expect(await ground()).toBe(light);
  expect(complaints).toEqual([]);
});

test('what has passed since the page was made is not shown, and a list left empty says so', async () => {
  const part = `<ul><li data-until="2027-01-01T10:00:00.000Z">Salon</li></ul><p data-when-empty hidden>Plus rien</p>
    <ul><li data-until="2027-01-01T12:00:00.000Z">Forum</li></ul><p data-when-empty hidden>Plus de forum</p>`;
  site.changed.set(SEEN, site.textAt(SEEN).replace('<main id="contenu">', `<main id="contenu">${part}`));
  await page.clock.setFixedTime('2027-01-01T11:00:00Z');
  await page.goto(site.url + SEEN);
  const shown = await page.locator('main').innerText();
  expect(['Salon', 'Plus rien', 'Forum', 'Plus de forum'].map((words) => shown.includes(words))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('without JavaScript nothing is offered that would not work', async () => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const without = await plain.newPage();
  await without.goto(`${site.url}/hors-ligne/`);
  expect(await without.locator('main').getByRole('button').count()).toBe(0);
  expect(await without.getByRole('radio').count()).toBe(0);
  expect(await without.locator('main').innerText()).toContain('doit accepter JavaScript');
  await plain.close();
});
