/**
 * The words of a rich text as HTML. A string, not components: no template's line break may slip a space between a link
 * and the comma after it. Every character of the editors is escaped, and marks and links are ours.
 */
import { escapeMarkup } from 'shared/domain/escape-markup';
import type { RichTextInline } from 'shared/domain/rich-text';

type Words = Extract<RichTextInline, { type: 'text' }>;

const TAGS = [
  ['code', 'code'],
  ['strikethrough', 's'],
  ['underline', 'u'],
  ['italic', 'em'],
  ['bold', 'strong'],
] as const;

/** A link whose address was refused keeps its words only. */
export function inlineHtml(inlines: readonly RichTextInline[]): string {
  return inlines.map((inline) => (inline.type === 'text' ? wordsHtml(inline) : linkHtml(inline))).join('');
}

/** A block of code, its spaces and line breaks as the editor wrote them. */
export function codeHtml(inlines: readonly RichTextInline[]): string {
  return `<pre><code>${inlineHtml(inlines).replaceAll('<br>', '\n')}</code></pre>`;
}

function linkHtml({ url, children }: Extract<RichTextInline, { type: 'link' }>): string {
  const words = children.map(wordsHtml).join('');
  return url === null ? words : `<a href="${escapeMarkup(url)}">${words}</a>`;
}

function wordsHtml(words: Words): string {
  const text = escapeMarkup(words.text).replaceAll('\n', '<br>');
  return TAGS.reduce((html, [mark, tag]) => (words[mark] ? `<${tag}>${html}</${tag}>` : html), text);
}
