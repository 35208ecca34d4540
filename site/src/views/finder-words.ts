/** What the finder says of what it found. Pure; it runs in browsers. */
import type { Choice } from '../browser/filter-choice.ts';
import { countLine } from '../browser/filter-choice.ts';
import { placeNote } from '../browser/place-filter.ts';
import { datesFor, datesOfAnyPlace, placedOf, wantedPlaces, type Asked, type FinderDate } from './finder.ts';
import { distanceKm, type Point } from './geo.ts';

/** « 12 dates sur 30, dont 8 libres ». */
export function finderCount(found: readonly FinderDate[], total: number): string {
  const line = countLine(found.length, total, DATES);
  const free = found.filter(({ isFree }) => isFree).length;
  if (found.length === 0) return line;
  if (free === found.length) return `${line}, ${free === 1 ? 'libre' : 'toutes libres'}`;
  return `${line}, dont ${free === 0 ? 'aucune' : free}\u00A0libre${free > 1 ? 's' : ''}`;
}

const DATES = { one: 'date', many: 'dates', zero: 'Aucune date' };

/** What a distance leaves out, or cannot be measured from; '' when there is nothing to say. */
export function distanceNote(dates: readonly FinderDate[], asked: Asked): string {
  const { school, choice } = asked;
  const others = datesOfAnyPlace(dates, asked).map(placedOf);
  const notes = wantedPlaces(asked).map((wanted) => placeNote(wanted, others, WORDS));
  if (school && choice.has('distance') && !school.point)
    notes.push('La position de cet établissement n’est pas connue\u202F: la distance ne filtre rien.');
  if (!school && choice.has('distance') && !choice.has('commune'))
    notes.push(
      'Une distance se mesure depuis un établissement ou une commune\u202F: choisissez l’un ou l’autre.',
    );
  return notes.filter((note) => note !== '').join(' ');
}

const WORDS = {
  one: 'date',
  many: 'dates',
  online: 'à distance',
  alone: 'seules ses propres dates sont montrées',
};

/** « à 12 km », from commune to commune; null where it cannot be known. */
export function distanceFrom(from: Point | null, { commune }: Pick<FinderDate, 'commune'>): number | null {
  return from && commune?.point ? distanceKm(from, commune.point) : null;
}

export interface Loosening {
  /** What to stop asking for: names of controls. */
  names: readonly string[];
  /** How many dates there are without it. */
  count: number;
}

/** What to take back when nothing is found; what gives nothing by itself is not offered. */
export function loosenings(dates: readonly FinderDate[], asked: Asked): Loosening[] {
  return groupsIn(asked.choice)
    .map((names) => ({ names, count: datesFor(dates, withoutNames(asked, names)).length }))
    .filter(({ count }) => count > 0);
}

/** Names that are taken back together: both ends of a time, a commune with its distance. */
function groupsIn(choice: Choice): string[][] {
  const groups = [
    ['de', 'a'],
    ...[...choice.keys()].filter((name) => name !== 'de' && name !== 'a').map((name) => [name]),
  ];
  return groups.filter((names) => names.some((name) => choice.has(name)));
}

function withoutNames(asked: Asked, names: readonly string[]): Asked {
  return { ...asked, choice: new Map([...asked.choice].filter(([name]) => !names.includes(name))) };
}
