/** Narrows the dates down to those of the intervention that is chosen. */
import { counted } from 'shared/domain/french-amounts';

/**
 * Groups are taken out of the list, since browsers show hidden ones. A date that is chosen first chooses its intervention.
 * @param said the element that tells how many dates there are.
 * @returns to be called when either has changed, with the one that did.
 */
export function narrowDates(
  intervention: HTMLSelectElement,
  session: HTMLSelectElement,
  said: HTMLElement | null,
): (changed: 'intervention' | 'session') => void {
  const groups = [...session.querySelectorAll('optgroup')];
  return (changed) => {
    const chosen = session.selectedOptions[0]?.dataset['intervention'];
    if (changed === 'session' && chosen !== undefined) intervention.value = chosen;
    const wanted = intervention.value;
    const fitting = groups.filter((group) => wanted === '' || interventionOf(group) === wanted);
    // Browsers choose something else while options move.
    const { value } = session;
    for (const group of groups) group.remove();
    session.append(...fitting);
    session.value = wanted === '' || chosen === wanted ? value : '';
    tell(said, wanted === '' ? '' : datesLine(fitting));
  };
}

function interventionOf(group: HTMLOptGroupElement): string | undefined {
  return group.querySelector('option')?.dataset['intervention'];
}

function datesLine(groups: readonly HTMLOptGroupElement[]): string {
  const dates = groups.reduce((sum, group) => sum + group.querySelectorAll('option').length, 0);
  return dates === 0
    ? 'Aucune date n’est fixée pour cette intervention\u202F: écrivez plus bas les périodes qui vous conviennent.'
    : `${counted(dates, 'date proposée', 'dates proposées')} pour cette intervention.`;
}

/** The region speaks when its text changes: the same line is not said again. */
function tell(region: HTMLElement | null, line: string): void {
  if (region && region.textContent !== line) region.textContent = line;
}
