/** How the cells of simple fields are read and written. Problems are French and say what to do. */
import { frenchSlug } from 'shared/domain/french-slug';
import { frenchTypography } from 'shared/domain/french-typography';
import { labelOf, terms, type Vocabulary } from 'shared/domain/vocabularies';
import type { Kind, Parsed, Value } from './column';

/** Words; an apostrophe of the keyboard or of the printer makes no difference. */
export const words: Kind = {
  parse: (text) => ({ value: set(text) }),
  write: String,
  read: (stored) => set(String(stored).trim()) || null,
};

/** No-break spaces stay: taken off, they would come back at the next import. */
function set(text: string): string {
  return frenchTypography(text.replace(/[ \t\r\n]+/g, ' '));
}

/** An address, a telephone number: kept to the letter. */
export const plain: Kind = {
  parse: (text) => ({ value: text }),
  write: String,
  read: (stored) => String(stored).trim() || null,
};

/** A code of so many signs; the zeros that a spreadsheet took from its beginning are put back. */
export function code(length: number): Kind {
  return {
    ...plain,
    parse: (text) => {
      const signs = text.toUpperCase().replace(/[\s.]/g, '');
      if (/^\d[,.]?\d*E\+?\d+$/.test(signs))
        return {
          problem:
            'Le tableur a changé ce code en nombre. Donnez à la colonne le format « Texte », puis saisissez-le de nouveau.',
        };
      return { value: /^\d+$/.test(signs) && signs.length === length - 1 ? `0${signs}` : signs };
    },
  };
}

/** @param decimals how many are kept */
function number(decimals: number): Kind {
  const round = (value: number) => Number(value.toFixed(decimals));
  return {
    parse: (text) => {
      const value = Number(text.replace(/\s/g, '').replace(',', '.'));
      return Number.isFinite(value)
        ? { value: round(value) }
        : { problem: 'N’est pas un nombre. Écrivez des chiffres, avec une virgule au besoin.' };
    },
    write: String,
    read: (stored) => round(Number(stored)),
  };
}

/** Degrees to a tenth of a metre: more is no knowledge. */
export const degrees = number(6);
export const wholeNumber = number(0);

const YES = ['oui', 'o', 'vrai', 'true', '1', 'x'];
const NO = ['non', 'n', 'faux', 'false', '0'];

/** @param alsoYes words that mean yes in this column */
export function flag(...alsoYes: string[]): Kind {
  return {
    parse: (text) => {
      const word = text.toLowerCase();
      if (YES.includes(word) || alsoYes.includes(word)) return { value: true };
      if (NO.includes(word)) return { value: false };
      return { problem: 'N’est ni « oui » ni « non ».' };
    },
    write: (value) => (value === true ? 'oui' : 'non'),
    read: (stored) => stored === true,
  };
}

/** One of a closed list, by its French words or its code. */
export function term(vocabulary: Vocabulary): Kind {
  return {
    parse: (text) => {
      const found = termOf(vocabulary, text);
      return found === undefined ? unknownTerm(vocabulary, text) : { value: found };
    },
    write: (value) => labelOf(vocabulary, value as never),
    read: (stored) => String(stored),
  };
}

/** Several of a closed list, kept in its order. */
export function termList(vocabulary: Vocabulary): Kind {
  const inOrder = (chosen: readonly string[]) => terms(vocabulary).filter((each) => chosen.includes(each));
  return {
    parse: (text) => {
      const found = new Set<string>();
      for (const part of listParts(text)) {
        const one = termOf(vocabulary, part);
        if (one === undefined) return unknownTerm(vocabulary, part);
        found.add(one);
      }
      return { value: inOrder([...found]) };
    },
    write: (value) => (value as readonly never[]).map((each) => labelOf(vocabulary, each)).join(' | '),
    read: (stored) => emptyIsNull(inOrder(stored as string[])),
  };
}

/** Several codes, kept as lines. */
export const codeLines: Kind = {
  parse: (text) => ({ value: text.split(/[\s|,;]+/).flatMap((part) => padded(part)) }),
  write: (value) => (value as readonly string[]).join(' | '),
  read: (stored) => emptyIsNull(String(stored).split(/\s+/).filter(Boolean)),
  store: (value) => (value as readonly string[]).join('\n'),
};

/** A day: `31/12/2028`, or as computers write it. */
export const day: Kind = {
  parse: (text) => {
    const value = isoDay(text);
    return value === undefined
      ? { problem: 'N’est pas une date. Écrivez-la ainsi : 31/12/2028.' }
      : { value };
  },
  write: (value) => frenchDay(String(value)),
  read: (stored) => String(stored).slice(0, 10),
};

export function frenchDay(iso: string): string {
  return iso.split('-').toReversed().join('/');
}

/** `YYYY-MM-DD` of a day of the calendar, or undefined. */
export function isoDay(text: string): string | undefined {
  const [, french] = /^(\d{1,2}\/\d{1,2}\/\d{4})$/.exec(text.trim()) ?? [];
  const iso = french
    ? french
        .split('/')
        .toReversed()
        .map((part) => part.padStart(2, '0'))
        .join('-')
    : text.trim();
  const time = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? Date.parse(iso) : Number.NaN;
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? undefined : iso;
}

/** A cell that holds several things holds them between bars or on lines of their own. */
export function listParts(text: string): string[] {
  return text
    .split(/[|\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

export function emptyIsNull(list: readonly string[]): Value {
  return list.length === 0 ? null : list;
}

function termOf(vocabulary: Vocabulary, text: string): string | undefined {
  const wanted = frenchSlug(text);
  return terms(vocabulary).find(
    (each) => each === text || frenchSlug(labelOf(vocabulary, each as never)) === wanted,
  );
}

function unknownTerm(vocabulary: Vocabulary, text: string): Parsed {
  const labels = terms(vocabulary).map((each) => labelOf(vocabulary, each as never));
  return { problem: `« ${text} » n’est pas dans la liste. Choisissez parmi : ${labels.join(', ')}.` };
}

/** A postcode whose zero a spreadsheet took. */
function padded(part: string): string[] {
  if (part === '') return [];
  return [/^\d{4}$/.test(part) ? `0${part}` : part];
}
