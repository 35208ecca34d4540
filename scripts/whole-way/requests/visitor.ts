/** Someone at a school, in a browser: with a script or without. What the browser asks for is noted. */
import type { Browser, Page } from 'playwright-core';
import { axeFaults } from 'site/e2e/axe-faults';
import { TIME_FIELD, type RequestField } from 'shared/intake/form-fields';
import { vi } from 'vitest';

export type Filled = Partial<Record<RequestField, string>>;

export interface Visitor {
  page: Page;
  /** Every address that the page asked for, and those it said it came from. */
  asked: string[];
  leave(): Promise<void>;
}

export async function comeToSite(browser: Browser, { script }: { script: boolean }): Promise<Visitor> {
  const context = await browser.newContext({
    javaScriptEnabled: script,
    serviceWorkers: 'block',
    locale: 'fr-FR',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url(), request.headers()['referer'] ?? ''));
  return { page, asked, leave: () => context.close() };
}

/** By hand, field by field; lists by their values. */
export async function fillIn(page: Page, values: Filled): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    const field = page.locator(`#${name}`);
    const isList = await field.evaluate((element) => element.tagName === 'SELECT');
    if (isList) await field.selectOption(value);
    else await field.fill(value);
  }
}

/** By the keyboard alone: from the page's beginning to the button that sends, typing where there is something to type. */
export async function fillByKeyboard(page: Page, values: Filled): Promise<void> {
  for (let press = 0; press < 150; press += 1) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    if (await focused.evaluate((element) => element.matches('form.request [type=submit]'))) return;
    const value = values[(await focused.getAttribute('id')) as RequestField];
    if (value !== undefined) await page.keyboard.type(value);
  }
  throw new Error('The keyboard does not lead to the button that sends.');
}

/** The CMS takes no form back that it gave out just now: programs are that fast, people are not. */
export async function untilOldEnough(formTime: string): Promise<void> {
  await vi.waitFor(() => {
    if (Date.now() - Number(formTime.split('.')[0]) < 3100) throw new Error('The form is too new.');
  }, 10_000);
}

export async function send(page: Page): Promise<void> {
  await untilOldEnough(await page.locator(`#${TIME_FIELD}`).inputValue());
  await page.getByRole('button', { name: 'Envoyer ma demande' }).press('Enter');
}

/** « DI-7K3FQ2 », as the page shows it once the request is kept. */
export async function referenceOn(page: Page): Promise<string> {
  return page.locator('[data-slot=reference]').innerText();
}

/** What axe finds in a page as it stands: in a tab of its own, since axe is a script, and the page may have come by a post. */
export async function axeFaultsIn(browser: Browser, page: Page): Promise<string[]> {
  const { page: tab, leave } = await comeToSite(browser, { script: true });
  const body = await page.content();
  await tab.route(page.url(), (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await tab.goto(page.url());
  const faults = await axeFaults(tab);
  await leave();
  return faults;
}
