/** French text into sentences and words. */

/** A full stop after these ends no sentence; neither does one after an initial or a numbered article (« D. 421-43 »). */
const ABBREVIATIONS =
  /(?:^|[\s(«’'\u00A0\u202F])(?:MM?|Mme|Mlle|Dr|Pr|Me|St|Ste|art|al|p|pp|cf|ex|env|tél|av|bd|bât|vol|chap|fig|réf|resp|min|max|hab|apr|n|\p{Lu}(?:\.-?\p{Lu})*)\.$/u;

/** The end of a sentence, with what closes behind it, before what can begin another. */
const BREAK = /[.!?…]+[\u00A0\u202F]?[»”")]*\s+(?=[«“"(–—-]?[\s\u00A0\u202F]?[\p{Lu}\d])/gu;

/** The sentences of a paragraph; a line is a paragraph of its own. */
export function sentencesOf(paragraph: string): string[] {
  return paragraph.split('\n').flatMap(sentencesOfLine);
}

function sentencesOfLine(line: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { 0: end, index } of line.matchAll(BREAK)) {
    if (ABBREVIATIONS.test(line.slice(start, index + 1))) continue;
    sentences.push(line.slice(start, index + end.length));
    start = index + end.length;
  }
  return [...sentences, line.slice(start)].map((sentence) => sentence.trim()).filter(Boolean);
}

/** « 1 467 » is one word, « l’enfant » too; a dash alone is none. */
export function wordsOf(text: string): string[] {
  return text
    .replace(/(?<=\d)[ \u00A0\u202F](?=\d{3}(?!\d))/g, '')
    .split(/\s+/)
    .filter((word) => /[\p{L}\d]/u.test(word));
}

const SHORT = 60;

/** The beginning of a text, cut between words. */
export function beginningOf(text: string): string {
  if (text.length <= SHORT) return text;
  return `${text.slice(0, SHORT).replace(/[\s,;:]*\S*$/, '')}…`;
}
