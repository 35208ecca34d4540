/** Which jobs an address asks to compare, and what there is to say about it. Pure: the page is in `compare-jobs.ts`. */

const MOST_JOBS = 3;

export interface JobChoice {
  /** Those to show, in the order asked for. */
  slugs: string[];
  /** French sentences on what is not as it was asked for. */
  notes: string[];
}

/**
 * @param asked any words, as an address gives them.
 * @param titles slug → title of each job there is.
 */
export function jobChoice(asked: readonly string[], titles: ReadonlyMap<string, string>): JobChoice {
  const named = asked.filter((slug) => slug !== '');
  const known = named.filter((slug) => titles.has(slug));
  const once = [...new Set(known)];
  const repeated = once.filter((slug) => known.indexOf(slug) !== known.lastIndexOf(slug));
  const quoted = (slugs: readonly string[]) =>
    slugs.map((slug) => `«\u202F${titles.get(slug)}\u202F»`).join(', ');
  return {
    slugs: once.slice(0, MOST_JOBS),
    notes: [
      unknownNote(named.length - known.length),
      ...(repeated.length > 0
        ? [`Demandé plusieurs fois, montré une seule\u202F: ${quoted(repeated)}.`]
        : []),
      ...(once.length > MOST_JOBS
        ? [`On compare trois métiers au plus. Laissé de côté\u202F: ${quoted(once.slice(MOST_JOBS))}.`]
        : []),
    ].filter((note) => note !== ''),
  };
}

function unknownNote(count: number): string {
  if (count === 0) return '';
  return count === 1
    ? 'Un métier de l’adresse n’a pas de fiche sur ce site, ou n’en a plus.'
    : `${count} métiers de l’adresse n’ont pas de fiche sur ce site, ou n’en ont plus.`;
}

/** `same` and `different` are said; a line that some job leaves empty cannot be compared. */
export type Verdict = 'same' | 'different' | 'unknown';

/** @param values what each job says on a line; null where it says nothing. */
export function verdictOf(values: readonly (string | null)[]): Verdict {
  if (values.includes(null)) return 'unknown';
  return new Set(values).size === 1 ? 'same' : 'different';
}

/** The comparison in a sentence or two: « Ce qui change : diplôme, horaires. Ce qui ne change pas : permis. » */
export function summaryOf(lines: readonly { label: string; verdict: Verdict }[]): string {
  const named = (wanted: Verdict) =>
    lines
      .filter(({ verdict }) => verdict === wanted)
      .map(({ label }) => label.toLocaleLowerCase('fr'))
      .join(', ');
  const different = named('different');
  const same = named('same');
  if (different === '' && same === '') return 'Il manque des renseignements pour comparer.';
  if (different === '') return `Rien ne change sur les critères renseignés\u202F: ${same}.`;
  const changing = `Ce qui change\u202F: ${different}.`;
  return same === '' ? changing : `${changing} Ce qui ne change pas\u202F: ${same}.`;
}
