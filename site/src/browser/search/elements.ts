/** Elements made of texts: what people type and what editors write is never read as markup. */

type Child = Node | string;

export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

export function link(href: string, ...children: readonly Child[]): HTMLAnchorElement {
  const made = element('a', '', ...children);
  made.href = href;
  return made;
}
