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
      for (const nearness of ['all', 'close', 'some'] as const) {
        const hits = words.length > 0 ? search(queryOf(words, nearness)) : [];
        if (hits.length > 0) return { nearness, hits };
      }
      return { nearness: 'all', hits: [] };
    },
    suggestions(query) {
      const found = queryWords(query).flatMap(({ root }) =>
        search({
          queries: [root],
          fuzzy: root.length < 5 ? 1 : 0.5,
          prefix: true,
          fields: ['title', 'hidden'],
        }).slice(0, 3),
      );
      return [...new Set(found.flatMap(namesOf))].slice(0, MOST_SUGGESTIONS);
    },
  };
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

function queryOf(words: readonly QueryWord[], nearness: Nearness): Query {
  return {
    combineWith: nearness === 'some' ? 'OR' : 'AND',
    queries: words.map((word) => wordQuery(word, nearness !== 'all')),
  };
}

/** A word is found whole, by its beginning or, where mistakes are allowed, nearly. */
function wordQuery({ root, typed }: QueryWord, mistakes: boolean): Query {
  const whole: Query = { queries: [root], ...(mistakes && { fuzzy: mistakesIn(root) }) };
  if (typed === null) return whole;
  return { combineWith: 'OR', queries: [whole, { queries: [typed], prefix: typed.length > 1 }] };
}

/** How many letters may be wrong, missing or too many (two swapped ones count as two); none in short words and numbers, which would become others. */
function mistakesIn(root: string): number {
  if (root.length < 4 || /\d/.test(root)) return 0;
  return root.length < 6 ? 1 : 2;
}
