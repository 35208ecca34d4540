/** Offers the waiting list as soon as a full date is chosen, not after a refusal. */
import type { Controls } from './controls.ts';

/**
 * @param when at first, what the CMS has shown stays: it knows the places of this moment, and how many pupils were asked for.
 */
export function offerToWait(form: HTMLFormElement, controls: Controls, when: 'at first' | 'changed'): void {
  const offer = form.querySelector<HTMLElement>('[data-show=waiting]');
  const [session, waiting] = [controls.get('session'), controls.get('waiting')];
  if (!offer || !(session instanceof HTMLSelectElement && waiting instanceof HTMLInputElement)) return;
  const isFull = session.selectedOptions[0]?.dataset['full'] !== undefined;
  if (when === 'at first') {
    if (isFull || waiting.checked) offer.hidden = false;
    return;
  }
  offer.hidden = !isFull;
  // Nobody waits for a date unawares.
  if (!isFull) waiting.checked = false;
}
