/** The controls of the form, by the names of their fields. */
import { readValues, type RequestValues } from 'shared/domain/intervention-request';
import { requestFields, type RequestField } from 'shared/intake/form-fields';

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export type Controls = ReadonlyMap<RequestField, Control>;

export function controlsOf(form: HTMLFormElement): Controls {
  return new Map(
    requestFields.flatMap((field) => {
      const control = form.elements.namedItem(field);
      return isControl(control) ? [[field, control] as const] : [];
    }),
  );
}

function isControl(found: Element | RadioNodeList | null): found is Control {
  return (
    found instanceof HTMLInputElement ||
    found instanceof HTMLSelectElement ||
    found instanceof HTMLTextAreaElement
  );
}

export function fieldOf(target: EventTarget | null): RequestField | undefined {
  return requestFields.find((field) => target instanceof Element && target.id === field);
}

/** As it would be sent: nothing for a box that is not ticked. */
export function typedIn(control: Control): string {
  return isBox(control) && !control.checked ? '' : control.value;
}

/** A value that the control cannot take leaves it as it is. */
export function typeInto(control: Control, value: string): void {
  if (isBox(control)) control.checked = value === control.value;
  else if (!(control instanceof HTMLSelectElement)) control.value = value;
  else if ([...control.options].some((option) => option.value === value)) control.value = value;
}

/** As the CMS will read them. */
export function valuesOf(controls: Controls): RequestValues {
  return readValues(Object.fromEntries([...controls].map(([field, control]) => [field, typedIn(control)])));
}

function isBox(control: Control): control is HTMLInputElement {
  return control instanceof HTMLInputElement && control.type === 'checkbox';
}
