/** Titles of jobs name women and men. */
import { withoutAccents } from './french-slug.ts';

/**
 * Whether an inclusive title has all the words of both others, in whatever order: « Assistante, assistant de service
 * social ». A title that is the same for both (« Ergothérapeute ») is named once.
 */
export function namesBothGenders(inclusive: string, feminine: string, masculine: string): boolean {
  const named = wordsOf(inclusive);
  return [...wordsOf(feminine), ...wordsOf(masculine)].every((word) => named.has(word));
}

function wordsOf(title: string): Set<string> {
  return new Set(withoutAccents(title).match(/[\p{L}\p{N}]+/gu));
}
