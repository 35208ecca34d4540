/** Sentences that lose their reader on the way. The State's own style guide (design.numerique.gouv.fr) asks for less than 25. */
import type { Rule } from '../written-field.ts';
import { beginningOf, sentencesOf, wordsOf } from '../sentences.ts';

const MOST_WORDS = 25;

export const longSentences: Rule = ({ paragraphs, isEasyRead }) => {
  if (isEasyRead) return [];
  return paragraphs.flatMap(sentencesOf).flatMap((sentence) => {
    const count = wordsOf(sentence).length;
    if (count <= MOST_WORDS) return [];
    const message = `Phrase de ${count} mots. Coupez-la en deux\u202F: au-delà de ${MOST_WORDS} mots, on perd le fil.`;
    return [{ message, excerpt: beginningOf(sentence) }];
  });
};
