/** The index in memory and what it answers: no page, no network. */
import MiniSearch, { type Query, type SearchOptions } from 'minisearch';
import { indexForms, queryWords, wordsIn, type QueryWord } from 'shared/domain/search-words';
import type { SearchEntry } from './entry.ts';

export interface Hit {
  entry: SearchEntry;
  /** The forms (`indexForms`) by which the entry was found. */
  forms: ReadonlySet<string>;
}

/**
 * How near the hits are to the query: `all` words as typed, `close` to all of them (mistakes allowed), or only `some` of
 * them. The nearest that gives anything is taken alone, so that a well typed query is not drowned in guesses.
 */
export type Nearness = 'all' | 'close' | 'some';

export interface Findings {
  nearness: Nearness;
  /** The best first. */
  hits: Hit[];
}

export interface SearchEngine {
  /** Adds what is not yet there: an entry is known by its kind, title and address. */
  add(entries: readonly SearchEntry[]): void;
  find(query: string): Findings;
  /** Words that titles and hidden names really have, near to those of a query that found nothing. */
  suggestions(query: string): string[];
}

const MOST_SUGGESTIONS = 4;
/** Letters: with more of them, the word proposed is another word. */
const MOST_WRONG_IN_SUGGESTIONS = 3;

/** One way to read a query. */
interface Attempt {
  nearness: Nearness;
  /** How many letters a word needs to be taken for the beginning of another one. */
  beginning: number;
  /** How many letters of a word may be wrong, missing or too many (two swapped ones count as two). */
  mistakes: number;
}

/**
 * In turn, until one of them finds something. A word of two or three letters is an acronym before it is a beginning:
 * « AS » is not every assistant. One mistake is tried before two: « educatrise » is not « éducatif ».
 */
const ATTEMPTS: readonly Attempt[] = [
  { nearness: 'all', beginning: 4, mistakes: 0 },
  { nearness: 'all', beginning: 2, mistakes: 0 },
  { nearness: 'close', beginning: 2, mistakes: 1 },
  { nearness: 'close', beginning: 2, mistakes: 2 },
  { nearness: 'some', beginning: 4, mistakes: 0 },
  { nearness: 'some', beginning: 2, mistakes: 2 },
];

export function searchEngine(): SearchEngine {
  const entries: SearchEntry[] = [];
  const known = new Set<string>();
  const index = new MiniSearch<SearchEntry & { id: number }>({
    fields: ['title', 'hidden', 'line', 'text', 'body'],
    tokenize: wordsIn,
    processTerm: rememberedForms(),
    extractField: (entry, field) => {
      const value = entry[field as keyof SearchEntry & 'id'] as unknown;
      return (Array.isArray(value) ? value.join(' ; ') : value) as string;
    },
    searchOptions: {
      tokenize: (term) => [term],
      processTerm: (term) => term,
      boost: { title: 6, hidden: 5, line: 2, text: 2 },
      weights: { prefix: 0.6, fuzzy: 0.4 },
    },
  });

  const search = (query: Query, options?: SearchOptions): Hit[] =>
    index.search(query, options).flatMap(({ id, terms }) => {
      const entry = entries[id as number];
      return entry ? [{ entry, forms: new Set(terms) }] : [];
    });

  return {
    add(more) {
      for (const entry of more) {
        const key = `${entry.kind} ${entry.url} ${entry.title}`;
        if (known.has(key)) continue;
        known.add(key);
        index.add({ ...entry, id: entries.push(entry) - 1 });
      }
    },
    find(query) {
      const words = queryWords(query);
      for (const attempt of words.length > 0 ? ATTEMPTS : []) {
        const hits = search(queryOf(words, attempt)).filter((hit) => isLikely(hit, words, attempt));
        if (hits.length > 0) return { nearness: attempt.nearness, hits: namesakesFirst(hits, words) };
      }
      return { nearness: 'all', hits: [] };
    },
    suggestions(query) {
      const found = queryWords(query).flatMap(({ root }) =>
        search({
          queries: [root],
          fuzzy: root.length < 5 ? 1 : Math.min(MOST_WRONG_IN_SUGGESTIONS, Math.floor(root.length / 2)),
          prefix: true,
          fields: ['title', 'hidden'],
        }).slice(0, 3),
      );
      // « Ehpad » and « l’Ehpad » are one word.
      const words = new Map(found.flatMap(namesOf).map((name) => [queryWords(name)[0]?.root, name]));
      return [...words.values()].slice(0, MOST_SUGGESTIONS);
    },
  };
}

