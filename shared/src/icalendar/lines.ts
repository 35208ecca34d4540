/** The lines of an iCalendar file (RFC 5545, section 3.1): how a property is written, whatever it says. Pure. */

/** Octets of a line at most, its end left out. */
const LONGEST = 75;

/** Ends every line. */
const CRLF = '\r\n';

/** A property with its value as it stands in the file: folded, with the end of its line. */
export function line(name: string, value: string): string {
  return fold(`${name}:${value}`) + CRLF;
}

/** Words as a value of type TEXT: what would end the value is escaped, signs that no calendar shows are left out. */
export function escapeText(words: string): string {
  return shown(words.replace(/\r\n?/g, '\n'))
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** Words as the value of a parameter, in quotes: there is no way to write a quote in it. */
export function quoteParameter(words: string): string {
  return `"${shown(words.replace(/\s+/g, ' ')).replaceAll('"', '’')}"`;
}

/** Control signs but the tab and the end of a line, and what stands for half a character. */
const UNSHOWN = /[[\p{Cc}\uFFFD]--[\t\n]]/gv;

function shown(words: string): string {
  return words.toWellFormed().replace(UNSHOWN, '');
}

/** Cut so that no line is longer than its octets in UTF-8 allow, and no character is cut. */
function fold(text: string): string {
  // Most lines are short; a character has three octets at most for each unit of its string.
  if (text.length * 3 <= LONGEST) return text;
  let folded = '';
  let octets = 0;
  for (const character of text) {
    const size = octetsOf(character);
    if (octets + size > LONGEST) {
      folded += `${CRLF} `;
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
