/** Which entries of a list are at a place or near it, and what is said of those that have no place. Pure. */
import { counted } from 'shared/domain/french-amounts';
import { distanceKm, type Point } from '../views/geo.ts';

/** The control of the place, by its name in forms and addresses. */
export const PLACE = 'lieu';

/** In place of a commune, for what can be followed from anywhere. */
export const ONLINE = 'en-ligne';

/** Where an entry takes place. */
export interface Placed {
  /** The communes it is in, as their addresses have them, and `ONLINE`. */
  places: readonly string[];
  point: Point | null;
}

/** What is looked for. */
export interface WantedPlace {
  /** A commune, or `ONLINE`; '' for anywhere. */
  place: string;
  /** Where the commune lies; null when that is not known. */
  point: Point | null;
  /** How far at most, in kilometres as the crow flies; null for the place itself. */
  km: number | null;
}

/** What the entries of a list are called. */
interface PlacedWords {
  one: string;
  many: string;
  /** « en ligne ». */
  online: string;
  /** « seules ses propres rencontres sont montrées ». */
  alone: string;
}

const MEETINGS: PlacedWords = {
  one: 'rencontre',
  many: 'rencontres',
  online: 'en ligne',
  alone: 'seules ses propres rencontres sont montrées',
};

/** Whether an entry is at the place, or near enough where distances are known. */
export function fitsPlace({ places, point }: Placed, wanted: WantedPlace): boolean {
  if (wanted.place === '' || places.includes(wanted.place)) return true;
  if (!isMeasured(wanted) || point === null) return false;
  return distanceKm(point, wanted.point) <= wanted.km;
}

/**
 * A sentence on what a distance could not tell: entries left out for having no place, or a commune that lies nowhere
 * known; '' when nothing is to be said. `others` fit in all other ways.
 */
export function placeNote(
  wanted: WantedPlace,
  others: readonly Placed[],
  { one, many, online, alone }: PlacedWords = MEETINGS,
): string {
  if (wanted.km === null || wanted.place === '' || wanted.place === ONLINE) return '';
  if (!isMeasured(wanted)) return `La position de cette commune n’est pas connue\u202F: ${alone}.`;
  const left = others.filter((entry) => entry.point === null && !fitsPlace(entry, wanted));
  const remote = left.filter(({ places }) => places.includes(ONLINE)).length;
  const nowhere = left.length - remote;
  const parts = [
    remote > 0 ? `${counted(remote, one, many)} ${online}` : '',
    nowhere > 0 ? `${counted(nowhere, one, many)} au lieu non situé` : '',
  ].filter((part) => part !== '');
  return parts.length > 0
    ? `Sans distance connue, donc pas dans cette liste\u202F: ${parts.join(' et ')}.`
    : '';
}

function isMeasured(wanted: WantedPlace): wanted is { place: string; point: Point; km: number } {
  return wanted.point !== null && wanted.km !== null && wanted.place !== ONLINE;
}
