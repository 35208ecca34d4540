/** The pictures of the guide, by the names of their files, and how each screen is brought about. In the guide's order. */
import type { Locator } from 'playwright-core';
import type { Desk } from './desk.ts';
import { showNewsInThreeVersions } from './stages.ts';

const JOB = 'Aide-soignante, aide-soignant';
const EVENT = 'Job dating de l’aide à domicile';

type Pictures = Readonly<Record<string, (desk: Desk) => Promise<void>>>;

export const beforeSignIn: Pictures = {
  async connexion({ page, open, account }) {
    await open('/auth/login');
    await page.getByLabel('Adresse e-mail').fill(account.email);
    await page.getByLabel('Mot de passe').first().fill('mot de passe');
  },
};

/** None needs another to be taken before it. */
export const afterSignIn: Pictures = {
  async accueil(desk) {
    await begin(desk, 'news-article', 'Ce que change l’apprentissage à domicile');
    await desk.open('/');
    await desk.page.getByText('Mes brouillons').waitFor();
  },

  async liste({ open }) {
    await open('/content-manager/collection-types/api::job-description.job-description');
  },

  async 'fiche-metier'({ openEntry }) {
    await openEntry('job-description', JOB);
  },

  async evenement({ openEntry }) {
    await openEntry('event', EVENT);
  },

  async 'ajouter-des-dates'({ page, openEntry }) {
    await openEntry('event', EVENT);
    await page.getByRole('button', { name: 'Ajouter des dates' }).click();
    await page.getByText('Dates obtenues').waitFor();
  },

  async dupliquer({ page, openEntry }) {
    await openEntry('event', EVENT);
    // Of the page; the one beside it is of the panel « Entrée ».
    await page
      .getByRole('main')
      .getByRole('button', { name: /^Plus d.actions/ })
      .first()
      .click();
    await page.getByText('Dupliquer et déplacer les dates').click();
    await page.getByText('Dates de la copie').waitFor();
  },

  async page({ page, openEntry }) {
    await openEntry('page', 'La démarche');
    await toTop(page.getByText(/^Blocs/).first());
  },

  async 'publication-refusee'({ page, open, settle }) {
    await open('/content-manager/collection-types/api::news-article.news-article/create');
    await page.getByLabel('Titre').first().fill('Deux soirées pour parler du métier');
    await page.getByRole('button', { name: 'Publier', exact: true }).click();
    await page.getByRole('alert').first().waitFor();
    await settle();
  },

  async programmer(desk) {
    const { page } = desk;
    await begin(desk, 'news-article', 'Trois idées reçues sur l’accueil familial');
    const moment = page.getByRole('group', { name: /Mettre en ligne le/ });
    const day = moment.getByRole('combobox').first();
    await day.fill(inDays(10));
    await day.press('Tab');
    await page.getByText(/sera mis en ligne le/).waitFor();
    await toTop(page.getByRole('heading', { name: 'Adresse de la page' }));
  },

  async calendrier({ page, open }) {
    await open(`/calendar?mois=${nextMonth()}`);
    await page.getByText(/lignes? en /).waitFor();
  },

  async apercu({ page, openEntry }) {
    await openEntry('job-description', JOB);
    await page
      .getByRole('link', { name: 'Voir l’aperçu' })
      .or(page.getByRole('button', { name: 'Voir l’aperçu' }))
      .first()
      .click();
    await page.frameLocator('iframe').locator('h1').waitFor();
    // The preview holds a request of its own: it is never idle.
    await page.frameLocator('iframe').locator('img').first().waitFor();
  },

  async conseils({ page, openEntry, settle }) {
    await openEntry('job-description', JOB);
    await page
      .getByLabel('Résumé')
      .first()
      .fill(
        'L’aide-soignante accompagne chaque jour des personnes dans les gestes de la vie quotidienne, veille à leur confort et à leur dignité, observe leur état et le transmet à l’équipe du SAMSIC.',
      );
    await page.getByRole('button', { name: 'Relire mes textes' }).click();
    await page.getByText(/^\d+ conseils?$/).waitFor();
    await settle();
    await toTop(page.getByRole('button', { name: 'Fermer les conseils' }));
  },

  async versions(desk) {
    await showNewsInThreeVersions(desk);
  },

  async mediatheque({ page, open, settle }) {
    await open('/plugins/upload');
    await page.locator('a[href*="folder="]').first().click({ force: true });
    await page.waitForURL(/folder=/);
    await page.getByText(/^Fichiers \(\d+\)/).waitFor();
    await settle();
  },

  async 'date-intervention'({ page, open, settle }) {
    await open('/content-manager/collection-types/api::intervention-session.intervention-session');
    await page.locator('tbody tr').first().click();
    await settle();
    await toTop(page.getByRole('heading', { name: 'Quoi et quand' }));
  },

  async importer({ page, open, settle }) {
    await open('/imports');
    await page.getByRole('combobox').first().click();
    await page.getByRole('option', { name: 'Communes' }).click();
    const lines = [
      'Code Insee;Nom;Codes postaux;Latitude',
      '01053;Bourg-en-Bresse;01000 | 01060;',
      '01034;Belley;01300;nord',
    ];
    const file = { name: 'communes.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByText('Entrées modifiées').waitFor();
    await settle();
    await toTop(page.getByText('10 Mo au plus'));
  },
};

export async function signIn({ page, open, account }: Desk): Promise<void> {
  await open('/auth/login');
  await page.getByLabel('Adresse e-mail').fill(account.email);
  await page.getByLabel('Mot de passe').first().fill(account.password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await page.getByRole('heading', { name: /Bonjour/ }).waitFor();
}

/** A draft with nothing but a title, saved. */
async function begin({ page, open }: Desk, type: string, title: string): Promise<void> {
  await open(`/content-manager/collection-types/api::${type}.${type}/create`);
  await page.getByLabel('Titre').first().fill(title);
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await page.waitForURL(/\/[a-z0-9]{24}/);
}

function toTop(place: Locator): Promise<void> {
  return place.evaluate((element) => element.scrollIntoView({ block: 'start' }));
}

/** « 2026-12 »: a month that holds something, whatever today is. */
function nextMonth(): string {
  const now = new Date();
  return new Date(Date.UTC(now.getFullYear(), now.getMonth() + 1)).toISOString().slice(0, 7);
}

/** « 02/12/2026 ». */
function inDays(days: number): string {
  return new Date(Date.now() + days * 24 * 60 * 60 * 1000).toLocaleDateString('fr-FR');
}
