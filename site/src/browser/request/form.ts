/**
 * Makes the form of a request better where there is a script: a draft that survives a reload, the dates of one intervention,
 * faults said before anything is sent, one post a click. All of it works without, and the CMS checks everything again.
 */
import { requestFaults } from 'shared/domain/intervention-request';
import { longest, type RequestField } from 'shared/intake/form-fields';
import { afterPress } from '../after-press.ts';
import { controlsOf, fieldOf, typedIn, typeInto, valuesOf, type Control, type Controls } from './controls.ts';
import { narrowDates } from './dates.ts';
import { forgetDraft, keepDraft, keptDraft } from './draft.ts';
import { offerToWait } from './waiting.ts';
import { isShownWrong, showFault, showSummary } from './faults.ts';

/** A date, or periods instead: what is wrong with one may be put right in another. */
const WHEN: readonly RequestField[] = ['session', 'wish1', 'wish2', 'wish3'];

/** How long a second post is held back, in milliseconds: then the first one seems to have been lost. */
const SENDING_MS = 15_000;

/** How many characters are left is said near the end alone. */
const FEW_LEFT = 200;

export function startForm(form: HTMLFormElement): void {
  const controls = controlsOf(form);
  const narrow = datesOf(form, controls);
  const left = form.querySelector<HTMLElement>('[data-left]');
  // After a refused post, a reload or a way back asks for the form again: nothing is sent a second time.
  history.replaceState(history.state, '');
  restoreDraft(controls);
  narrow('intervention');
  offerToWait(form, controls, 'at first');
  form.addEventListener('input', ({ target }) => {
    keepDraft(Object.fromEntries([...controls].map(([field, control]) => [field, typedIn(control)])));
    if (left && fieldOf(target) === 'message') left.textContent = leftLine(controls);
  });
  form.addEventListener('change', ({ target }) => {
    const field = fieldOf(target);
    if (field === 'intervention' || field === 'session') {
      narrow(field);
      offerToWait(form, controls, 'changed');
    }
    if (field) whenSettled(controls.get(field), () => checkAgain(controls, field));
  });
  checkBeforeSending(form, controls);
  offerToClear(form, controls, () => {
    narrow('intervention');
    offerToWait(form, controls, 'changed');
  });
}

function datesOf(form: HTMLFormElement, controls: Controls): ReturnType<typeof narrowDates> {
  const [intervention, session] = [controls.get('intervention'), controls.get('session')];
  if (!(intervention instanceof HTMLSelectElement && session instanceof HTMLSelectElement))
    return () => undefined;
  return narrowDates(intervention, session, form.querySelector<HTMLElement>('[data-dates]'));
}

/** What the CMS has filled in goes before: the address may ask for another date than the draft. */
function restoreDraft(controls: Controls): void {
  for (const [field, value] of Object.entries(keptDraft())) {
    const control = controls.get(field as RequestField);
    if (control && typedIn(control) === '') typeInto(control, value);
  }
}

/** A text changes when a button is pressed after it: what its fault moves must not move under the press. */
function whenSettled(control: Control | undefined, act: () => void): void {
  if (control?.matches('select, [type=checkbox]')) act();
  else afterPress(act);
}

/** A field that was never wrong is left in peace until it holds something. */
function checkAgain(controls: Controls, changed: RequestField): void {
  const values = valuesOf(controls);
  const faults = requestFaults(values);
  for (const field of WHEN.includes(changed) ? WHEN : [changed]) {
    const isWrong = isShownWrong(controls, field);
    if (isWrong || (field === changed && values[field] !== '')) showFault(controls, field, faults[field]);
  }
}

function checkBeforeSending(form: HTMLFormElement, controls: Controls): void {
  const summary = document.querySelector<HTMLElement>('[data-slot=faults]');
  const gone = document.querySelector<HTMLElement>('[data-slot=gone]');
  const said = form.querySelector<HTMLElement>('[data-said]');
  let sentAt = -Infinity;
  form.addEventListener('submit', (event) => {
    const faults = requestFaults(valuesOf(controls));
    for (const field of controls.keys()) showFault(controls, field, faults[field]);
    if (gone) gone.hidden = true;
    if (summary) showSummary(summary, faults);
    const isWrong = Object.keys(faults).length > 0;
    const isUnderWay = event.timeStamp - sentAt < SENDING_MS;
    if (isWrong || isUnderWay) event.preventDefault();
    else sentAt = event.timeStamp;
    if (said && !isWrong)
      said.textContent = isUnderWay
        ? 'Votre demande est déjà en route. Attendez la réponse.'
        : 'Envoi en cours…';
  });
  // Back from the answer, the page may be as it was left.
  addEventListener('pageshow', () => {
    sentAt = -Infinity;
    if (said) said.textContent = '';
  });
}

function offerToClear(form: HTMLFormElement, controls: Controls, onCleared: () => void): void {
  const button = form.querySelector<HTMLButtonElement>('[data-clear-draft]');
  const said = form.querySelector<HTMLElement>('[data-said]');
  if (!button) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    if (!confirm('Effacer tout ce que vous avez écrit dans ce formulaire\u202F?')) return;
    forgetDraft();
    for (const [field, control] of controls) {
      typeInto(control, '');
      showFault(controls, field, undefined);
    }
    onCleared();
    if (said) said.textContent = 'Votre brouillon est effacé.';
  });
}

/** « Il vous reste 12 caractères. »; nothing while there is room enough. */
function leftLine(controls: Controls): string {
  const left = longest.message - valuesOf(controls).message.length;
  if (left > FEW_LEFT) return '';
  const count = Math.abs(left);
  const characters = count < 2 ? 'caractère' : 'caractères';
  return left < 0 ? `${count}\u00A0${characters} de trop.` : `Il vous reste ${count}\u00A0${characters}.`;
}
