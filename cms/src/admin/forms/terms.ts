/** The French names of an enumeration's codes: exactly those of its vocabulary, where a code alone may have several. */
import { vocabularies } from 'shared/domain/vocabularies';

export interface Term {
  value: string;
  label: string;
}

/** Each enumeration has the codes of one vocabulary, in its order; undefined for one of Strapi's own. */
export function termsOf(codes: readonly string[]): Term[] | undefined {
  const key = codes.join();
  const list = Object.values(vocabularies).find((vocabulary) => Object.keys(vocabulary).join() === key);
  return list && Object.entries(list).map(([value, label]) => ({ value, label }));
}
