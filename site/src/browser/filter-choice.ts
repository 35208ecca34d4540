/** What is chosen in a list's filters, as the address and the controls tell it. Pure: the page is in `list-filters.ts`. */
import { counted, frenchNumber } from 'shared/domain/french-amounts';

/** The values that the controls of each name offer. */
export type Facets = ReadonlyMap<string, ReadonlySet<string>>;

/** The values chosen under each name; a name without any is not in it. */
export type Choice = ReadonlyMap<string, readonly string[]>;

/** The words of a count, such as `métier`, `métiers`, `Aucun métier`. */
export interface CountWords {
  one: string;
  many: string;
  zero: string;
}

/**
 * The choice among pairs of a name and a value, from an address or a form. Whatever the facets do not offer is left out,
 * so that an address may hold anything; a value that is said twice counts once.
 */
export function choiceOf(pairs: Iterable<readonly [string, unknown]>, facets: Facets): Choice {
  const choice = new Map<string, string[]>();
  for (const [name, value] of pairs) {
    if (typeof value !== 'string' || !facets.get(name)?.has(value)) continue;
    const values = choice.get(name) ?? [];
    if (!values.includes(value)) choice.set(name, [...values, value]);
  }
  return choice;
}

/** `?secteur=handicap&horaires=la-nuit`, or nothing when nothing is chosen. */
export function queryOf(choice: Choice): string {
  const pairs = [...choice].flatMap(([name, values]) => values.map((value) => [name, value]));
  return pairs.length > 0 ? `?${new URLSearchParams(pairs).toString()}` : '';
}

/** Whether a value is one of the words, which spaces part. */
export function holdsWord(words: string | null, value: string): boolean {
  return words !== null && words.split(/\s+/).includes(value);
}

/** Of each name one value must fit: several values widen a choice, several names narrow it. */
export function fits(choice: Choice, fitsValue: (name: string, value: string) => boolean): boolean {
  return [...choice].every(([name, values]) => values.some((value) => fitsValue(name, value)));
}

/** « 7 métiers sur 26 », « 26 métiers », « Aucun métier ». */
export function countLine(shown: number, total: number, { one, many, zero }: CountWords): string {
  if (shown === 0) return zero;
  const line = counted(shown, one, many);
  return shown === total ? line : `${line} sur\u00A0${frenchNumber(total)}`;
}
