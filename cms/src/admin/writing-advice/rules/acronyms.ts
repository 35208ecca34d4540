/** Acronyms that the entry explains nowhere and the glossary does not know. */
import type { Rule } from '../written-field.ts';
import { beginningOf } from '../sentences.ts';
import { capitalWords, isCode, isPlainToAll, looksLikeAcronym } from './capital-words.ts';
import { isWithinShout } from './capitals.ts';

export const acronyms: Rule = ({ paragraphs }, { glossary, wholeText }) =>
  paragraphs.flatMap((text) =>
    capitalWords(text)
      .filter(({ word }) => looksLikeAcronym(word, glossary) && !glossary.has(word) && !isPlainToAll(word))
      .filter((found) => !isCode(text, found) && !isWithinShout(text, found.index, glossary))
      .filter(({ word }) => !isExplained(word, wholeText))
      .map(({ word }) => ({
        message: `«\u202F${word}\u202F» n’est pas expliqué. Écrivez-le en toutes lettres la première fois, avec le sigle entre parenthèses, ou ajoutez-le au glossaire.`,
        excerpt: beginningOf(word),
      })),
  );

/** « protection maternelle et infantile (PMI) » or « PMI (protection maternelle et infantile) ». */
function isExplained(word: string, text: string): boolean {
  return new RegExp(`\\p{Ll}[^.()]*\\(${word}\\b[^)]*\\)|\\b${word}\\s*\\([^)]*\\p{Ll}{3}`, 'u').test(text);
}
