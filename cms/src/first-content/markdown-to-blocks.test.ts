import { expect, test } from 'vitest';
import { markdownToBlocks } from './markdown-to-blocks.ts';

const plain = (text: string) => ({ type: 'text', text });

test('paragraphs, with a line break inside as a space', () => {
  expect(markdownToBlocks('Une ligne\nqui continue.\n\nUne autre.')).toEqual([
    { type: 'paragraph', children: [plain('Une ligne qui continue.')] },
    { type: 'paragraph', children: [plain('Une autre.')] },
  ]);
});

test('headings keep their level from the second on', () => {
  expect(markdownToBlocks('## Deux\n\n### Trois')).toEqual([
    { type: 'heading', level: 2, children: [plain('Deux')] },
    { type: 'heading', level: 3, children: [plain('Trois')] },
  ]);
});

test('strong and emphasis mark their text, together where they nest', () => {
  expect(markdownToBlocks('un **mot *très* gros**')).toEqual([
    {
      type: 'paragraph',
      children: [
        plain('un '),
        { type: 'text', text: 'mot ', bold: true },
        { type: 'text', text: 'très', bold: true, italic: true },
        { type: 'text', text: ' gros', bold: true },
      ],
    },
  ]);
});

test('links hold their text and its marks', () => {
  expect(markdownToBlocks('[le **Département**](https://ain.fr)')).toEqual([
    {
      type: 'paragraph',
      children: [
        {
          type: 'link',
          url: 'https://ain.fr',
          children: [plain('le '), { type: 'text', text: 'Département', bold: true }],
        },
      ],
    },
  ]);
});

test('lists, a nested one beside the item it belongs to', () => {
  expect(markdownToBlocks('- un\n- deux\n  1. premier\n')).toEqual([
    {
      type: 'list',
      format: 'unordered',
      indentLevel: 0,
      children: [
        { type: 'list-item', children: [plain('un')] },
        { type: 'list-item', children: [plain('deux')] },
        {
          type: 'list',
          format: 'ordered',
          indentLevel: 1,
          children: [{ type: 'list-item', children: [plain('premier')] }],
        },
      ],
    },
  ]);
});

test('the paragraphs of a quote become its lines', () => {
  expect(markdownToBlocks('> Un\n>\n> Deux')).toEqual([
    { type: 'quote', children: [plain('Un'), plain('\n'), plain('Deux')] },
  ]);
});

test.each([
  ['# Titre', 'heading of level 1'],
  ['<b>gras</b>', 'html'],
  ['![image](a.png)', 'image'],
  ['`code`', 'inlineCode'],
  ['---', 'thematicBreak'],
  ['    code', 'code'],
])('%s is refused by name', (markdown, name) => {
  expect(() => markdownToBlocks(markdown)).toThrow(`Rich text cannot hold a Markdown ${name}`);
});
