import { expect, test } from 'vitest';
import { optionalRichText, plainTextOf, requiredRichText } from './rich-text.ts';

const text = (words: string) => ({ type: 'text', text: words });

test('everything that the editor makes is kept, headings between the second and the fourth level', () => {
  const richText = requiredRichText.parse([
    { type: 'heading', level: 1, children: [text('Titre')] },
    { type: 'heading', level: 6, children: [text('Détail')] },
    {
      type: 'paragraph',
      children: [
        { ...text('gras'), bold: true },
        { type: 'link', url: '/metiers/', children: [text('métiers')] },
      ],
    },
    {
      type: 'list',
      format: 'unordered',
      children: [
        { type: 'list-item', children: [text('un')] },
        { type: 'list', format: 'ordered', children: [] },
      ],
    },
    { type: 'quote', children: [text('dit')] },
  ]);
  expect(richText.map((node) => ('level' in node ? node.level : node.type))).toEqual([
    2,
    4,
    'paragraph',
    'list',
    'quote',
  ]);
  expect(plainTextOf(richText)).toBe('Titre Détail grasmétiers un  dit');
});

test('what the editor cannot make is refused', () => {
  expect(optionalRichText.safeParse([{ type: 'html', children: [text('<b>')] }]).success).toBe(false);
  expect(optionalRichText.safeParse('<p>texte</p>').success).toBe(false);
});

test('properties that no page needs do not pass', () => {
  const [node] = optionalRichText.parse([
    { type: 'paragraph', onclick: 'x', children: [{ ...text('mot'), style: 'x' }] },
  ]);
  expect(JSON.stringify(node)).not.toContain('"x"');
});

test('empty paragraphs are no content', () => {
  expect(optionalRichText.parse([{ type: 'paragraph', children: [text(' ')] }])).toEqual([]);
  expect(requiredRichText.safeParse([{ type: 'paragraph', children: [text('')] }]).success).toBe(false);
});

test('words are set as French printing wants them, code is kept to the letter', () => {
  const typed = "l'aide : quoi ?";
  const richText = requiredRichText.parse([
    { type: 'paragraph', children: [text(typed), { ...text(typed), code: true }] },
    { type: 'code', children: [text(typed)] },
  ]);
  expect(plainTextOf(richText)).toBe(`l’aide\u202F: quoi\u202F?${typed} ${typed}`);
});
