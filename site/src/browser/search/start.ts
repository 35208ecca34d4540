/** Starts the search of the page: its own page, or the one of addresses that lead nowhere. */
import { missingPage } from './missing-page.ts';
import { searchPage } from './search-page.ts';

export function startSearch(): void {
  const root = document.querySelector<HTMLElement>('[data-search]');
  if (root?.dataset['search'] === 'missing') void missingPage(root);
  else if (root) searchPage(root);
}
