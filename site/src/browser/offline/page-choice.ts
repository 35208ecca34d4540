/** The form that keeps the pages ticked in it and lets go of the others. */
import { fetchIntoStore, isWithoutRoom } from '../../offline/store-page.ts';
import { KEPT, pathsIn, SEEN } from '../../offline/stores.ts';
import { dropUnneededFiles } from '../../offline/tidy.ts';
import { NOTHING_KEPT, outcomeWords, progressWords, type Outcome } from './choice-words.ts';
import { setUpFilter } from './choice-filter.ts';

/**
 * @param changed called whenever what is kept may have changed.
 * @param unable called when the browser lets nothing be kept.
 * @returns ticks what is kept, and calls `changed`.
 */
export function setUpChoice(
  form: HTMLFormElement,
  changed: () => Promise<void>,
  unable: () => void,
): () => Promise<void> {
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[value^="/"]')];
  setUpFilter(form, boxes);
  setUpWholeParts(form);
  const update = async () => {
    const kept = new Set(await pathsIn(KEPT));
    for (const box of boxes) box.checked = kept.has(box.value);
    form.dispatchEvent(new Event('change'));
    await changed();
  };
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    await once(form.querySelector('button'), async () => {
      say(form, await keep(boxes, (words) => say(form, words)).then(outcomeWords, () => NOTHING_KEPT));
      await update();
    }).catch(unable);
  });
  return update;
}

/** Not twice at a time. The button keeps the focus, which a disabled one would lose. */
async function once(button: HTMLElement | null, work: () => Promise<void>): Promise<void> {
  if (button?.getAttribute('aria-disabled') === 'true') return;
  button?.setAttribute('aria-disabled', 'true');
  try {
    await work();
  } finally {
    button?.removeAttribute('aria-disabled');
  }
}

async function keep(boxes: readonly HTMLInputElement[], tell: (words: string) => void): Promise<Outcome> {
  const kept = new Set(await pathsIn(KEPT));
  const released = boxes.filter(({ checked, value }) => !checked && kept.has(value));
  const store = await caches.open(KEPT);
  await Promise.all(released.map(({ value }) => store.delete(value)));
  if (released.length > 0) await dropUnneededFiles();
  const wanted = boxes.filter(({ checked, value }) => checked && !kept.has(value));
  const outcome: Outcome = { added: 0, released: released.length, unreachable: [], isFull: false };
  for (const [index, box] of wanted.entries()) {
    tell(progressWords(index + 1, wanted.length));
    const result = await keepOne(box.value);
    if (result === 'full') return { ...outcome, isFull: true };
    if (result === 'kept') outcome.added += 1;
    else outcome.unreachable.push(labelOf(box));
  }
  return outcome;
}

async function keepOne(path: string): Promise<'kept' | 'unreachable' | 'full'> {
  try {
    if ((await fetchIntoStore(path, KEPT)).storedAt === null) return 'unreachable';
    await (await caches.open(SEEN)).delete(path);
    return 'kept';
  } catch (error) {
    return isWithoutRoom(error) ? 'full' : 'unreachable';
  }
}

/** A box that ticks all others of its part. */
function setUpWholeParts(form: HTMLFormElement): void {
  form.addEventListener('change', ({ target }) => {
    const isAll = target instanceof HTMLInputElement && target.dataset['all'] !== undefined;
    for (const part of form.querySelectorAll('[data-part]')) {
      const all = part.querySelector<HTMLInputElement>('[data-all]');
      const boxes = [...part.querySelectorAll<HTMLInputElement>('input[value^="/"]')];
      if (!all) continue;
      if (isAll && target === all) for (const box of boxes) box.checked = all.checked;
      const ticked = boxes.filter(({ checked }) => checked).length;
      all.checked = ticked === boxes.length;
      all.indeterminate = ticked > 0 && ticked < boxes.length;
    }
  });
}

function say(form: HTMLFormElement, words: string): void {
  const status = form.querySelector('[data-progress]');
  if (status) status.textContent = words;
}

function labelOf(box: HTMLInputElement): string {
  return box.labels?.[0]?.textContent.trim() ?? box.value;
}
