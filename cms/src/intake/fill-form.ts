/** Fills in the form's template: what was typed, what is wrong with it, and the signed time. Pure. */
import { requestFields, TIME_FIELD, TRAP_FIELD, type RequestField } from 'shared/intake/form-fields';
import type { RequestFaults, RequestValues } from 'shared/domain/intervention-request';
import {
  append,
  attribute,
  elementsOf,
  remove,
  removeAttribute,
  setAttribute,
  setText,
  show,
  textOf,
  type Element,
  type Page,
} from './html';

/** A date as it is now, which the template may show otherwise or not at all. */
interface FormDate {
  documentId: string;
  intervention: string;
  /** Null takes it away. */
  label: string | null;
  /** It has a waiting list only. */
  isFull: boolean;
}

/** All in French. */
export interface FilledForm {
  values: RequestValues;
  faults: RequestFaults;
  /** What is wrong with the post itself: said before the fields' faults. */
  troubles: readonly string[];
  formTime: string;
  date: FormDate | null;
  /** Whether the waiting list is offered. */
  waiting: boolean;
  /** Whether that is an answer to this post: then the summary leads there too. */
  isFull: boolean;
  /** Whether it answers a post; else nothing was sent yet, and what is wrong is the link. */
  isSent: boolean;
}

const TO_WAITING_LIST = 'Ou inscrivez-vous sur la liste d’attente de cette date.';

export function fillForm(page: Page, form: FilledForm): void {
  if (form.date) writeDate(page, form.date);
  const controls = new Map(elementsOf(page).map((element) => [attribute(element, 'name') ?? '', element]));
  for (const field of requestFields) setValue(controls.get(field), form.values[field]);
  setValue(controls.get(TIME_FIELD), form.formTime);
  setValue(controls.get(TRAP_FIELD), '');
  if (form.waiting) show(page, 'data-show', 'waiting');
  for (const field of requestFields) {
    const fault = form.faults[field];
    if (fault !== undefined) markFault(page, controls.get(field), field, fault);
  }
  sumUp(page, form);
}

function setValue(control: Element | undefined, value: string): void {
  if (!control) return;
  if (control.tagName === 'select') choose(control, value);
  else if (control.tagName === 'textarea') setText(control, value);
  else if (attribute(control, 'type') !== 'checkbox') setAttribute(control, 'value', value);
  else if (attribute(control, 'value') === value) setAttribute(control, 'checked', '');
}

function choose(select: Element, value: string): void {
  for (const option of optionsOf(select)) {
    if (attribute(option, 'value') === value) setAttribute(option, 'selected', '');
    else removeAttribute(option, 'selected');
  }
}

function optionsOf(select: Element): Element[] {
  return elementsOf(select).filter(({ tagName }) => tagName === 'option');
}

/** A date that came after the page was rendered stands at the end of the list. */
function writeDate(page: Page, { documentId, intervention, label, isFull }: FormDate): void {
  const select = elementsOf(page).find((element) => attribute(element, 'name') === 'session');
  if (select?.tagName !== 'select') return;
  const known = optionsOf(select).find((option) => attribute(option, 'value') === documentId);
  if (label === null) {
    if (known) remove(known);
    return;
  }
  const option =
    known ?? append(select, 'option', '', { value: documentId, 'data-intervention': intervention });
  setText(option, label);
  // By this the page's script offers the waiting list.
  if (isFull) setAttribute(option, 'data-full', '');
  else removeAttribute(option, 'data-full');
}

function markFault(page: Page, control: Element | undefined, field: RequestField, fault: string): void {
  if (control) setAttribute(control, 'aria-invalid', 'true');
  for (const element of show(page, 'data-fault', field)) setText(element, fault);
}

function sumUp(page: Page, { faults, troubles, isFull, isSent }: FilledForm): void {
  const faulty = requestFields.filter((field) => faults[field] !== undefined);
  if (faulty.length + troubles.length === 0) return;
  for (const summary of show(page, 'data-slot', isSent ? 'faults' : 'gone')) {
    setAttribute(summary, 'autofocus', '');
    const list = elementsOf(summary).find(({ tagName }) => tagName === 'ul');
    if (!list) continue;
    for (const trouble of troubles) append(list, 'li', trouble);
    for (const field of faulty)
      append(append(list, 'li', ''), 'a', faults[field] ?? '', { href: `#${field}` });
    if (isFull) append(append(list, 'li', ''), 'a', TO_WAITING_LIST, { href: '#waiting' });
  }
  const title = elementsOf(page).find(({ tagName }) => tagName === 'title');
  if (title && isSent) setText(title, `Erreur\u202F: ${textOf(title)}`);
}
