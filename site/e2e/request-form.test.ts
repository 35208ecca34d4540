/** The pages of a school's request without the CMS: what the intake will find in them, and what their scripts do. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  ANSWER_TEMPLATE,
  answerSlots,
  FORM_TEMPLATE,
  formSlots,
  MY_REQUEST_PATH,
  REQUEST_PATH,
  requestFields,
  SENT_MARK,
  TIME_FIELD,
  TRAP_FIELD,
} from 'shared/intake/form-fields';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { axeFaults } from './axe-faults.ts';
import { launchBrowser } from './browser.ts';
import { siteFolder, siteUrl } from './built-site.ts';
import { toolsStarted } from './tools-started.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let mistakes: string[];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  context = await browser.newContext({ serviceWorkers: 'block' });
  mistakes = [];
  page = await opened(FORM_TEMPLATE);
});
afterEach(async () => {
  await context.close();
  if (mistakes.length > 0) throw new Error(`The browser complained: ${mistakes.join(' ')}`);
});

async function opened(path: string): Promise<Page> {
  const tab = await context.newPage();
  tab.on('pageerror', ({ message }) => mistakes.push(message));
  tab.on('console', (message) => {
    if (!message.text().includes('blocked by Playwright')) mistakes.push(message.text());
  });
  await tab.goto(siteUrl + path, { waitUntil: 'load' });
  await toolsStarted(tab);
  return tab;
}

const field = (name: string, tab = page) => tab.locator(`#${name}`);
const fault = (name: string) => page.locator(`[data-fault=${name}]`);
/** The second choice of a list: the first one is none. */
const choice = (name: string) => field(name).locator('option').nth(1).getAttribute('value').then(String);

const FILLED = {
  school: '0010013J',
  pupils: '28',
  person: 'Camille Exemple',
  role: 'Professeure principale',
  email: 'camille.exemple@etablissement.example',
};

async function fillIn(): Promise<void> {
  await field('intervention').selectOption(await choice('intervention'));
  await field('level').selectOption('troisieme');
  await field('wish1').fill('Un mardi de mars');
  for (const [name, value] of Object.entries(FILLED)) await field(name).fill(value);
}

describe('What the intake fills in', () => {
  test('is there: a control, a label, a help and a place for its fault of each field', async () => {
    for (const name of requestFields) {
      const control = field(name);
      expect(await control.getAttribute('name')).toBe(name);
      const described = (await control.getAttribute('aria-describedby'))?.split(' ') ?? [];
      expect(described).toContain(`fault-${name}`);
      for (const id of described) expect(await page.locator(`#${id}`).count()).toBe(1);
      expect(await fault(name).getAttribute('id')).toBe(`fault-${name}`);
      expect(await fault(name).isHidden()).toBe(true);
      const label = page.locator(`label[for=${name}], label:has(#${name})`);
      expect(await label.textContent()).toMatch(/\S/);
    }
    const form = page.locator('form.request');
    expect(await form.getAttribute('action')).toBe(REQUEST_PATH);
    expect(await form.getAttribute('method')).toBe('post');
    expect(await field(TIME_FIELD).getAttribute('type')).toBe('hidden');
  });

  test('is there: every slot, hidden until it is filled in', async () => {
    for (const slot of formSlots) expect(await page.locator(slotNamed(slot)).isHidden()).toBe(true);
    const answer = await opened(ANSWER_TEMPLATE);
    for (const slot of answerSlots) expect(await answer.locator(slotNamed(slot)).count()).toBeGreaterThan(0);
    for (const slot of ['reference', 'details', 'next', 'action'])
      expect(await answer.locator(slotNamed(slot)).first().isHidden()).toBe(true);
  });

  test('tells the browser which of its own facts each field asks for', async () => {
    const told = { person: 'name', role: 'organization-title', email: 'email', phone: 'tel', school: 'off' };
    for (const [name, token] of Object.entries(told))
      expect(await field(name).getAttribute('autocomplete')).toBe(token);
  });

  test('has a trap that nobody meets', async () => {
    const trap = field(TRAP_FIELD);
    expect(await trap.getAttribute('tabindex')).toBe('-1');
    const width = await trap.evaluate(
      (control) => control.closest('[aria-hidden=true]')?.getBoundingClientRect().width,
    );
    expect(width).toBe(1);
  });

  test('offers each date under its intervention, and each school with its commune and its UAI', async () => {
    const dates = await field('session').locator('option[data-intervention]').allTextContents();
    expect(dates.length).toBeGreaterThan(0);
    for (const date of dates) expect(date).toMatch(/^\s*\S+ \S+.\S+.\d{4}, de\s\d+\sh.*, /);
    const schools = await page
      .locator('#schools option')
      .evaluateAll((options) => options.map((option) => option.getAttribute('value')));
    expect(schools).toContain('Lycée Lalande, Bourg-en-Bresse (0010013J)');
  });
});

