/** What the reader is told while pages are kept, and afterwards. Pure. */
import { counted } from 'shared/domain/french-amounts';

export interface Outcome {
  added: number;
  released: number;
  /** The titles of pages that the network did not bring. */
  unreachable: string[];
  /** The device has no room left: what was to follow is not kept. */
  isFull: boolean;
}

/** Titles beyond are counted. */
const MOST_NAMED = 5;

/** Where the browser has refused in the middle of it. */
export const NOTHING_KEPT = 'Votre navigateur n’a pas pu garder ces pages. Réessayez plus tard.';

export function progressWords(number: number, count: number): string {
  return `Page ${number} sur ${count}…`;
}

export function outcomeWords({ added, released, unreachable, isFull }: Outcome): string {
  const sentences = [
    added > 0 && `${counted(added, 'page ajoutée', 'pages ajoutées')}, à lire même sans réseau.`,
    released > 0 && `${counted(released, 'page retirée', 'pages retirées')}.`,
    unreachable.length > 0 && `Le réseau n’a pas donné ${namesOf(unreachable)}. Réessayez plus tard.`,
    isFull &&
      'Votre appareil n’a plus assez de place. Décochez des pages, ou effacez tout, puis recommencez.',
  ].filter((sentence) => sentence !== false);
  return sentences.join(' ') || 'Rien n’a changé\u202F: cochez les pages que vous voulez garder.';
}

function namesOf(titles: readonly string[]): string {
  const named = titles.slice(0, MOST_NAMED).map((title) => `«\u202F${title}\u202F»`);
  const others = titles.length - named.length;
  return [...named, ...(others > 0 ? [counted(others, 'autre page', 'autres pages')] : [])].join(', ');
}
