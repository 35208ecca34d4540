/**
 * The little of HTML that filling in a page needs. What is put in are texts and values of a tree, never HTML, and parse5
 * writes them: nothing that anybody typed can become markup.
 */
import { defaultTreeAdapter as tree, html as spec, parse, serialize } from 'parse5';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Page = Tree.Document;
export type Element = Tree.Element;

export function readPage(text: string): Page {
  return parse(text);
}

export function writePage(page: Page): string {
  return serialize(page);
}

/** All of them in the page's order. What stands in a `template` is not on the page. */
export function elementsOf(node: Tree.ParentNode): Element[] {
  return node.childNodes.filter(tree.isElementNode).flatMap((child) => [child, ...elementsOf(child)]);
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

export function setAttribute(element: Element, name: string, value: string): void {
  removeAttribute(element, name);
  element.attrs.push({ name, value });
}

export function removeAttribute(element: Element, name: string): void {
  element.attrs = element.attrs.filter((each) => each.name !== name);
}

export function setText(element: Element, text: string): void {
  element.childNodes = [];
  tree.insertText(element, text);
}

export function textOf(element: Element): string {
  return element.childNodes
    .map((child) => {
      if (tree.isTextNode(child)) return child.value;
      return tree.isElementNode(child) ? textOf(child) : '';
    })
    .join('');
}

/** A new element at the end of `parent`, with `text` in it. */
export function append(
  parent: Element,
  tagName: string,
  text: string,
  attributes: Record<string, string> = {},
): Element {
  const attrs = Object.entries(attributes).map(([name, value]) => ({ name, value }));
  const element = tree.createElement(tagName, spec.NS.HTML, attrs);
  if (text !== '') tree.insertText(element, text);
  tree.appendChild(parent, element);
  return element;
}

/** Takes the element off the page. */
export function remove(element: Element): void {
  tree.detachNode(element);
}

/** Shows what was hidden. @returns the elements whose attribute `name` is `value`. */
export function show(page: Page, name: 'data-slot' | 'data-show' | 'data-fault', value: string): Element[] {
  const shown = elementsOf(page).filter((element) => attribute(element, name) === value);
  for (const element of shown) removeAttribute(element, 'hidden');
  return shown;
}
