/**
 * Reads iCalendar (RFC 5545) strictly enough to say whether calendars will take a file: most drop all of it, without a
 * word to anyone, for one line that they cannot read.
 */

export interface IcsReading {
  /** Where its dates and the calendar itself lead. */
  addresses: string[];
  /** French, the line included; null when the text can be read. */
  mistake: string | null;
}

/** A line put together again, with the number of its first piece. */
interface ContentLine {
  name: string;
  value: string;
  number: number;
}

const CONTENT = /^([A-Za-z\d-]+)(?:;[A-Za-z\d-]+=(?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)*:([^]*)$/;
const FORBIDDEN = /[[\p{Cc}]--[\t]]/v;
const LONGEST = 75;

/** What a component cannot be without. */
const NEEDED: Record<string, readonly string[]> = {
  VCALENDAR: ['VERSION', 'PRODID'],
  VEVENT: ['UID', 'DTSTAMP', 'DTSTART'],
  VTIMEZONE: ['TZID'],
};

export function readIcs(text: string): IcsReading {
  const { lines, mistake } = contentLines(text);
  const found = mistake ?? structureMistake(lines) ?? repeatedName(lines);
  const addresses = lines.flatMap(({ name, value }) => (name === 'URL' || name === 'SOURCE' ? [value] : []));
  return { addresses, mistake: found };
}

function contentLines(text: string): { lines: ContentLine[]; mistake: string | null } {
  const lines: ContentLine[] = [];
  const pieces = text.split('\r\n');
  if (pieces.pop() !== '') return { lines, mistake: 'la dernière ligne n’est pas finie' };
  const joined: { text: string; number: number }[] = [];
  for (const [index, piece] of pieces.entries()) {
    const mistake = pieceMistake(piece, joined.length === 0);
    if (mistake) return { lines, mistake: `${mistake}, ligne ${index + 1}` };
    const last = joined.at(-1);
    if (piece.startsWith(' ') && last) last.text += piece.slice(1);
    else joined.push({ text: piece, number: index + 1 });
  }
  for (const { text: whole, number } of joined) {
    const [, name, value = ''] = CONTENT.exec(whole) ?? [];
    if (name === undefined) return { lines, mistake: `une ligne illisible, ligne ${number}` };
    lines.push({ name: name.toUpperCase(), value, number });
  }
  return { lines, mistake: null };
}

function pieceMistake(piece: string, isFirst: boolean): string | null {
  if (Buffer.byteLength(piece) > LONGEST) return `une ligne de plus de ${LONGEST} octets`;
  if (FORBIDDEN.test(piece)) return 'un signe interdit';
  // What is cut within a character is no UTF-8 any more.
  if (piece.includes('\uFFFD')) return 'un caractère coupé';
  return isFirst && piece.startsWith(' ') ? 'la suite d’une ligne qui n’existe pas' : null;
}

interface Component {
  name: string;
  /** What it says so far. */
  properties: Set<string>;
}

/** Components in each other, each with what it needs. */
function structureMistake(lines: readonly ContentLine[]): string | null {
  const open: Component[] = [];
  const [first] = lines;
  if (first?.name !== 'BEGIN' || first.value !== 'VCALENDAR') return 'il ne commence pas par BEGIN:VCALENDAR';
  for (const line of lines) {
    const mistake = line !== first && open.length === 0 ? 'du texte après la fin' : placeMistake(line, open);
    if (mistake) return `${mistake}, ligne ${line.number}`;
  }
  const left = open.at(-1);
  return left ? `BEGIN:${left.name} n’est pas fermé` : null;
}

/** Takes one line in. */
function placeMistake({ name, value }: ContentLine, open: Component[]): string | null {
  if (name === 'BEGIN') open.push({ name: value, properties: new Set() });
  if (name !== 'END') {
    open.at(-1)?.properties.add(name);
    return null;
  }
  const ended = open.pop();
  if (ended?.name !== value) return `END:${value} ne ferme rien`;
  const missing = NEEDED[value]?.find((needed) => !ended.properties.has(needed));
  return missing ? `${value} sans ${missing}` : null;
}

/** Of two dates under one name a calendar keeps one. */
function repeatedName(lines: readonly ContentLine[]): string | null {
  const seen = new Set<string>();
  for (const { name, value, number } of lines) {
    if (name !== 'UID') continue;
    if (seen.has(value)) return `deux dates du même nom (${value}), ligne ${number}`;
    seen.add(value);
  }
  return null;
}
