/** Brings the finder to life over what the server has rendered of it. */
import { hydrateRoot } from 'react-dom/client';
import { FINDER_FILE } from '../../views/finder-data-file.ts';
import { unpackFinder } from '../../views/finder-pack.ts';
import { finderForm } from './finder-form.ts';
import { finderStore, NO_STORE } from './finder-store.ts';
import { SchoolFinder } from './SchoolFinder.tsx';

/** @throws when the dates cannot be had. */
export async function mountFinder(root: HTMLElement): Promise<void> {
  const response = await fetch(FINDER_FILE);
  if (!response.ok) throw new Error(`${FINDER_FILE}: ${response.status}`);
  const { data, schools } = unpackFinder(await response.json());
  const form = finderForm();
  const toCount = () => root.querySelector<HTMLElement>('.finder-count')?.focus();
  const store = form ? finderStore(form, schools, toCount) : NO_STORE;
  hydrateRoot(root, <SchoolFinder data={data} store={store} />);
}
