/** Reads XML strictly enough to say whether a text is well-formed, as sitemaps and feeds must be for anyone to read them. */

export interface XmlElement {
  name: string;
  /** As they are written. */
  attributes: string;
  /** The words before its first child, as they are written. */
  words: string;
}

export interface XmlReading {
  elements: XmlElement[];
  /** French, the line included; null when the text is well-formed. */
  mistake: string | null;
}

const NAME = String.raw`[A-Za-z_:][\w:.\-]*`;
const ATTRIBUTES = String.raw`(?:\s+${NAME}\s*=\s*(?:"[^"<]*"|'[^'<]*'))*`;
const PASSAGE = String.raw`<\?[^]*?\?>|<!--(?:(?!--)[^])*-->|<!\[CDATA\[[^]*?\]\]>`;
/** Words, or a passage to skip, or a tag: its closing slash, name, attributes and ending slash. */
const TOKEN = new RegExp(String.raw`([^<]+)|${PASSAGE}|<(\/?)(${NAME})(${ATTRIBUTES})\s*(\/?)>`, 'y');
const STRAY_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i;
const FORBIDDEN = /[[\p{Cc}--[\t\n\r]]\uFFFE\uFFFF]/v;

export function readXml(text: string): XmlReading {
  const elements: XmlElement[] = [];
  const open: string[] = [];
  let at = 0;
  let mistake = FORBIDDEN.test(text) ? 'un signe interdit en XML' : null;
  while (at < text.length && mistake === null) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text);
    mistake = token ? mistakeIn(token, open, elements) : 'une balise illisible';
    if (mistake === null) at = TOKEN.lastIndex;
  }
  mistake ??= unfinished(open, elements);
  const line = text.slice(0, at).split('\n').length;
  return { elements, mistake: mistake && `${mistake}, ligne ${line}` };
}

/** Takes one token in. */
function mistakeIn(token: RegExpExecArray, open: string[], elements: XmlElement[]): string | null {
  const [, words, closing, name, attributes = ''] = token;
  if (STRAY_AMPERSAND.test(words ?? attributes)) return 'un « & » qui n’est pas écrit « &amp; »';
  if (words?.trim() && open.length === 0) return 'du texte hors de toute balise';
  if (name === undefined) return null;
  if (closing) return open.pop() === name ? null : `la balise </${name}> ne ferme rien`;
  return beginElement(token, name, open, elements);
}

function beginElement(
  token: RegExpExecArray,
  name: string,
  open: string[],
  elements: XmlElement[],
): string | null {
  if (open.length === 0 && elements.length > 0) return 'plusieurs balises qui contiennent tout';
  const isAlone = token[0].endsWith('/>');
  elements.push({ name, attributes: token[4] ?? '', words: isAlone ? '' : wordsAfter(token) });
  open.push(...(isAlone ? [] : [name]));
  return null;
}

function wordsAfter({ 0: tag, index, input }: RegExpExecArray): string {
  const from = index + tag.length;
  const to = input.indexOf('<', from);
  return to === -1 ? '' : input.slice(from, to);
}

function unfinished(open: readonly string[], elements: readonly XmlElement[]): string | null {
  if (open.length > 0) return `la balise <${open.at(-1)}> n’est pas fermée`;
  return elements.length === 0 ? 'aucune balise' : null;
}
