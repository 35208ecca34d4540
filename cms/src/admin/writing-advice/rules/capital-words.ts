/** Words in capitals: an acronym is one, a shout is another; both rules read them here. */

/** Everyone’s, in a text for everyone. */
const PLAIN_TO_ALL = new Set([
  'CV',
  'PDF',
  'SMS',
  'TV',
  'QR',
  'SNCF',
  'TGV',
  'OK',
  'DVD',
  'USB',
  'GPS',
  'FAQ',
  'IP',
  'HTML',
  'CSV',
]);

/** Words of everyday that are short enough to look like an acronym. */
const SHOUTED =
  /^(?:À|AU|AUX|AVEC|BRAVO|CE|CES|DANS|DATE|DE|DES|DU|ELLE|EN|EST|ET|ICI|IL|ILS|INFO|INFOS|JAMAIS|JE|LA|LE|LES|LIEU|MAIS|MERCI|NE|NON|NOS|NOTRE|NOUS|ON|OU|OÙ|OUI|PAR|PAS|PLUS|POUR|QUE|QUI|SANS|SES|SON|STOP|SUR|TOUS|TOUT|TOUTE|TOUTES|TRÈS|TROP|UN|UNE|URGENT|VENEZ|VITE|VOS|VOTRE|VOUS)$/;

/** An acronym as these texts write them; longer ones are in the glossary. */
const LONGEST_ACRONYM = 6;

const CAPITAL_WORD = /(?<![\p{L}\d./@_-])\p{Lu}{2,}(?![\p{L}\d@_]|\.\p{L})/gu;

export interface CapitalWord {
  word: string;
  index: number;
}

export function capitalWords(text: string): CapitalWord[] {
  return [...text.matchAll(CAPITAL_WORD)]
    .map(({ 0: word, index }) => ({ word, index }))
    .filter(({ word }) => !isRomanNumber(word));
}

export function isPlainToAll(word: string): boolean {
  return PLAIN_TO_ALL.has(word);
}

/** « BP 415 », « TSA 80715 »: part of an address, to be copied and not read. */
export function isCode(text: string, { word, index }: CapitalWord): boolean {
  return /^[\s\u00A0\u202F]\d/.test(text.slice(index + word.length));
}

/** @param glossary acronyms that are known, however long. */
export function looksLikeAcronym(word: string, glossary: ReadonlySet<string>): boolean {
  return glossary.has(word) || (word.length <= LONGEST_ACRONYM && !SHOUTED.test(word));
}

function isRomanNumber(word: string): boolean {
  return /^(?=[IVXLC])C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(word);
}