/**
 * « Métiers » is the page of that name before all that speaks of them, and « aide à domicile » a name of a job before those
 * that have its words in several.
 */
function namesakesFirst(hits: readonly Hit[], words: readonly QueryWord[]): Hit[] {
  const asked = new Set(words.map(({ root }) => root));
  const rootsOf = (name: string) => new Set(queryWords(name).map(({ root }) => root));
  const isAsked = (name: string) => {
    const roots = rootsOf(name);
    return roots.size === asked.size && [...roots].every((root) => asked.has(root));
  };
  const nearness = ({ entry, forms }: Hit) => {
    if ([...rootsOf(entry.title)].every((root) => forms.has(root))) return 0;
    return entry.hidden?.some(isAsked) === true ? 1 : 2;
  };
  const ranked = hits.map((hit) => ({ hit, rank: nearness(hit) }));
  return [0, 1, 2].flatMap((wanted) => ranked.filter(({ rank }) => rank === wanted).map(({ hit }) => hit));
}

/** Texts say the same words again and again: on an old phone that is most of the time it takes to fill the index. */
function rememberedForms(): (word: string) => string[] {
  const known = new Map<string, string[]>();
  return (word) => {
    const forms = known.get(word) ?? indexForms(word);
    known.set(word, forms);
    return forms;
  };
}

/** The words of a hit's names by which it was found, as they are written. */
function namesOf({ entry, forms }: Hit): string[] {
  return [entry.title, ...(entry.hidden ?? [])]
    .flatMap(wordsIn)
    .filter((word) => indexForms(word).some((form) => forms.has(form)))
    .map((word) => word.toLowerCase())
    .slice(0, 1);
}

function queryOf(words: readonly QueryWord[], attempt: Attempt): Query {
  return {
    combineWith: attempt.nearness === 'some' ? 'OR' : 'AND',
    queries: words.map((word) => wordQuery(word, attempt)),
  };
}

/** A word is found whole, by its beginning or, where mistakes are allowed, nearly. */
function wordQuery({ root, typed }: QueryWord, { beginning, mistakes }: Attempt): Query {
  // A root may be shorter than what was typed: « lieux » is not « lie ».
  const wrong = root.length > 4 ? Math.min(mistakes, mistakesIn(root)) : 0;
  const whole: Query = { queries: [root], fuzzy: wrong };
  if (typed === null) return whole;
  const begun = { queries: [typed], prefix: typed.length >= beginning };
  return { combineWith: 'OR', queries: [whole, { ...begun, fuzzy: Math.min(mistakes, mistakesIn(typed)) }] };
}

/** None in short words and numbers, which would become others. */
function mistakesIn(word: string): number {
  if (word.length < 4 || /\d/.test(word)) return 0;
  return word.length < 6 ? 1 : 2;
}

/** Few people mistake the first letter, and a short word with another one is another word: Mâcon is not « façon ». */
function isLikely({ forms }: Hit, words: readonly QueryWord[], { nearness, mistakes }: Attempt): boolean {
  if (mistakes === 0) return true;
  const isMeant = ({ root }: QueryWord) =>
    root.length > 5 || [...forms].some((form) => form.startsWith(root.charAt(0)));
  return nearness === 'some' ? words.some(isMeant) : words.every(isMeant);
}
