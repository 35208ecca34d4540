/** The ways on where a list has nothing left: which choice to take back, and what there is without it. */
import { counted } from 'shared/domain/french-amounts';
import type { Choice } from './filter-choice.ts';
import { controlWords, type Control } from './filter-controls.ts';

export interface Way {
  /** Of the control to empty. */
  name: string;
  /** How many there are without it. */
  count: number;
}

/** What gives nothing by itself is no way on, nor is a choice that stands alone: that is « Tout effacer ». Pure. */
export function waysOn(choice: Choice, countOf: (choice: Choice) => number): Way[] {
  if (choice.size < 2) return [];
  return [...choice.keys()]
    .map((name) => ({ name, count: countOf(new Map([...choice].filter(([other]) => other !== name))) }))
    .filter(({ count }) => count > 0);
}

/** Fills in `[data-ways]`: a button a way, which bears the name of its control in `data-without`. */
export function showWays(list: HTMLElement, ways: readonly Way[], controls: readonly Control[]): void {
  const { one = '', many = '' } = list.querySelector<HTMLElement>('[data-count]')?.dataset ?? {};
  const items = ways.map(({ name, count }) => {
    const asking = controls.filter((control) => control.name === name && isChosen(control));
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'quiet small';
    button.dataset['without'] = name;
    button.textContent = `Sans «\u202F${asking.map(controlWords).join(', ')}\u202F»\u202F: ${counted(count, one, many)}`;
    const item = document.createElement('li');
    item.append(button);
    return item;
  });
  const place = list.querySelector<HTMLElement>('[data-ways]');
  place?.replaceChildren(...items);
  if (place) place.hidden = items.length === 0;
}

const isChosen = (control: Control) => control instanceof HTMLSelectElement || control.checked;
