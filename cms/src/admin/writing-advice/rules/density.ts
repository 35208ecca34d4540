/**
 * How hard a whole field is to read, in figures that an editor can act on. The aims are those of plain French: sentences
 * of about 15 words and everyday words (*Écrire pour être lu*, F. Richaudeau, and the Inclusion Europe rules).
 */
import type { Finding, Rule } from '../written-field.ts';
import { sentencesOf, wordsOf } from '../sentences.ts';

/** Below this, an average says nothing. */
const FEWEST_WORDS = 60;
const MOST_WORDS_A_SENTENCE = 18;
/** Letters, without what is elided before it. */
const LONG_WORD = 10;
const MOST_LONG_WORDS = 0.25;

export const density: Rule = ({ paragraphs }) => {
  const sentences = paragraphs.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  if (words.length < FEWEST_WORDS) return [];
  return [sentencesOnAverage(words.length / sentences.length), longWords(words)].filter(
    (finding) => finding !== null,
  );
};

function sentencesOnAverage(mean: number): Finding | null {
  if (mean <= MOST_WORDS_A_SENTENCE) return null;
  const message = `Les phrases ont ${Math.round(mean)} mots en moyenne. Visez 15\u202F: une idée par phrase.`;
  return { message, excerpt: '' };
}

function longWords(words: string[]): Finding | null {
  const long = words.map(lettersOf).filter((word) => word.length >= LONG_WORD);
  const share = long.length / words.length;
  if (share <= MOST_LONG_WORDS) return null;
  const message = `${Math.round(share * 100)}\u202F% de mots longs (${LONG_WORD} lettres et plus). Visez moins de ${MOST_LONG_WORDS * 100}\u202F%, avec des mots de tous les jours.`;
  return { message, excerpt: mostFrequent(long).join(', ') };
}

function lettersOf(word: string): string {
  return word.replace(/^\P{L}*(?:\p{L}{1,2}['’])?/u, '').replace(/\P{L}+$/u, '');
}

function mostFrequent(words: string[]): string[] {
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  return [...times]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 3)
    .map(([word]) => word);
}
