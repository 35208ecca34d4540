/**
 * Markdown, as the first content is written, to what Strapi's blocks editor keeps. Only what that editor can make is
 * allowed; anything else is an error, so that no text is lost without a word.
 */
import type { List, ListItem, Nodes, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

interface Text {
  type: 'text';
  text: string;
  bold?: true;
  italic?: true;
}

interface Link {
  type: 'link';
  url: string;
  children: Text[];
}

type Inline = Text | Link;

interface ListBlock {
  type: 'list';
  format: 'ordered' | 'unordered';
  indentLevel: number;
  children: (ListBlock | { type: 'list-item'; children: Inline[] })[];
}

export type Block =
  | { type: 'paragraph' | 'quote'; children: Inline[] }
  | { type: 'heading'; level: number; children: Inline[] }
  | ListBlock;

type Marks = Pick<Text, 'bold' | 'italic'>;

export function markdownToBlocks(markdown: string): Block[] {
  return fromMarkdown(markdown).children.map(toBlock);
}

function toBlock(node: RootContent): Block {
  if (node.type === 'paragraph') return { type: 'paragraph', children: inlines(node.children) };
  if (node.type === 'blockquote') return { type: 'quote', children: joinLines(node.children) };
  if (node.type === 'list') return toList(node, 0);
  // The page itself owns the first level.
  if (node.type === 'heading' && node.depth > 1) {
    return { type: 'heading', level: node.depth, children: inlines(node.children) };
  }
  throw unknown(node);
}

/** Strapi keeps a nested list beside the item it belongs to, not inside. */
function toList(list: List, indentLevel: number): ListBlock {
  const children = list.children.flatMap((item) => toItems(item, indentLevel));
  return { type: 'list', format: list.ordered ? 'ordered' : 'unordered', indentLevel, children };
}

function toItems(item: ListItem, indentLevel: number): ListBlock['children'] {
  const words = item.children.filter((child) => child.type !== 'list');
  const nested = item.children.filter((child) => child.type === 'list');
  return [
    { type: 'list-item', children: joinLines(words) },
    ...nested.map((list) => toList(list, indentLevel + 1)),
  ];
}

/** A quote or an item holds text only: its paragraphs become lines. */
function joinLines(nodes: RootContent[]): Inline[] {
  return nodes.flatMap((node, index) => {
    if (node.type !== 'paragraph') throw unknown(node);
    return index === 0 ? inlines(node.children) : [text('\n'), ...inlines(node.children)];
  });
}

function inlines(nodes: PhrasingContent[], marks: Marks = {}): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (node.type === 'text') return [text(node.value.replaceAll(/\s*\n\s*/g, ' '), marks)];
    if (node.type === 'break') return [text('\n', marks)];
    if (node.type === 'strong') return inlines(node.children, { ...marks, bold: true });
    if (node.type === 'emphasis') return inlines(node.children, { ...marks, italic: true });
    if (node.type === 'link') return [{ type: 'link', url: node.url, children: texts(node.children, marks) }];
    throw unknown(node);
  });
}

function texts(nodes: PhrasingContent[], marks: Marks): Text[] {
  return inlines(nodes, marks).map((inline) => {
    if (inline.type === 'text') return inline;
    throw new Error(`A link inside a link: ${inline.url}`);
  });
}

function text(value: string, marks: Marks = {}): Text {
  return { type: 'text', text: value, ...marks };
}

function unknown(node: Nodes): Error {
  const name = node.type === 'heading' ? `heading of level ${node.depth}` : node.type;
  return new Error(`Rich text cannot hold a Markdown ${name} (line ${node.position?.start.line ?? '?'}).`);
}
