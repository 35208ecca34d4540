/**
 * The filters of the agenda: by words (`list-filters.ts`), and by the distance from a commune, from the coordinates that
 * the options and the events carry (`data-lat`, `data-lon`).
 */
import { addCommunes, pointSaid } from './commune-options.ts';
import { fits, holdsWord, type Choice } from './filter-choice.ts';
import { listFilters } from './list-filters.ts';
import { fitsPlace, PLACE, placeNote, type Placed, type WantedPlace } from './place-filter.ts';

export function filterAgenda(filters: HTMLFormElement): void {
  const note = document.querySelector<HTMLElement>('[data-place-note]');
  listFilters(filters, {
    matchers: {
      [PLACE]: (item) => fitsPlace(placedOf(item), wantedIn(filters)),
      // It narrows nothing by itself: it goes with the place.
      distance: () => true,
    },
    onShown: (choice) => {
      const words = placeNote(wantedIn(filters), others(choice));
      if (note && note.textContent !== words) note.textContent = words;
    },
  });
  void offerCommunes(filters);
}

/** The address may name a commune that only now is offered. */
async function offerCommunes(filters: HTMLFormElement): Promise<void> {
  const control = filters.elements.namedItem(PLACE);
  if (!(control instanceof HTMLSelectElement)) return;
  await addCommunes(control);
  const wanted = new URLSearchParams(location.search).get(PLACE);
  if (wanted !== null && wanted !== control.value) dispatchEvent(new PopStateEvent('popstate'));
}

function wantedIn(filters: HTMLFormElement): WantedPlace {
  const [place, distance] = [PLACE, 'distance'].map((name) => filters.elements.namedItem(name));
  const option = place instanceof HTMLSelectElement ? place.selectedOptions[0] : undefined;
  const km = distance instanceof HTMLSelectElement ? Number(distance.value) : 0;
  return {
    place: option?.value ?? '',
    point: option ? pointSaid(option) : null,
    km: km > 0 ? km : null,
  };
}

/** The events that fit all that is chosen but the place, each once. */
function others(choice: Choice): Placed[] {
  const rest = new Map([...choice].filter(([name]) => name !== PLACE && name !== 'distance'));
  const items = [...document.querySelectorAll<HTMLElement>('[data-item]')];
  const fitting = items.filter((item) =>
    fits(rest, (name, value) => holdsWord(item.getAttribute(`data-${name}`), value)),
  );
  return [...new Map(fitting.map((item) => [item.dataset['item'], placedOf(item)])).values()];
}

function placedOf(item: HTMLElement): Placed {
  return {
    places: (item.dataset[PLACE] ?? '').split(' ').filter((place) => place !== ''),
    point: pointSaid(item),
  };
}
