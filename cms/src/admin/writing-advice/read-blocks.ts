/** What Strapi's blocks editor holds, as paragraphs, links and pictures; anything else in it is passed over. */
import type { Picture, WrittenField } from './written-field.ts';

interface Node {
  type?: string;
  text?: string;
  url?: string;
  image?: { name?: string; size?: number; width?: number };
  children?: Node[];
}

type Texts = Pick<WrittenField, 'paragraphs' | 'links' | 'pictures'>;

/** A list is as many paragraphs as it has items. */
export function textsOfBlocks(value: unknown): Texts {
  const nodes = Array.isArray(value) ? (value as Node[]).flatMap(blocksOf) : [];
  return {
    paragraphs: nodes
      .filter(({ type }) => type !== 'code')
      .map(textOf)
      .filter((text) => text.trim() !== ''),
    links: nodes
      .flatMap(({ children = [] }) => children)
      .filter(({ type }) => type === 'link')
      .map((link) => ({ text: textOf(link), url: link.url ?? '' })),
    pictures: nodes.flatMap(pictureOf),
  };
}

function blocksOf(node: Node): Node[] {
  return node.type === 'list' ? (node.children ?? []).flatMap(blocksOf) : [node];
}

function textOf({ text, children = [] }: Node): string {
  return text ?? children.map(textOf).join('');
}

function pictureOf({ image }: Node): Picture[] {
  if (!image) return [];
  return [{ name: image.name ?? 'image', size: image.size ?? 0, width: image.width ?? null }];
}
