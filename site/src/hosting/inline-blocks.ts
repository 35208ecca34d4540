/** The scripts and styles that stand in a page's own text: a Content-Security-Policy lets in those it knows by hash. */
import { createHash } from 'node:crypto';

/** `sha256-…` in base64, as a policy names them, sorted and each once. */
export interface InlineBlocks {
  scripts: string[];
  styles: string[];
}

const BLOCK = /<(script|style)((?:\s[^>]*)?)>([\s\S]*?)<\/\1\s*>/gi;
/** What browsers run or obey; any other type, such as JSON-LD, is data, which no policy keeps out. */
const RUNS = /^(|module|importmap|speculationrules|(text|application)\/(javascript|ecmascript))$/i;

/** @param html one page, as it is sent. */
export function inlineBlocks(html: string): InlineBlocks {
  const blocks: InlineBlocks = { scripts: [], styles: [] };
  for (const [, tag = '', attributes = '', content = ''] of html.matchAll(BLOCK)) {
    if (tag.toLowerCase() === 'style') blocks.styles.push(hash(content));
    else if (isInline(attributes)) blocks.scripts.push(hash(content));
  }
  return joinBlocks([blocks]);
}

/** Those of all pages, in an order that does not depend on theirs. */
export function joinBlocks(pages: Iterable<InlineBlocks>): InlineBlocks {
  const [scripts, styles] = [new Set<string>(), new Set<string>()];
  for (const page of pages) {
    page.scripts.forEach((each) => scripts.add(each));
    page.styles.forEach((each) => styles.add(each));
  }
  return { scripts: [...scripts].toSorted(), styles: [...styles].toSorted() };
}

function isInline(attributes: string): boolean {
  if (/\ssrc\s*=/i.test(attributes)) return false;
  const [, quoted, single, bare] = /\stype\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(attributes) ?? [];
  return RUNS.test((quoted ?? single ?? bare ?? '').trim());
}

/** Browsers hash the text that they have read, in which every line ends in one character. */
function hash(content: string): string {
  const text = content.replaceAll(/\r\n?/g, '\n');
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
