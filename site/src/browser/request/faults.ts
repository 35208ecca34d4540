/** Shows what is wrong with the form as the CMS shows it: beside the fields, and in a list above them. */
import type { RequestFaults } from 'shared/domain/intervention-request';
import { faultId, type RequestField } from 'shared/intake/form-fields';
import type { Controls } from './controls.ts';

const MARK = 'Erreur\u202F: ';

/** @param fault undefined when the field is right. */
export function showFault(controls: Controls, field: RequestField, fault: string | undefined): void {
  const place = document.getElementById(faultId(field));
  if (!place) return;
  if (place.textContent !== (fault ?? '')) place.textContent = fault ?? '';
  place.hidden = fault === undefined;
  if (fault === undefined) controls.get(field)?.removeAttribute('aria-invalid');
  else controls.get(field)?.setAttribute('aria-invalid', 'true');
}

export function isShownWrong(controls: Controls, field: RequestField): boolean {
  return controls.get(field)?.getAttribute('aria-invalid') === 'true';
}

/** Lists all faults, each with a link to its field, and leads there. */
export function showSummary(summary: HTMLElement, faults: RequestFaults): void {
  const lines = Object.entries(faults).map(([field, fault]) => {
    const link = Object.assign(document.createElement('a'), { href: `#${field}`, textContent: fault });
    const line = document.createElement('li');
    line.append(link);
    return line;
  });
  summary.querySelector('ul')?.replaceChildren(...lines);
  summary.hidden = lines.length === 0;
  document.title = (lines.length > 0 ? MARK : '') + document.title.replace(MARK, '');
  if (lines.length > 0) summary.focus();
}
