/** What the search says of its results, in words for those who see them and those who listen. */
import { counted } from 'shared/domain/french-amounts';
import type { Nearness } from './engine.ts';

/** Longer queries are quoted by their beginning. */
const LONGEST_QUOTE = 60;

/** « 12 résultats pour « amp ». » */
export function countSentence(query: string, count: number, nearness: Nearness): string {
  const results = counted(count, 'résultat', 'résultats');
  if (count === 0) return `Aucun résultat pour ${quoted(query)}.`;
  if (nearness === 'all') return `${results} pour ${quoted(query)}.`;
  return nearness === 'close'
    ? `Aucun résultat exact pour ${quoted(query)}. ${counted(count, 'résultat proche', 'résultats proches')}.`
    : `Aucun résultat avec tous les mots de ${quoted(query)}. ${results} avec une partie des mots.`;
}

/** « amp » between French quotation marks, on one line. */
export function quoted(query: string): string {
  const line = query.trim().replace(/\s+/g, ' ');
  const letters = [...line];
  const shown = letters.length > LONGEST_QUOTE ? `${letters.slice(0, LONGEST_QUOTE).join('')}…` : line;
  return `«\u202F${shown}\u202F»`;
}
