/** A day at the editors' desk: each role signs in and does its work in a browser, by the words on the screen. */
import type { Browser } from 'playwright-core';
import { launchBrowser } from 'site/e2e/browser';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openOffice, people, type Office, type Role } from './desk/accounts.ts';
import { AMBIGUOUS, directoryFile, NAMESAKE, WRONG_UAI } from './desk/directory-file.ts';
import { examineOwnParts } from './desk/own-parts.ts';
import { comeIn, type Person } from './desk/person.ts';
import { readSettings, setByHand } from './desk/settings.ts';
import { administrator, makePlace, removePlace, startProduct, type Place, type Running } from './product.ts';

let place: Place;
let product: Running;
let office: Office;
let browser: Browser;

beforeAll(async () => {
  place = await makePlace();
  [product, browser] = await Promise.all([startProduct(place), launchBrowser()]);
  office = await openOffice(place);
  for (const role of Object.keys(people) as Role[]) await office.engage(role);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
  await removePlace(place);
});

const as = (role: Role) => comeIn(browser, place, people[role].email);
const TITLE = 'Café des métiers du soin';
const NEW_TITLE = 'Café des métiers de l’accompagnement';
const live = '/agenda/cafe-des-metiers-du-soin/';
/** Until the site says so: nobody tells the publisher, it finds out. */
const untilLive = (words: string) =>
  vi.waitFor(async () => expect(await (await fetch(place.siteUrl + live)).text()).toContain(words), {
    timeout: 30_000,
    interval: 50,
  });

test('who writes makes a draft with a mistake, is advised, sees it in the preview, and has no way online', async () => {
  const writer = await as('writer');
  const { page } = writer;
  await writer.openList('event');
  await page.getByRole('link', { name: 'Nouvelle entrée' }).first().click();
  await writer.fill('Titre', TITLE);
  await page.getByRole('combobox', { name: 'Type', exact: true }).click();
  await page.getByRole('option', { name: 'Atelier' }).click();
  await writer.fill('Résumé', 'VENEZ NOMBREUX : pour vous inscrire, cliquez ici.');
  await writer.unfold(page.getByRole('tabpanel'));
  await writer.fillMoment('Début', '02/03/2027', '10:00');
  await writer.fillMoment('Fin', '02/03/2027', '08:00');
  await writer.save();
  expect(await writer.panel('Entrée').getByRole('button', { name: 'Publier' }).isDisabled()).toBe(true);

  await writer.press('Relire mes textes');
  const advice = writer.panel('Conseils d’écriture');
  await advice.getByText('« VENEZ NOMBREUX »').waitFor();
  await advice.getByText('« cliquez ici »', { exact: true }).waitFor();

  await page.getByRole('link', { name: 'Voir l’aperçu' }).click();
  const preview = page.frameLocator('iframe');
  await preview.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  const band = await preview.getByRole('region', { name: 'Aperçu' }).innerText();
  expect(band).toMatch(/Dates, nº 1, Fin est avant le début/);
});

