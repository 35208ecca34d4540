/**
 * What someone may have looked for at an address that leads nowhere: the words of the last of its parts that is not a
 * number or a program's name.
 * « /metiers/aide-soignante.html » is « aide soignante », « /agenda/2026/12/ » is « agenda ».
 */

/** Endings of files, which say how a page was made and not what it is about. */
const ENDING = /\.(?:html?|php|aspx?|jsp|ics|pdf|docx?|odt|csv|json|xml)$/i;
/** Names that servers give to the page of a folder. */
const NAMELESS = /^(?:index|default)$/i;
/** Old sites say after a `?` which page they mean: these answer so. */
const SCRIPT = /\.(?:php|aspx?|jsp)(?:\/|$)/i;

/** @param search what follows the path, with its `?`; it counts where the path is a program's. */
export function addressWords(pathname: string, search: string): string {
  const parts = pathname.split('/').map((part) => decoded(part).replace(ENDING, ''));
  const asked = SCRIPT.test(pathname) ? longestValue(search) : '';
  const told = [...parts, asked].map(wordsOf);
  return told.reduce((last, words) => (saysSomething(words) ? words : last), '');
}

/** Of those without a digit: others are numbers of pages, sessions and campaigns. Short ones are languages and yes or no. */
function longestValue(search: string): string {
  const values = [...new URLSearchParams(search).values()].filter((value) => /^\D{4,}$/.test(value));
  return values.reduce((longest, value) => (value.length > longest.length ? value : longest), '');
}

function wordsOf(part: string): string {
  return part.replace(/[^\p{L}\p{M}\p{N}’']+/gu, ' ').trim();
}

function saysSomething(words: string): boolean {
  return /\p{L}/u.test(words) && !NAMELESS.test(words);
}

/** Old sites wrote accents in one byte, which stands for the letter of that number; a percent sign may begin nothing. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part.replace(/%([\da-f]{2})/gi, (_, byte: string) =>
      String.fromCodePoint(Number.parseInt(byte, 16)),
    );
  }
}
