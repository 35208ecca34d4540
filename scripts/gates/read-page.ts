/** One pass over a page's HTML: its elements as browsers would see them, and what they had to put right. */
import { html as parse5html, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export interface PageElement {
  name: string;
  node: Tree.Element;
  isInMain: boolean;
  /** Within texts and lists, whose links are the editors' own, nearly all of them. */
  isInProse: boolean;
  isInLink: boolean;
  /** False where the HTML has no end tag of its own: left open, or closed by the parser because another one came in between. */
  isClosed: boolean;
}

export interface PageReading {
  elements: readonly PageElement[];
  /** Without the site's name cut off; null when there is none. */
  title: string | null;
  ids: readonly string[];
  /** parse5's code and line of each mistake in the HTML. */
  mistakes: readonly string[];
}

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

export function readPage(html: string): PageReading {
  const mistakes: string[] = [];
  const document = parse(html, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startLine }) => mistakes.push(`${code}, ligne ${startLine}`),
  });
  const elements: PageElement[] = [];
  collect(document.childNodes, { isInMain: false, isInProse: false, isInLink: false }, elements);
  const title = elements.find(
    ({ name, node }) => name === 'title' && node.namespaceURI === parse5html.NS.HTML,
  );
  return {
    elements,
    title: (title && textOf(title.node).trim()) || null,
    ids: elements.flatMap(({ node }) => attribute(node, 'id') ?? []),
    mistakes,
  };
}

export function attribute(node: Tree.Element, name: string): string | undefined {
  return node.attrs.find((one) => one.name === name)?.value;
}

export function hasClass(node: Tree.Element, name: string): boolean {
  return attribute(node, 'class')?.split(/\s+/).includes(name) ?? false;
}

/** The words of an element, its pictures' alternatives included. */
export function textOf(node: Tree.ParentNode): string {
  return node.childNodes
    .map((child) => {
      if (child.nodeName === '#text') return (child as Tree.TextNode).value;
      if (child.nodeName === 'img') return attribute(child as Tree.Element, 'alt') ?? '';
      return 'childNodes' in child ? textOf(child) : '';
    })
    .join('');
}

type Place = Pick<PageElement, 'isInMain' | 'isInProse' | 'isInLink'>;

function collect(nodes: readonly Tree.ChildNode[], place: Place, elements: PageElement[]): void {
  for (const node of nodes) {
    if (!('tagName' in node)) continue;
    const name = node.tagName;
    elements.push({ name, node, ...place, isClosed: isClosed(node) });
    const inner = {
      isInMain: place.isInMain || name === 'main',
      isInProse: place.isInProse || hasClass(node, 'prose'),
      isInLink: place.isInLink || name === 'a',
    };
    // What waits in a `<template>` is the page's too: it holds the scripts of tools.
    collect('content' in node ? node.content.childNodes : node.childNodes, inner, elements);
  }
}

/** What the parser adds by itself (`<tbody>`) has no place in the HTML and misses nothing. */
function isClosed({ tagName, namespaceURI, sourceCodeLocation }: Tree.Element): boolean {
  if (!sourceCodeLocation || namespaceURI !== parse5html.NS.HTML || VOID.has(tagName)) return true;
  return sourceCodeLocation.endTag !== undefined;
}
