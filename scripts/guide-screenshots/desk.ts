/** What the pictures have in common: a browser of one size in Paris, signed in, and ways to move about in the admin. */
import type { Browser, Page } from 'playwright-core';
import type { Place } from '../whole-way/product.ts';
import type { Account } from './editor.ts';

const SIZE = { width: 1280, height: 800 };

export interface Desk {
  page: Page;
  account: Account;
  /** Goes to an address of the admin and waits until nothing moves there. */
  open(address: string): Promise<void>;
  /** Opens the entry of a type with drafts, by singular name, whose line in the list says `title`. */
  openEntry(type: string, title: string): Promise<void>;
  /** Waits until what was asked for has come and is drawn. */
  settle(): Promise<void>;
}

export async function openDesk(browser: Browser, { cmsUrl }: Place, account: Account): Promise<Desk> {
  const context = await browser.newContext({
    viewport: SIZE,
    deviceScaleFactor: 1,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const settle = () => settled(page);
  const open = async (address: string) => {
    await page.goto(`${cmsUrl}/admin${address}`);
    await page.locator('h1').first().waitFor();
    await settle();
  };
  return {
    page,
    account,
    open,
    settle,
    async openEntry(type, title) {
      await open(`/content-manager/collection-types/api::${type}.${type}?_q=${encodeURIComponent(title)}`);
      await page.locator('tbody tr').first().click();
      await page.waitForURL(/\/[a-z0-9]{24}/);
      await page.getByRole('button', { name: 'Publier', exact: true }).waitFor();
      await settle();
    },
  };
}

/** The media library's small pictures are read from the disk after the network has fallen silent. */
const picturesInSight = `Promise.all(
  [...document.images]
    .filter((image) => image.getBoundingClientRect().top < innerHeight)
    .map((image) => image.decode().catch(() => {})),
)`;

/** Nothing is asked for, and two frames are drawn. The admin's own polling is further apart than that. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  // As text: these scripts are typed for Node, and this runs in the page.
  await page.evaluate('document.fonts.ready.then(() => new Promise(requestAnimationFrame))');
  await page.evaluate(picturesInSight);
  await page.evaluate('new Promise(requestAnimationFrame)');
}
