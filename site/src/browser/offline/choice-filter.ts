/** Narrows the list of pages down to those whose titles hold what is typed. */
import { counted } from 'shared/domain/french-amounts';

export function setUpFilter(form: HTMLFormElement, boxes: readonly HTMLInputElement[]): void {
  const field = form.querySelector<HTMLInputElement>('[data-filter]');
  field?.addEventListener('input', () => {
    const words = folded(field.value).split(/\s+/).filter(Boolean);
    let found = 0;
    for (const box of boxes) {
      const label = box.labels?.[0];
      const fits = words.every((word) => folded(label?.textContent ?? '').includes(word));
      if (label) label.hidden = !fits;
      if (fits) found += 1;
    }
    showParts(form, words.length > 0);
    const status = form.querySelector('[data-found]');
    const line =
      found > 0 ? `${counted(found, 'page trouvée', 'pages trouvées')}.` : 'Aucune page ne porte ces mots.';
    if (status) status.textContent = words.length > 0 ? line : '';
  });
}

/** Parts with nothing to show step aside; the others open while something is looked for. */
function showParts(form: HTMLFormElement, isFiltered: boolean): void {
  for (const part of form.querySelectorAll<HTMLDetailsElement>('[data-part]')) {
    part.hidden = part.querySelector('label:not([hidden]) > input[value^="/"]') === null;
    part.open = isFiltered;
    part.querySelector('[data-all]')?.closest('label')?.toggleAttribute('hidden', isFiltered);
  }
}

/** Without accents and capitals. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