const slotNamed = (slot: string) => `:is([data-slot="${slot}"], [data-show="${slot}"])`;

describe('The form, with a script', () => {
  test('keeps the draft over a reload, in its tab alone, until someone erases it', async () => {
    await fillIn();
    await field('message').fill('Une salle\nau rez-de-chaussée.');
    await page.evaluate((name) => {
      document.querySelector<HTMLInputElement>(`#${name}`)?.setAttribute('value', 'programme');
    }, TRAP_FIELD);
    const chosen = await field('intervention').inputValue();
    await page.reload();
    await toolsStarted(page);
    expect(await field('intervention').inputValue()).toBe(chosen);
    expect(await field('person').inputValue()).toBe(FILLED.person);
    expect(await field('message').inputValue()).toBe('Une salle\nau rez-de-chaussée.');
    expect(await field(TRAP_FIELD).inputValue()).toBe('');
    expect(await page.evaluate('JSON.stringify({ ...sessionStorage })')).not.toMatch(
      /programme|formTime|website/,
    );
    const other = await opened(FORM_TEMPLATE);
    expect(await field('person', other).inputValue()).toBe('');
    page.on('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'Effacer mon brouillon' }).click();
    expect(await field('person').inputValue()).toBe('');
    await page.reload();
    await toolsStarted(page);
    expect(await field('person').inputValue()).toBe('');
  });

  test('leaves what the CMS has filled in as it is', async () => {
    await fillIn();
    await page.route(siteUrl + FORM_TEMPLATE, async (route) => {
      const html = readFileSync(join(siteFolder, FORM_TEMPLATE, 'index.html'), 'utf8');
      await route.fulfill({
        contentType: 'text/html',
        body: html.replace('id="person"', 'id="person" value="Dominique"'),
      });
    });
    await page.reload();
    await toolsStarted(page);
    expect(await field('person').inputValue()).toBe('Dominique');
    expect(await field('role').inputValue()).toBe(FILLED.role);
  });

  test('offers the waiting list as soon as a full date is chosen, and takes it back with the date', async () => {
    const offer = page.locator('[data-show=waiting]');
    const dates = field('session').locator('option[data-intervention]');
    await dates.first().evaluate((option) => option.setAttribute('data-full', ''));
    const full = await dates.first().getAttribute('value');
    await field('session').selectOption(String(full));
    expect(await offer.isVisible()).toBe(true);
    await field('waiting').check();
    await field('session').selectOption('');
    expect(await offer.isHidden()).toBe(true);
    expect(await field('waiting').isChecked()).toBe(false);
  });

  test('is asked for again, not sent again, by a reload after a refusal', async () => {
    const methods: string[] = [];
    await page.route(siteUrl + REQUEST_PATH, (route) => {
      methods.push(route.request().method());
      const body = readFileSync(join(siteFolder, FORM_TEMPLATE, 'index.html'), 'utf8');
      return route.fulfill({ contentType: 'text/html', body });
    });
    await fillIn();
    await page.getByRole('button', { name: 'Envoyer ma demande' }).click();
    await page.waitForURL(siteUrl + REQUEST_PATH);
    await toolsStarted(page);
    await page.reload();
    await toolsStarted(page);
    expect(methods).toEqual(['POST', 'GET']);
    expect(await field('person').inputValue()).toBe(FILLED.person);
  });

  test('narrows the dates down to the intervention, and takes the intervention from a date', async () => {
    const all = await field('session').locator('option').count();
    const date = field('session').locator('option[data-intervention]').first();
    const [value, intervention] = [
      await date.getAttribute('value'),
      await date.getAttribute('data-intervention'),
    ];
    await field('session').selectOption(String(value));
    expect(await field('intervention').inputValue()).toBe(intervention);
    expect(await field('session').inputValue()).toBe(value);
    const left = await field('session')
      .locator('option')
      .evaluateAll((options) => options.map((option) => (option as HTMLElement).dataset['intervention']));
    expect(new Set(left)).toEqual(new Set([undefined, intervention]));
    await field('intervention').selectOption('');
    expect(await field('session').locator('option').count()).toBe(all);
    expect(await field('session').inputValue()).toBe(value);
    const others = await field('intervention')
      .locator('option')
      .evaluateAll((options) => options.map((option) => option.getAttribute('value') ?? ''));
    await field('intervention').selectOption(
      others.find((other) => other !== '' && other !== intervention) ?? '',
    );
    expect(await field('session').inputValue()).toBe('');
    expect(await page.locator('[data-dates]').innerText()).toMatch(/date/);
  });

  test('says what is wrong beside the field as one goes on, in the words of the CMS', async () => {
    await field('school').fill('0010013K');
    await field('pupils').fill('vingt');
    await field('pupils').blur();
    expect(await fault('school').innerText()).toContain('n’est pas juste');
    expect(await fault('pupils').innerText()).toContain('en chiffres');
    expect(await field('pupils').getAttribute('aria-invalid')).toBe('true');
    expect(await fault('person').isHidden()).toBe(true);
    await field('school').fill('0010013J');
    await field('school').blur();
    expect(await fault('school').isHidden()).toBe(true);
    await field('message').fill('a'.repeat(1990));
    expect(await page.locator('[data-left]').innerText()).toMatch(/^Il vous reste 10.caractères\.$/);
  });

  test('does not send a form with faults: it lists them, and leads from each to its field', async () => {
    await page.getByRole('button', { name: 'Envoyer ma demande' }).click();
    const summary = page.locator('[data-slot=faults]');
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(page.url()).toBe(siteUrl + FORM_TEMPLATE);
    expect(await page.title()).toMatch(/^Erreur/);
    expect(
      await summary.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ).toEqual(
      ['intervention', 'wish1', 'school', 'level', 'pupils', 'person', 'role', 'email'].map(
        (name) => `#${name}`,
      ),
    );
    expect(await axeFaults(page, 'main')).toEqual([]);
    await summary.locator('a[href="#pupils"]').press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('pupils');
  });

  test('hears the press that ends the typing, whatever the fault of what was typed moves', async () => {
    await fillIn();
    await field('email').fill('sans arobase');
    const button = page.getByRole('button', { name: 'Envoyer ma demande' });
    await button.scrollIntoViewIfNeeded();
    const box = await button.boundingBox();
    if (!box) throw new Error('The button is not there.');
    // At its upper edge: the line of the fault is higher than what is left above.
    await page.mouse.move(box.x + box.width / 2, box.y + 4);
    await page.mouse.down();
    await page.mouse.up();
    const summary = page.locator('[data-slot=faults]');
    await summary.waitFor();
    expect(await summary.locator('a').getAttribute('href')).toBe('#email');
  });

  test('sends once, and forgets the draft once there is a number', async () => {
    const posts: (string | null)[] = [];
    let answer: (() => void) | undefined;
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route(siteUrl + REQUEST_PATH, async (route) => {
      posts.push(route.request().postData());
      await asked;
      const onward = `<meta http-equiv="refresh" content="0;url=${MY_REQUEST_PATH}${SENT_MARK}">`;
      await route.fulfill({ contentType: 'text/html', body: onward });
    });
    // Where the CMS leads on to; the browser asks for itself where a route redirects.
    await page.route(siteUrl + MY_REQUEST_PATH, (route) => {
      const html = readFileSync(join(siteFolder, ANSWER_TEMPLATE, 'index.html'), 'utf8');
      const body = html.replaceAll(/(data-s(?:how|lot)="reference") hidden/g, '$1');
      return route.fulfill({ contentType: 'text/html', body });
    });
    await fillIn();
    const said = await page.evaluate(() => {
      const send = document.querySelector<HTMLButtonElement>('form.request [type=submit]');
      send?.click();
      send?.click();
      return document.querySelector('[data-said]')?.textContent;
    });
    expect(said).toContain('déjà en route');
    answer?.();
    await page.locator('[data-show=reference]').waitFor();
    await page.waitForLoadState('load');
    expect(posts).toHaveLength(1);
    expect(new URLSearchParams(posts[0] ?? '').get('school')).toBe('0010013J');
    expect(await page.evaluate('sessionStorage.length')).toBe(0);
  });
});
