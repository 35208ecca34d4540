/** Words in capitals that are no acronyms: harder to read, spelt out by some screen readers, and felt as shouting. */
import type { Rule } from '../written-field.ts';
import { beginningOf } from '../sentences.ts';
import { capitalWords, isPlainToAll, looksLikeAcronym } from './capital-words.ts';

interface Run {
  start: number;
  end: number;
  words: string[];
}

export const capitals: Rule = ({ paragraphs }, { glossary }) =>
  paragraphs.flatMap((text) =>
    shouts(text, glossary).map(({ start, end }) => ({
      message:
        'Mots en capitales\u202F: on croit entendre crier. Écrivez-les en minuscules, en gras s’ils comptent.',
      excerpt: beginningOf(text.slice(start, end)),
    })),
  );

export function isWithinShout(text: string, index: number, glossary: ReadonlySet<string>): boolean {
  return shouts(text, glossary).some(({ start, end }) => start <= index && index < end);
}

/** Runs of words in capitals with at least one that is a word and no acronym. */
function shouts(text: string, glossary: ReadonlySet<string>): Run[] {
  return runs(text).filter(({ words }) =>
    words.some((word) => !isPlainToAll(word) && !looksLikeAcronym(word, glossary)),
  );
}

function runs(text: string): Run[] {
  const found: Run[] = [];
  for (const { word, index } of capitalWords(text)) {
    const last = found.at(-1);
    const end = index + word.length;
    if (last && /^[\s,’'\u00A0\u202F-]*$/.test(text.slice(last.end, index))) {
      last.words.push(word);
      last.end = end;
    } else found.push({ start: index, end, words: [word] });
  }
  return found;
}
