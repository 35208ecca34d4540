/**
 * Words as the search compares them: one module for the index and for what people type, so that both always agree.
 * Accents, apostrophes, hyphens, Saint and St, plurals, feminine endings, inclusive writing, dotted acronyms and ordinals
 * make no difference. It runs in browsers: nothing newer than ES2021.
 */
import { withoutAccents } from './french-slug.ts';

/** A word of a query: `root` is compared whole, `typed` as the beginning of a word (null where that would mislead). */
export interface QueryWord {
  root: string;
  typed: string | null;
}

/** What is beyond is not read: nobody types it, and an address may hold anything. */
export const LONGEST_QUERY = 200;
const MOST_WORDS = 12;
const LONGEST_WORD = 40;

/** « A.M.P. », or letters and digits. */
const UNIT = String.raw`(?:(?:\p{L}\.){2,}\p{L}?|[\p{L}\p{M}\p{N}]+)`;

/** « 1 200 », or units that apostrophes, hyphens or inclusive endings hold together. */
const WORD = new RegExp(
  String.raw`(\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?!\d)|${UNIT}(?:\(\p{L}{1,6}\)\p{L}?|['’ʼ·•‧‐‑-]${UNIT})*)`,
  'u',
);

/** The text cut at its words, which stand at the odd places: put together again, it is the same text. */
export function cutAtWords(text: string): string[] {
  return text.split(WORD);
}

/** The words of a text, as they are written. */
export function wordsIn(text: string): string[] {
  return cutAtWords(text).filter((_, place) => place % 2 === 1);
}

/**
 * Every form under which a word of a text (one of `wordsIn`) is found: its parts as written and by their roots, and all
 * of it in one: « L’Abergement » under `abergement` and `labergement`, « aide-soignantes » also under `aidesoignantes`.
 */
export function indexForms(word: string): string[] {
  const parts = plain(word).split(/['-]/);
  const kept = parts.filter((part, place) => !isElided(part, place, parts));
  const stuck = parts.flatMap((part, place) => {
    const next = parts[place + 1] ?? '';
    return isElided(part, place, parts) && tells(next) ? part + next : [];
  });
  const joined = kept.length > 1 ? [kept.join('')] : [];
  const forms = [...kept.filter(tells), ...stuck, ...joined].map((form) => form.slice(0, LONGEST_WORD));
  return [...new Set(forms.flatMap((form) => [form, rootOf(form)]))];
}

/** The words of a query that tell something, each once, in the order typed. */
export function queryWords(query: string): QueryWord[] {
  const words = new Map<string, QueryWord>();
  for (const word of wordsIn(query.slice(0, LONGEST_QUERY))) {
    const parts = plain(word).split(/['-]/);
    for (const part of parts.filter((each, place) => !isElided(each, place, parts) && tells(each))) {
      const typed = part.slice(0, LONGEST_WORD);
      const root = rootOf(typed);
      words.set(root, { root, typed: SAME.has(typed) || /\d/.test(typed) ? null : typed });
    }
  }
  return [...words.values()].slice(0, MOST_WORDS);
}

/** Lower case without accents, with plain apostrophes and hyphens; inclusive endings, dots and spaces are gone. */
function plain(word: string): string {
  return withoutAccents(word)
    .replace(/['’ʼ]/g, "'")
    .replace(/[‐‑-]/g, '-')
    .replace(/\(\p{L}+\)|[·•‧]\p{L}+/gu, '')
    .replace(/[. \u00A0\u202F]/g, '');
}

const ELIDED = /^(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)$/;

/** The « l » of « l’aide »: before an apostrophe and never last. */
function isElided(part: string, place: number, parts: readonly string[]): boolean {
  return place < parts.length - 1 && ELIDED.test(part);
}

/** Those of questions too: « je voudrais être… ». « As », « es », « me » are not here: people write the acronyms of jobs so. */
const EMPTY_WORDS = new Set(
  'aimerais au aux avec ce ces cet cette comment dans de des du elle en est et etre faire faut il ils je la le les leur leurs ma mais mes mon nos notre nous on ou par pas peut peux pour quel quelle quels quelles qui que quoi sa ses son sont sur ta tes ton tu un une veut veux vos votre voudrais vous'.split(
    ' ',
  ),
);

function tells(part: string): boolean {
  return part !== '' && !EMPTY_WORDS.has(part) && (part.length > 1 || /\d/.test(part));
}

/** Words that are written in two ways, and what people say for « âgé ». Feminine endings are taken off before. */
const SAME = new Map(
  Object.entries({
    st: 'saint',
    ste: 'saint',
    sts: 'saint',
    stes: 'saint',
    vieux: 'age',
    vieil: 'age',
    vieille: 'age',
    vieilles: 'age',
    tle: 'terminal',
    premier: '1e',
    premiere: '1e',
    second: '2e',
    seconde: '2e',
    deuxieme: '2e',
    troisieme: '3e',
    quatrieme: '4e',
    cinquieme: '5e',
    sixieme: '6e',
  }),
);

const ORDINAL = /^(\d+)(?:i?eme|ere?|re|nde?|de?|e)s?$/;

/** What singular and plural, masculine and feminine have in common; never shown. */
function rootOf(word: string): string {
  const same = SAME.get(word);
  if (same !== undefined) return same;
  if (/\d/.test(word)) return word.replace(ORDINAL, '$1e');
  return word.length < 4 ? word : masculine(singular(word));
}

function singular(word: string): string {
  if (word.endsWith('eaux')) return word.slice(0, -1);
  if (word.length > 4 && word.endsWith('aux')) return `${word.slice(0, -2)}l`;
  return word.replace(/[sx]$/, '');
}

const FEMININE: readonly [ending: RegExp, masculine: string][] = [
  [/trice$/, 'teur'],
  [/euse$/, 'eur'],
  [/ive$/, 'if'],
  [/enne$/, 'en'],
  [/onne$/, 'on'],
  [/elle$/, 'el'],
];

function masculine(word: string): string {
  for (const [ending, replacement] of FEMININE) {
    if (ending.test(word)) return word.replace(ending, replacement);
  }
  const one = word.replace(/ee$/, 'e');
  return one.length > 4 ? one.replace(/e$/, '') : one;
}
