/**
 * Brings the editor to a field of the edit form: opens the parts it is in, scrolls there and puts the cursor in. The form
 * gives its inputs their path as a name; its rich texts, media and parts are found by their labels.
 * Strapi's own way, `?field=` in the address, asks about unsaved changes first and then loads the entry anew.
 */
import type { WrittenField } from './written-field.ts';

export async function focusField({ path, trail }: Pick<WrittenField, 'path' | 'trail'>): Promise<void> {
  let scope: Element | null = document.querySelector('main');
  let place: HTMLElement | undefined;
  const labels = [...trail];
  const segments = path.split('.');
  for (const [position, segment] of segments.entries()) {
    if (!scope) return;
    if (/^\d+$/.test(segment)) continue;
    const label = labels.shift() ?? '';
    const index = segments[position + 1];
    if (index === undefined || !/^\d+$/.test(index)) continue;
    const trigger: HTMLElement | undefined = triggersOf(scope, label)[Number(index)];
    if (!trigger) break;
    await open(trigger);
    place = trigger;
    scope = itemOf(trigger);
  }
  const target = inputOf(scope, path, trail.at(-1) ?? '') ?? place;
  target?.scrollIntoView({ block: 'center' });
  target?.focus({ preventScroll: true });
}

const TRIGGER = 'h3 > button[aria-expanded]';

/** The headings of the parts of a field: in the dynamic zone a list, elsewhere what stands below the field's label. */
function triggersOf(scope: Element, label: string): HTMLElement[] {
  let box = labelled(scope, label)?.parentElement;
  while (box && box !== scope && !box.querySelector(TRIGGER)) box = box.parentElement;
  const all = [...(box ?? scope).querySelectorAll<HTMLElement>(TRIGGER)];
  // Not the parts within these parts.
  return all.filter((one) => !all.some((other) => other !== one && itemOf(other)?.contains(one)));
}

function itemOf(trigger: Element): Element | null {
  return trigger.closest('h3')?.parentElement?.closest('[data-state]') ?? null;
}

async function open(trigger: HTMLElement): Promise<void> {
  if (trigger.getAttribute('aria-expanded') === 'true') return;
  trigger.click();
  // The part is drawn in the next frame, and its inputs in the one after.
  for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
}

function inputOf(scope: Element | null, path: string, label: string): HTMLElement | null {
  if (!scope) return null;
  const name = CSS.escape(path);
  // A rich text gives its name to the list of its toolbar.
  const named = scope.querySelector<HTMLElement>(`input[name="${name}"], textarea[name="${name}"]`);
  if (named) return named;
  const id = labelled(scope, label)?.htmlFor;
  if (!id) return null;
  return (
    scope.querySelector<HTMLElement>(`[aria-labelledby="${CSS.escape(id)}"]`) ?? document.getElementById(id)
  );
}

/** Labels also tell the number of parts, or that the field is required. */
function labelled(scope: Element, words: string): HTMLLabelElement | undefined {
  return [...scope.querySelectorAll('label')].find(({ textContent }) => {
    const rest = textContent.startsWith(words) ? textContent.slice(words.length) : null;
    return rest !== null && /^\s*(?:\(\d+\))?\s*\*?$/.test(rest);
  });
}
