/** The parts of the admin that are ours: for the keyboard, for axe, and for the CMS, which they leave in peace. */
import { beforeAll, expect, test } from 'vitest';
import { faultsOf, faultsOfDialog } from './examine.ts';
import type { Person } from './person.ts';
import { noteRequests } from './requests.ts';

/** @param come signs the administrator in. @param title of a draft event that was published. */
export function examineOwnParts(come: () => Promise<Person>, title: string): void {
  let chair: Person;
  beforeAll(async () => {
    chair = await come();
  });

  test.each([
    ['Ce qui vous attend', 'Vérifier les liens maintenant'],
    ['Publication du site', 'En ligne'],
    ['Contenus', 'Actualités'],
  ])('the home page’s block « %s » passes axe, and the keyboard reaches all of it', async (name, sign) => {
    // What is around a block is Strapi’s: a grey title, and a `main` in the page’s `main`.
    const block = chair.page.getByRole('region', { name, exact: true }).locator('main > div').first();
    await block.getByText(sign).first().waitFor();
    expect(await faultsOf(block)).toEqual([]);
  });

  test.each([
    ['/calendar?mois=2027-03', title],
    ['/imports', 'Fichier CSV à importer'],
    ['/settings/journal', 'Compte créé'],
    ['/fichiers-inutilises', 'Fichiers inutilisés'],
  ])('the page %s passes axe, and the keyboard reaches all of it', async (path, sign) => {
    await chair.visit(path);
    await chair.page.getByRole('main').getByText(sign).first().waitFor();
    expect(await faultsOf(chair.page.getByRole('main'))).toEqual([]);
  });

  test('they ask the CMS nothing while nobody opens them, neither from a list nor beside a form', async () => {
    const asked = noteRequests(chair.page);
    await chair.open('event', title);
    await chair.panel('Conseils d’écriture').getByRole('button').waitFor();
    asked.stop();
    expect(asked.ours()).toEqual([]);
  });

  test('the panels beside a form, their dialogs and the page of versions do, too', async () => {
    await chair.press('Voir les versions');
    await chair.press('Relire mes textes');
    await chair.page.getByRole('link', { name: 'Comparer et reprendre une version' }).waitFor();
    for (const heading of ['Mise en ligne', 'Dates', 'Conseils d’écriture', 'Historique'])
      expect(await faultsOf(chair.panel(heading).locator(':scope > :not(h2)').first())).toEqual([]);
    expect(await faultsOfDialog(chair.page, 'Ajouter des dates')).toEqual([]);
    await chair.page.getByRole('link', { name: 'Comparer et reprendre une version' }).click();
    await chair.page.getByRole('heading', { level: 2, name: /^Version/ }).waitFor();
    expect(await faultsOf(chair.page.getByRole('main'))).toEqual([]);
    expect(await faultsOfDialog(chair.page, 'Reprendre comme brouillon')).toEqual([]);
  });
}