describe('who publishes', () => {
  let chief: Person;
  beforeAll(async () => {
    chief = await as('chief-editor');
  });

  test('reads at the field, in French, what keeps it from being published, and mends it', async () => {
    await chief.open('event', TITLE);
    await chief.unfold(chief.page.getByRole('tabpanel'));
    await chief.press('Publier');
    const told = chief.page.getByRole('tabpanel').getByText('est avant le début');
    expect(await told.first().innerText()).toMatch(/Fin.* est avant le début/);
    await chief.fillMoment('Fin', '02/03/2027', '12:00');
    await chief.fill('Résumé', 'Une matinée pour rencontrer celles et ceux qui accompagnent.');
    await chief.save();
  });

  test('plans a day for it, reads in words what will happen, finds it in the calendar, and gives it up', async () => {
    const panel = chief.panel('Mise en ligne');
    await chief.fillMoment('Mettre en ligne le', '01/02/2027', '09:00');
    await panel.getByText('rien n’est prévu tant que vous n’enregistrez pas').waitFor();
    await chief.save();
    await panel.getByText('sera mis en ligne le lundi 1er février 2027 à 9 h').waitFor();
    const form = chief.page.url();
    await chief.visit('/calendar?mois=2027-02');
    await chief.page.getByRole('link', { name: TITLE }).waitFor();

    await chief.page.goto(form);
    await chief.clearMoment('Mettre en ligne le');
    await chief.save();
    expect(await panel.getByText('Aucun changement').innerText()).toContain('n’est prévu');
  });

  test('publishes it, sees it live, changes its title, and sees that live too', async () => {
    await chief.press('Publier');
    await chief.panel('Mise en ligne').getByText('En ligne depuis').waitFor();
    await untilLive(TITLE);
    await chief.fill('Titre', NEW_TITLE);
    await chief.press('Publier');
    await untilLive(NEW_TITLE);
    const visitor = await browser.newPage();
    await visitor.goto(place.siteUrl + live);
    expect(await visitor.getByRole('heading', { level: 1 }).innerText()).toBe(NEW_TITLE);
    await visitor.close();
  });

  test('takes the first version up again as a draft, while the site keeps the second', async () => {
    await chief.press('Voir les versions');
    await chief.page.getByRole('link', { name: 'Comparer et reprendre une version' }).click();
    await chief.page.getByRole('button', { name: /^Version\s1/ }).click();
    await chief.press('Reprendre comme brouillon');
    await chief.press('Remplacer le brouillon');
    await chief.page.getByText(/^Le brouillon reprend la version\s1/).waitFor();
    await chief.page.getByRole('link', { name: 'Retour à l’entrée' }).click();
    await chief.page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    expect(await chief.page.getByRole('textbox', { name: 'Titre' }).inputValue()).toBe(TITLE);
    expect(await (await fetch(place.siteUrl + live)).text()).toContain(NEW_TITLE);
  });

  test('copies it to other days, and adds one date a week but in the holidays', async () => {
    await chief.page.getByRole('button', { name: /^Plus d.actions$/ }).click();
    await chief.page.getByRole('menuitem', { name: 'Dupliquer et déplacer les dates' }).click();
    const dialog = chief.page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Titre de la copie' }).fill('Café de printemps');
    await dialog.getByRole('button', { name: 'Un mois plus tard' }).click();
    await dialog.getByText('mardi 6 avril 2027, de 10 h à 12 h').waitFor();
    await dialog.getByRole('button', { name: 'Dupliquer', exact: true }).click();
    await chief.page.getByRole('heading', { level: 1, name: 'Café de printemps' }).waitFor();

    await chief.press('Ajouter des dates');
    await dialog.getByLabel('Dernier jour').fill('2027-05-04');
    await dialog.getByRole('checkbox', { name: /^mardi 13 avril.*Vacances de printemps/ }).waitFor();
    await dialog.getByRole('button', { name: 'Ajouter 3 dates' }).click();
    await chief.save();
    expect(await chief.panel('Dates').getByText('dans le formulaire').first().innerText()).toMatch(
      /^4\sdates/,
    );
  });
});

test('who holds the schools imports the directory: sections folded, the ambiguous one left, and nothing twice', async () => {
  const officer = await as('schools-officer');
  const { page } = officer;
  const choose = () => page.getByLabel('Fichier CSV à importer').setInputFiles(directoryFile());
  await officer.visit('/imports');
  await choose();
  const part = page.getByRole('region', { name: 'Importer' });
  await part.getByRole('heading', { name: /^2 nouvelles entrées.*2 lignes à corriger/ }).waitFor();
  await part.getByText(`${AMBIGUOUS} → ${NAMESAKE}`).waitFor();
  const faults = part.getByRole('row');
  await faults.filter({ hasText: AMBIGUOUS }).filter({ hasText: '2 établissements s’appellent' }).waitFor();
  await faults.filter({ hasText: WRONG_UAI }).filter({ hasText: 'L’UAI n’est pas juste' }).waitFor();

  await officer.press('Importer 2 changements');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Importer', exact: true }).click();
  await part.getByRole('heading', { name: /^C’est fait.*2 entrées créées/ }).waitFor();
  await choose();
  const again = part.getByRole('heading', { name: /ne change rien/ });
  expect(await again.innerText()).toBe('Ce fichier ne change rien\u202F: tout est déjà à jour.');
});

test('who holds the organisations is told at the field that a Siret is wrong, and mends it', async () => {
  const officer = await as('employment-officer');
  await officer.open('organization', 'France Travail');
  await officer.fill('Siret', '12345678200011');
  await officer.press('Enregistrer');
  const told = officer.page.getByRole('main').getByText('n’est pas un Siret').first();
  expect(await told.innerText()).toContain('Siret');
  await officer.fill('Siret', '12345678200010');
  await officer.save();
});

describe('what we added to the admin', () => {
  examineOwnParts(() => comeIn(browser, place, administrator.email), TITLE);
});

test('the administrator reads who came and what was imported; what was set by hand outlives the next start', async () => {
  const chair = await comeIn(browser, place, administrator.email);
  await chair.visit('/settings/journal');
  const acts = chair.page.getByRole('row');
  await acts
    .filter({ hasText: 'Import' })
    .filter({ hasText: people['schools-officer'].firstname })
    .first()
    .waitFor();
  await acts.filter({ hasText: 'Compte créé' }).first().waitFor();

  await setByHand(office);
  const before = await readSettings(office);
  await product.stop();
  product = await startProduct(place);
  office = await openOffice(place);
  expect(await readSettings(office)).toEqual(before);
});
