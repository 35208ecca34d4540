/**
 * What editors type, as French printing wants it: they need not know where a narrow space goes, and no line breaks
 * between a word and its colon. Source: *Lexique des règles typographiques en usage à l’Imprimerie nationale*.
 * Text that is right already comes out as it went in, so that applying it twice does no harm.
 */

/** No-break spaces: narrow before double punctuation and in numbers, whole between a number and a word. */
const NARROW = '\u202F';
const NO_BREAK = '\u00A0';

const MONTHS = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';

/** Signs and units that follow a number; words such as « jours » may go to the next line. */
const UNITS = 'km|m|cm|kg|g|h|min|ans?|ha|m²|km²|km/h|Mo|Ko';

/** A pattern and what stands in its place, in the order in which they apply. */
const rules: readonly (readonly [RegExp, string])[] = [
  [/\.{3,}/g, '…'],
  // Quotation marks of the keyboard, in pairs; what they hold begins and ends without a space.
  [/"(?=\S)([^"\n]*?\S)"/g, '«$1»'],
  [/“(?=\S)([^“”\n]*?\S)”/g, '«$1»'],
  [/«[ \u00A0\u202F]*/g, `«${NARROW}`],
  [/[ \u00A0\u202F]*»/g, `${NARROW}»`],
  // After quotation marks: an apostrophe may stand before one.
  [/(?<=[\p{L}\d])['‘](?=[\p{L}\d«])/gu, '’'],
  // With the space that stands there, or without one where a word and its mark stuck together; never within an address or an hour.
  [/[ \u00A0]+(?=[;:!?](?:[\s)»…!?]|$))/g, NARROW],
  [/(?<=[\p{L}\d)%€])(?=[;:!?]+(?:[\s)»]|$))/gu, NARROW],
  // An aside between hyphens is one between dashes.
  [/ - (?=\S)/g, `${NO_BREAK}– `],
  // « 1er » stands as it is; « 1ère » and « 2ème » are handwriting.
  [/(?<![\p{L}\d])1[èe]re(s?)(?!\p{L})/gu, '1re$1'],
  [/(?<![\p{L}\d])(\d+|[IVX]+)i?[èe]me(s?)(?!\p{L})/gu, '$1e$2'],
  [/(?<=\d)[ \u00A0]+(?=[%€‰])/g, NARROW],
  [new RegExp(`(?<=\\d) (?=(?:${UNITS})(?![\\p{L}\\d]))`, 'gu'), NO_BREAK],
  [new RegExp(`(?<=\\b(?:\\d{1,2}|1er)) (?=(?:${MONTHS})(?!\\p{L}))`, 'giu'), NO_BREAK],
  [/\b([Nn]°|art\.|p\.) ?(?=\d)/g, `$1${NO_BREAK}`],
  [/(?<!\p{L})(M\.|MM\.|Mme|Mmes|Dr|Me) (?=\p{Lu})/gu, `$1${NO_BREAK}`],
];

/** @returns the text with French spaces, quotation marks, apostrophes, dashes and ordinals. */
export function frenchTypography(text: string): string {
  const set = rules.reduce((words, [pattern, replacement]) => words.replace(pattern, replacement), text);
  return set.replace(GROUPED, (number) => number.replace(/[ \u00A0]/g, NARROW));
}

/** A number in groups of three; a year or a telephone number is none. */
const GROUPED = /(?<![\d,.]|\d )\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?![\d])/g;
