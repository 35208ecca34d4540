/** The parts of the search in the page (`SearchTool.astro`). */
import { LONGEST_QUERY } from 'shared/domain/search-words';
import type { Files } from './look-up.ts';

export interface SearchTool extends Files {
  form: HTMLFormElement;
  field: HTMLInputElement;
  /** The live region. */
  status: HTMLElement;
  results: HTMLElement;
  /** What the page shows while nothing is searched, and where nothing is found. */
  otherwise: HTMLElement;
}

/** @throws Error when the page and the script do not belong together: a fault of the site's code. */
export function searchTool(root: HTMLElement): SearchTool {
  const part = <E extends Element>(selector: string) => {
    const found = root.querySelector<E>(selector);
    if (!found) throw new Error(`The search has no ${selector}.`);
    return found;
  };
  const names = (key: string) => (root.dataset[key] ?? '').split(' ').filter((name) => name !== '');
  return {
    form: part<HTMLFormElement>('form'),
    field: part<HTMLInputElement>('input'),
    status: part<HTMLElement>('[role=status]'),
    results: part<HTMLElement>('[data-results]'),
    otherwise: part<HTMLElement>('[data-otherwise]'),
    current: names('current'),
    archives: names('archives'),
  };
}

/** What an address or a field holds, at a sensible length. */
export function cutQuery(query: string): string {
  return query.trim().slice(0, LONGEST_QUERY);
}
