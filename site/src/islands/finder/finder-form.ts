/**
 * The finder's form, which the page brings: native controls, read and set from here. The address keeps what is chosen;
 * the school stands in its fragment, which browsers tell no server.
 */
import { choiceOf, queryOf } from '../../browser/filter-choice.ts';
import { schoolLabel } from 'shared/domain/find-schools';
import { controlsOf, controlWords, facetsOf, setControl } from '../../browser/filter-controls.ts';
import { pointSaid } from '../../browser/commune-options.ts';
import { FINDER, type Asked, type FinderSchool } from '../../views/finder.ts';
import { findSchool, schoolNote, type SchoolFound } from '../../views/finder-schools.ts';

const FRAGMENT = new RegExp(`^#${FINDER.school}=(\\d{7}[A-Z])$`);

/** Null in a page without the form. */
export function finderForm(): HTMLFormElement | null {
  return document.querySelector<HTMLFormElement>('form[data-list-filters="dates"]');
}

/** The field of the school has no name: a form that is sent by itself leaves it out. */
export function schoolField(form: HTMLFormElement): HTMLInputElement | null {
  return form.querySelector<HTMLInputElement>(`#${FINDER.school}`);
}

/** What the controls hold. */
export function askedIn(form: HTMLFormElement, schools: readonly FinderSchool[]): Asked {
  const commune = form.elements.namedItem(FINDER.commune);
  const option = commune instanceof HTMLSelectElement ? commune.selectedOptions[0] : undefined;
  const found = typedSchool(form, schools);
  return {
    choice: choiceOf(new FormData(form), facetsOf(controlsOf(form))),
    communePoint: option && option.value !== '' ? pointSaid(option) : null,
    school: found.kind === 'one' ? found.school : null,
  };
}

export function typedSchool(form: HTMLFormElement, schools: readonly FinderSchool[]): SchoolFound {
  return findSchool(schoolField(form)?.value ?? '', schools);
}

/** Sets the controls to what the address asks; whatever they do not offer is left out. */
export function takeFromAddress(form: HTMLFormElement, schools: readonly FinderSchool[]): void {
  const controls = controlsOf(form);
  const choice = choiceOf(new URLSearchParams(location.search), facetsOf(controls));
  for (const control of controls) setControl(control, choice.get(control.name) ?? []);
  const uai = FRAGMENT.exec(location.hash)?.[1];
  const school = schools.find((each) => each.uai === uai);
  const field = schoolField(form);
  if (field && school) field.value = schoolLabel(school);
}

/** Writes what is asked into the address, in the place of what it was. */
export function keepInAddress({ choice, school }: Asked): void {
  const kept = FRAGMENT.test(location.hash) ? '' : location.hash;
  const fragment = school ? `#${FINDER.school}=${school.uai}` : kept;
  history.replaceState(history.state, '', location.pathname + queryOf(choice) + fragment);
}

/** Empties these controls, or all of them and the school. */
export function emptyControls(form: HTMLFormElement, names?: readonly string[]): void {
  for (const control of controlsOf(form)) if (!names || names.includes(control.name)) setControl(control, []);
  const field = schoolField(form);
  if (field && !names) field.value = '';
}

export function setCommune(form: HTMLFormElement, slug: string): void {
  const control = form.elements.namedItem(FINDER.commune);
  if (control instanceof HTMLSelectElement) control.value = slug;
}

/** « Niveau : CAP », as the form words what is chosen under these names. */
export function chosenWords(form: HTMLFormElement | null, names: readonly string[]): string {
  const words = names.flatMap((name) => {
    const control = form?.elements.namedItem(name);
    const isControl = control instanceof HTMLSelectElement || control instanceof HTMLInputElement;
    return isControl && control.value ? [controlWords(control)] : [];
  });
  return words.join(', ');
}

/** The directory, in the list of the school's field. */
export function offerSchools(form: HTMLFormElement, schools: readonly FinderSchool[]): void {
  const options = schools.map((school) => new Option('', schoolLabel(school)));
  schoolField(form)?.list?.replaceChildren(...options);
}

/** Says below the field which school was found: a live region, which speaks when its words change. */
export function tellSchool(form: HTMLFormElement, schools: readonly FinderSchool[]): void {
  const note = form.querySelector('[data-school-note]');
  const words = schoolNote(typedSchool(form, schools));
  if (note && note.textContent !== words) note.textContent = words;
}
