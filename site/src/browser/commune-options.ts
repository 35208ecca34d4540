/** The communes from which a distance can be measured: too many to stand in the page, so a file of their own. */

import type { Point } from '../views/geo.ts';

/** The last part of its address, its name, where it lies in degrees. */
export type CommuneRow = readonly [value: string, name: string, latitude: number, longitude: number];

const COMMUNES_FILE = '/agenda/communes.json';

/** Adds those that the control does not offer yet. When the file cannot be had, it stays as it is. */
export async function addCommunes(control: HTMLSelectElement): Promise<void> {
  const rows = await communeRows();
  const offered = new Set([...control.options].map(({ value }) => value));
  const options = rows.filter(([value]) => !offered.has(value)).map(optionOf);
  if (options.length === 0) return;
  const group = document.createElement('optgroup');
  group.label = 'Autres communes de l’Ain';
  group.append(...options);
  control.append(group);
}

async function communeRows(): Promise<CommuneRow[]> {
  try {
    const response = await fetch(COMMUNES_FILE);
    return response.ok ? ((await response.json()) as CommuneRow[]) : [];
  } catch {
    return [];
  }
}

function optionOf([value, name, latitude, longitude]: CommuneRow): HTMLOptionElement {
  const option = new Option(name, value);
  option.dataset['lat'] = String(latitude);
  option.dataset['lon'] = String(longitude);
  return option;
}

/** Where an option or an entry of a list says that it lies: `data-lat`, `data-lon`. */
export function pointSaid({ dataset }: HTMLElement): Point | null {
  const { lat, lon } = dataset;
  return lat === undefined || lon === undefined ? null : { latitude: Number(lat), longitude: Number(lon) };
}
