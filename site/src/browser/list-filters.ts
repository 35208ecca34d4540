/**
 * Narrows down a list that stands in the page, by the native controls of a form; the choice is kept in the address.
 *
 * How to use it (`components/filters/` has the parts, `components/jobs/JobFilters.astro` is a whole example):
 * - `<form data-list-filters="liste" method="get">` (FilterForm) with selects, checkboxes or radios (SelectField,
 *   CheckField). A control's name is a facet. The value '' is « all »; several values of one name widen the choice.
 * - `<div id="liste">` around the list, and in it:
 *   `[data-item]`, what is shown or hidden: a value of the control `secteur` must be among the words of `data-secteur`.
 *      Items with the same text in `data-item` (an event shown at each of its dates) count as one;
 *   `[data-group]` (optional), hidden with its heading when the choice leaves none of its items;
 *   `[data-unfiltered]` (optional), hidden as soon as something is chosen;
 *   `[data-count]` (FilterCount), the live region that tells how many are left;
 *   `[data-none]` (NoResult), shown when nothing is left, with the choices to take back in its `[data-ways]`.
 * - `[data-clear]` buttons, in the form or in the list, empty the form.
 * - A script of the page calls `listFilters(form)`. A facet that is not about words, such as a distance, has its own
 *   matcher: `listFilters(form, { matchers: { distance: (item, value) => … } })`. It is called for each item whenever
 *   something changes, and only while the facet has a value; it may read other controls of the form.
 */
import { choiceOf, countLine, fits, holdsWord, queryOf, type Choice } from './filter-choice.ts';
import { controlsOf, facetsOf, setControl } from './filter-controls.ts';
import { showWays, waysOn, type Way } from './list-ways.ts';

/** Whether an item stays when `value` is chosen. */
type Matcher = (item: HTMLElement, value: string) => boolean;

interface Options {
  /** By the name of the facet; the words of `data-<name>` decide where there is none. */
  matchers?: Readonly<Record<string, Matcher>>;
  /** Told what is chosen, after each time the list has changed. */
  onShown?: (choice: Choice) => void;
}

/** Does nothing when the list is not in the page. */
export function listFilters(form: HTMLFormElement, { matchers = {}, onShown }: Options = {}): void {
  const list = document.getElementById(form.dataset['listFilters'] ?? '');
  if (!list) return;
  const controls = controlsOf(form);
  // Asked again each time: a script may add options.
  const facets = () => facetsOf(controls);

  const fitsValue: Fits = (item, name, value) =>
    matchers[name] ? matchers[name](item, value) : holdsWord(item.getAttribute(`data-${name}`), value);
  const show = (choice: Choice) => {
    showChosen(list, choice, fitsValue);
    showWays(list, waysLeft(list, choice, fitsValue), controls);
    onShown?.(choice);
  };
  const takeFromAddress = () => {
    const choice = choiceOf(new URLSearchParams(location.search), facets());
    for (const control of controls) setControl(control, choice.get(control.name) ?? []);
    show(chosen());
  };
  const chosen = () => choiceOf(new FormData(form), facets());
  const choose = () => {
    const choice = chosen();
    history.replaceState(history.state, '', location.pathname + queryOf(choice) + location.hash);
    show(choice);
  };
  const toCount = () => list.querySelector<HTMLElement>('[data-count]')?.focus();
  const clear = ({ target }: Event) => {
    const button = target instanceof Element && target.closest<HTMLElement>('[data-clear], [data-without]');
    if (!button) return;
    const { without } = button.dataset;
    for (const control of controls) if (!without || control.name === without) setControl(control, []);
    choose();
    // A button of the list has just gone with what it stood in.
    if (without) toCount();
    else if (!form.contains(button)) controls[0]?.focus();
  };

  form.addEventListener('change', choose);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    choose();
    toCount();
  });
  for (const part of [form, list]) part.addEventListener('click', clear);
  // Browsers put their own idea of the controls back when one returns; the address is what was shown.
  addEventListener('pageshow', takeFromAddress);
  addEventListener('popstate', takeFromAddress);
  // A choice made before the script ran is a choice too.
  if (location.search === '') choose();
  else takeFromAddress();
}

type Fits = (item: HTMLElement, name: string, value: string) => boolean;

function showChosen(list: HTMLElement, choice: Choice, fitsValue: Fits): void {
  const items = [...list.querySelectorAll<HTMLElement>('[data-item]')];
  for (const item of items) item.hidden = !fits(choice, (name, value) => fitsValue(item, name, value));
  for (const group of list.querySelectorAll<HTMLElement>('[data-group]'))
    group.hidden = choice.size > 0 && group.querySelector('[data-item]:not([hidden])') === null;
  for (const part of list.querySelectorAll<HTMLElement>('[data-unfiltered]')) part.hidden = choice.size > 0;
  const shown = distinct(items.filter(({ hidden }) => !hidden));
  for (const none of list.querySelectorAll<HTMLElement>('[data-none]')) none.hidden = shown > 0;
  const count = list.querySelector<HTMLElement>('[data-count]');
  if (count) tellCount(count, shown, distinct(items));
}

/** None while something is left. */
function waysLeft(list: HTMLElement, choice: Choice, fitsValue: Fits): Way[] {
  const items = [...list.querySelectorAll<HTMLElement>('[data-item]')];
  if (items.some(({ hidden }) => !hidden)) return [];
  return waysOn(choice, (rest) =>
    distinct(items.filter((item) => fits(rest, (name, value) => fitsValue(item, name, value)))),
  );
}

function distinct(items: readonly HTMLElement[]): number {
  return new Set(items.map((item) => item.dataset['item'] || item)).size;
}

/** The region speaks when its text changes: the same line is not said again. */
function tellCount(region: HTMLElement, shown: number, total: number): void {
  const { one = '', many = '', zero = '' } = region.dataset;
  const line = countLine(shown, total, { one, many, zero });
  if (region.textContent !== line) region.textContent = line;
}
