/**
 * What *facile à lire* asks of a sentence: short, one idea. Source: *L’information pour tous, règles européennes pour une
 * information facile à lire et à comprendre* (Inclusion Europe, Unapei), rules on sentences.
 */
import type { Rule } from '../written-field.ts';
import { beginningOf, sentencesOf, wordsOf } from '../sentences.ts';

const MOST_WORDS = 15;

/** « parce que » and « si » explain and are welcome: only a chain of them is not. */
const SUBORDINATES =
  /(?<!\p{L})(?:qui|que|qu’|dont|où|lequel|laquelle|lesquels|lesquelles|lorsque|lorsqu’|quoique|puisque|tandis que|si|quand|comme)(?!\p{L})/giu;
const MOST_SUBORDINATES = 1;

export const easyRead: Rule = ({ paragraphs, isEasyRead }) => {
  if (!isEasyRead) return [];
  return paragraphs.flatMap(sentencesOf).flatMap((sentence) => {
    const messages = [tooLong(sentence), chained(sentence)].filter((message) => message !== null);
    return messages.map((message) => ({ message, excerpt: beginningOf(sentence) }));
  });
};

function tooLong(sentence: string): string | null {
  const count = wordsOf(sentence).length;
  if (count <= MOST_WORDS) return null;
  return `Phrase de ${count} mots. En facile à lire, ${MOST_WORDS} au plus\u202F: une idée, une phrase.`;
}

function chained(sentence: string): string | null {
  const found = [...sentence.matchAll(SUBORDINATES)].map(([word]) => `«\u202F${word.toLowerCase()}\u202F»`);
  if (found.length <= MOST_SUBORDINATES) return null;
  return `Phrase à tiroirs (${found.join(', ')}). En facile à lire, faites une phrase de chaque idée.`;
}
