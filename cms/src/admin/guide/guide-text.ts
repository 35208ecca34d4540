/** A chapter of the guide, from its Markdown. Pure. Anchors are those that GitHub makes, so that links work there too. */
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

export interface Section {
  anchor: string;
  title: string;
}

export interface ChapterText {
  title: string;
  /** Its headings of the second level. */
  sections: Section[];
  /** What stands below the title. */
  body: Root;
}

export function readChapter(markdown: string): ChapterText {
  const { children } = fromMarkdown(markdown);
  const title = children.find((node) => node.type === 'heading' && node.depth === 1);
  return {
    title: title ? textOf(title) : '',
    sections: children
      .filter((node) => node.type === 'heading' && node.depth === 2)
      .map((heading) => ({ anchor: anchorOf(textOf(heading)), title: textOf(heading) })),
    body: { type: 'root', children: children.filter((node) => node !== title) },
  };
}

/** « Écrire d’abord » to `écrire-dabord`. */
export function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

export function textOf(node: Nodes): string {
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node ? node.value : '';
}

/** Where a link of the guide leads within the admin; null when it leads out of the guide. */
export function guidePath(url: string): string | null {
  const place = /^(?:(?<chapter>[a-z-]+)\.md)?(?<anchor>#.+)?$/.exec(url)?.groups;
  if (!place) return null;
  const anchor = decodeURIComponent(place['anchor'] ?? '');
  return place['chapter'] === undefined ? anchor : `/guide/${place['chapter']}${anchor}`;
}
