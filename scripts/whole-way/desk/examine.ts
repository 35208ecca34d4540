/** What axe and the keyboard find fault with in a part of the admin that is ours. */
import type { Locator, Page } from 'playwright-core';
import { axeFaults } from 'site/e2e/axe-faults';

/**
 * A stepper beside a number is hidden from everyone who has no mouse: the arrow keys do it, as they lead from one radio to
 * the others.
 */
const CONTROLS =
  ':is(a[href], button:not([disabled], [role="radio"][aria-checked="false"]), input:not([disabled]), [role="combobox"]:not([aria-disabled="true"])):not([aria-hidden="true"]):visible';

/** Pixels: more than any page of ours takes. */
const TALL = 5000;

/** Faults of axe, then the controls to which no press of the tabulator leads, by their markup. */
export async function faultsOf(part: Locator): Promise<string[]> {
  await part.evaluate((element) => element.setAttribute('data-examined', ''));
  const faults = await axeFaults(part.page(), '[data-examined]');
  await part.evaluate((element) => element.removeAttribute('data-examined'));
  return [...faults, ...(await unreachable(part))];
}

async function unreachable(part: Locator): Promise<string[]> {
  const controls = part.locator(CONTROLS);
  const page = part.page();
  const size = page.viewportSize();
  // Strapi draws the head of a page anew once the page is scrolled: a control that was reached would be gone.
  if (size) await page.setViewportSize({ ...size, height: TALL });
  // From its beginning on: it takes the focus for once.
  await part.evaluate((element) => {
    element.tabIndex = -1;
    element.focus();
  });
  // A day or a time is several stops: each of its parts, and the button that opens a calendar.
  const presses = (await controls.count()) + 4 * (await part.locator('[type="date"], [type="time"]').count());
  for (let press = 0; press <= presses; press += 1) {
    await page.keyboard.press('Tab');
    await page.evaluate('document.activeElement.setAttribute("data-reached", "")');
  }
  await part.evaluate((element) => element.removeAttribute('tabindex'));
  if (size) await page.setViewportSize(size);
  return controls.evaluateAll((all) =>
    all.filter((each) => !each.hasAttribute('data-reached')).map((each) => `not reached: ${each.outerHTML}`),
  );
}

/** Opens a dialog by the keyboard alone, examines it, leaves it by Escape; a focus that does not come back is a fault. */
export async function faultsOfDialog(page: Page, opener: string): Promise<string[]> {
  const button = page.getByRole('button', { name: opener, exact: true });
  const dialog = page.getByRole('dialog').or(page.getByRole('alertdialog'));
  await button.focus();
  await page.keyboard.press('Enter');
  await dialog.getByRole('button').last().waitFor();
  const faults = await faultsOf(dialog);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  const isBack = await button.evaluate((element) => element.matches(':focus'));
  return isBack ? faults : [...faults, `the focus does not come back to « ${opener} »`];
}
