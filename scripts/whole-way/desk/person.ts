/** Someone at the editors' desk, in a browser: does what people do there, by the words they read. */
import type { Browser, Locator, Page } from 'playwright-core';
import { administrator, type Place } from '../product.ts';

export interface Person {
  page: Page;
  /** Opens a page of the admin anew. @param path below `/admin`, begins with a slash. */
  visit(path: string): Promise<void>;
  /** Opens the list of a type. @param type a singular name, such as `event`. */
  openList(type: string): Promise<void>;
  /** Opens an entry from the list of its type. */
  open(type: string, title: string): Promise<void>;
  press(button: string): Promise<void>;
  fill(field: string, text: string): Promise<void>;
  /** Fills a day and a time. @param day `02/03/2027` @param time `10:00`, of Paris */
  fillMoment(field: string, day: string, time: string): Promise<void>;
  clearMoment(field: string): Promise<void>;
  /** Opens the first of the parts that a form shows folded, such as a date. */
  unfold(form: Locator): Promise<void>;
  /** Saves the form and reads that it is saved. */
  save(): Promise<void>;
  /** The panel beside the form that has this heading. */
  panel(heading: string): Locator;
  /** The note that says what became of a request. */
  note(text: string | RegExp): Locator;
}

/** Signs in on the page that shows itself first, which speaks French. */
export async function comeIn(
  browser: Browser,
  { cmsUrl }: Pick<Place, 'cmsUrl'>,
  email: string,
): Promise<Person> {
  const context = await browser.newContext({
    // Wide enough for the panels beside a form.
    viewport: { width: 1280, height: 900 },
    timezoneId: 'Europe/Paris',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(`${cmsUrl}/admin`);
  await page.getByLabel('Adresse e-mail').fill(email);
  await page
    .getByLabel(/^Mot de passe/)
    .first()
    .fill(administrator.password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await page.getByRole('heading', { level: 1, name: /^Bonjour/ }).waitFor();
  return atDesk(page, cmsUrl);
}

function atDesk(page: Page, cmsUrl: string): Person {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const person: Person = {
    page,
    visit: async (path) => void (await page.goto(`${cmsUrl}/admin${path}`)),
    async openList(type) {
      await person.visit(`/content-manager/collection-types/api::${type}.${type}`);
      await page.getByRole('grid').getByRole('link').first().waitFor();
    },
    async open(type, title) {
      await person.openList(type);
      await page.getByRole('grid').getByRole('link', { name: title, exact: true }).first().click();
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      await button('Enregistrer').waitFor();
    },
    press: (name) => button(name).click(),
    fill: (field, text) => page.getByRole('textbox', { name: field, exact: true }).fill(text),
    async fillMoment(field, day, time) {
      const boxes = page.getByRole('group', { name: field, exact: true }).getByRole('combobox');
      await boxes.first().fill(day);
      await boxes.first().press('Tab');
      await boxes.last().fill(time);
      await boxes.last().press('Tab');
    },
    clearMoment: (field) =>
      page.getByRole('group', { name: field, exact: true }).getByRole('button').first().click(),
    unfold: (form) => form.getByRole('heading', { level: 3 }).first().getByRole('button').first().click(),
    async save() {
      await person.press('Enregistrer');
      await person.note('Enregistré').first().waitFor();
    },
    panel: (heading) =>
      page
        .getByRole('complementary')
        .filter({ has: page.getByRole('heading', { name: heading, exact: true }) }),
    note: (text) => page.getByRole('region', { name: /^Notifications/ }).getByText(text),
  };
  return person;
}
