/** The native controls of a list's filters: what they offer, and how they are set to a choice. */
import type { Facets } from './filter-choice.ts';

export type Control = HTMLSelectElement | HTMLInputElement;

/** Those with a name: what has none is no facet. */
export function controlsOf(form: HTMLFormElement): Control[] {
  const isControl = (element: Element): element is Control =>
    element instanceof HTMLSelectElement || element instanceof HTMLInputElement;
  return [...form.elements].filter(isControl).filter(({ name }) => name !== '');
}

export function facetsOf(controls: readonly Control[]): Facets {
  const facets = new Map<string, Set<string>>();
  for (const control of controls) {
    const values = control instanceof HTMLSelectElement ? [...control.options] : [control];
    const known = facets.get(control.name) ?? new Set();
    for (const { value } of values) if (value !== '') known.add(value);
    facets.set(control.name, known);
  }
  return facets;
}

/** Nothing chosen is the control's value '', where it has one. */
export function setControl(control: Control, values: readonly string[]): void {
  if (control instanceof HTMLSelectElement) control.value = values[0] ?? '';
  else control.checked = values.length > 0 ? values.includes(control.value) : control.value === '';
}

/** « Niveau : CAP », what a control asks for in the words of the form. */
export function controlWords(control: Control): string {
  const label = control.labels?.[0]?.textContent.trim() ?? '';
  if (!(control instanceof HTMLSelectElement)) return label;
  return `${label}\u202F: ${control.selectedOptions[0]?.textContent.trim() ?? ''}`;
}
