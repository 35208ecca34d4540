/**
 * What is asked of the finder, as the form of the page and its address have it. React reads it and is told when it
 * changes; without a form, as where pages are rendered, nothing is ever asked.
 */
import { afterPress } from '../../browser/after-press.ts';
import { addCommunes } from '../../browser/commune-options.ts';
import { FINDER, NOTHING_ASKED, type Asked, type FinderSchool } from '../../views/finder.ts';
import {
  askedIn,
  emptyControls,
  keepInAddress,
  offerSchools,
  setCommune,
  takeFromAddress,
  tellSchool,
} from './finder-form.ts';

export interface FinderStore {
  asked(this: void): Asked;
  /** @returns what ends it. */
  subscribe(this: void, tell: () => void): () => void;
  /** Takes back what these controls ask, or everything. */
  clear(names?: readonly string[]): void;
  /** Asks for a commune. */
  narrowTo(commune: string): void;
}

export const NO_STORE: FinderStore = {
  asked: () => NOTHING_ASKED,
  subscribe: () => () => undefined,
  clear: () => undefined,
  narrowTo: () => undefined,
};

/** Takes the form over, for as long as the page stands. @param onSubmit called once what was asked is known. */
export function finderStore(
  form: HTMLFormElement,
  schools: readonly FinderSchool[],
  onSubmit: () => void,
): FinderStore {
  const listeners = new Set<() => void>();
  let asked = NOTHING_ASKED;
  const read = () => {
    asked = askedIn(form, schools);
    tellSchool(form, schools);
    for (const tell of listeners) tell();
  };
  const choose = () => {
    read();
    keepInAddress(asked);
  };
  const takeBack = () => {
    takeFromAddress(form, schools);
    read();
  };
  const clear = (names?: readonly string[]) => {
    emptyControls(form, names);
    choose();
  };

  offerSchools(form, schools);
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === 'text') afterPress(choose);
    else choose();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    choose();
    onSubmit();
  });
  form.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-clear]')) clear();
  });
  // Browsers put their own idea of the controls back when one returns; the address is what was shown.
  addEventListener('pageshow', takeBack);
  addEventListener('popstate', takeBack);
  // A choice made before the script ran is a choice too.
  if (location.search === '' && location.hash === '') choose();
  else takeBack();
  void offerCommunes(form).then(takeBack);
  return {
    asked: () => asked,
    subscribe(tell) {
      listeners.add(tell);
      return () => void listeners.delete(tell);
    },
    clear,
    narrowTo(commune) {
      setCommune(form, commune);
      choose();
    },
  };
}

/** The address may name a commune that only now is offered. */
async function offerCommunes(form: HTMLFormElement): Promise<void> {
  const control = form.elements.namedItem(FINDER.commune);
  if (control instanceof HTMLSelectElement) await addCommunes(control);
}
