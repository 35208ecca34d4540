import { describe, expect, it } from 'vitest';
import type { RichTextInline } from 'shared/domain/rich-text';
import { codeHtml, inlineHtml } from './rich-text-html.ts';

type Words = Extract<RichTextInline, { type: 'text' }>;

const plain = { bold: false, italic: false, underline: false, strikethrough: false, code: false };
const words = (text: string, marks: Partial<Words> = {}): Words => ({
  type: 'text',
  text,
  ...plain,
  ...marks,
});

describe('The words of a rich text', () => {
  it('follow each other without a space of ours', () => {
    const link: RichTextInline = { type: 'link', url: '/metiers/', children: [words('les fiches')] };
    expect(
      inlineHtml([words('Voir '), link, words(', puis '), words('choisir', { bold: true }), words('.')]),
    ).toBe('Voir <a href="/metiers/">les fiches</a>, puis <strong>choisir</strong>.');
  });

  it('never become markup', () => {
    const link: RichTextInline = { type: 'link', url: '/?a="><script>', children: [words('<b>&')] };
    expect(inlineHtml([link])).toBe('<a href="/?a=&quot;&gt;&lt;script&gt;">&lt;b&gt;&amp;</a>');
  });

  it('keep their line breaks and all their marks', () => {
    expect(inlineHtml([words('a\nb', { bold: true, italic: true })])).toBe(
      '<strong><em>a<br>b</em></strong>',
    );
  });

  it('keep in code the spaces and line breaks of the editor, and no others', () => {
    expect(codeHtml([words('si <b>\n  alors')])).toBe('<pre><code>si &lt;b&gt;\n  alors</code></pre>');
  });

  it('outlive a link whose address was refused', () => {
    expect(inlineHtml([{ type: 'link', url: null, children: [words('ici')] }])).toBe('ici');
  });
});
