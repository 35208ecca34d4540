/** Screens that need work done before. */
import type { Desk } from './desk.ts';

const NEWS = 'Plan Seniors 01';

/** Publishes an article twice with another summary, and opens its versions. */
export async function showNewsInThreeVersions({ page, openEntry, settle }: Desk): Promise<void> {
  for (const words of [
    'Quatre objectifs pour mieux vieillir dans l’Ain.',
    'Quatre objectifs pour bien vieillir dans l’Ain, chez soi ou en établissement.',
  ]) {
    await openEntry('news-article', NEWS);
    await page.getByLabel('Résumé').first().fill(words);
    await page.getByRole('button', { name: 'Publier', exact: true }).click();
    await page.getByText('Publié').first().waitFor();
    await settle();
  }
  await page.getByRole('button', { name: 'Voir les versions' }).click();
  await page.getByRole('link', { name: 'Comparer et reprendre une version' }).click();
  await page.getByText('Comparer avec').waitFor();
  // The message of the publication would stand before the title.
  await page.reload();
  await page.getByText('Comparer avec').waitFor();
  await settle();
}
