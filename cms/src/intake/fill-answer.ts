/** Fills in the template of every answer that is not the form. Pure. */
import { ACTION_FIELD, LINK_FIELD } from 'shared/intake/form-fields';
import { append, attribute, elementsOf, setAttribute, setText, show, textOf, type Page } from './html';

/** All in French. */
export interface Answer {
  title: string;
  lead: string;
  reference?: string;
  /** What the request is about: names and values; a value may lead somewhere. */
  details?: readonly (readonly [name: string, value: string, href?: string])[];
  /** What comes next, in order. */
  next?: readonly string[];
  /** The one thing that can be done; posted to the page's own address. */
  action?: { label: string; name: string; link: string; /** Rarely wanted. */ isQuiet?: boolean };
}

export function fillAnswer(page: Page, { title, lead, reference, details, next, action }: Answer): void {
  setSlot(page, 'title', title);
  setSlot(page, 'lead', lead);
  if (reference !== undefined) {
    show(page, 'data-show', 'reference');
    setSlot(page, 'reference', reference);
  }
  fillDetails(page, details ?? []);
  if (next)
    for (const list of show(page, 'data-slot', 'next')) for (const step of next) append(list, 'li', step);
  if (action) fillAction(page, action);
  nameWindow(page, title);
}

function setSlot(page: Page, name: string, text: string): void {
  for (const element of show(page, 'data-slot', name)) setText(element, text);
}

function fillDetails(page: Page, details: NonNullable<Answer['details']>): void {
  if (details.length === 0) return;
  for (const list of show(page, 'data-slot', 'details'))
    for (const [name, value, href] of details) {
      append(list, 'dt', name);
      const shown = append(list, 'dd', href === undefined ? value : '');
      if (href !== undefined) append(shown, 'a', value, { href });
    }
}

function fillAction(page: Page, { label, name, link, isQuiet }: NonNullable<Answer['action']>): void {
  for (const form of show(page, 'data-show', 'action')) {
    if (isQuiet === true) setAttribute(form, 'data-quiet', '');
    for (const control of elementsOf(form)) {
      if (attribute(control, 'name') === LINK_FIELD) setAttribute(control, 'value', link);
      if (attribute(control, 'name') === ACTION_FIELD) setAttribute(control, 'value', name);
    }
  }
  setSlot(page, 'action-label', label);
}

/** The template's own title ends with the site's name: « Votre demande – Métiers… ». */
function nameWindow(page: Page, title: string): void {
  const element = elementsOf(page).find(({ tagName }) => tagName === 'title');
  if (!element) return;
  const siteName = / [–|·-] .*$/.exec(textOf(element))?.[0] ?? '';
  setText(element, title + siteName);
}
