/** What a page refers to within the site. */
import { addressWithin, type Address } from './addresses.ts';
import { attribute, hasClass, type PageElement } from './read-page.ts';
import type { FoundReference, Origin } from './references.ts';

/** Attributes that make the browser load a file, whatever the element. */
const LOADING = ['src', 'poster'];
const LOADING_LINKS = /\b(stylesheet|icon|preload|modulepreload|manifest|apple-touch-icon)\b/;

const REFERRING = new Set(
  'a area img source link meta script video audio track iframe embed object'.split(' '),
);

/** Each address once for each origin; the page itself and its own fragments are left out (see `html-rules.ts`). */
export function referencesOfPage(
  elements: readonly PageElement[],
  file: string,
  path: string,
  siteUrl: string,
): FoundReference[] {
  const found = new Map<string, FoundReference>();
  for (const element of elements) {
    if (!REFERRING.has(element.name)) continue;
    for (const [origin, href] of addressesIn(element)) {
      const address = addressWithin(siteUrl, path, href);
      if (address && address.file !== file) found.set(keyOf(origin, address), { ...address, origin });
    }
  }
  return [...found.values()];
}

/** The addresses of what the page loads with this element. */
export function loadedBy({ name, node }: PageElement): string[] {
  const loaded = node.attrs.flatMap(({ name: key, value }) => {
    if (key === 'srcset') return value.split(',').map((one) => one.trim().split(/\s/)[0] ?? '');
    return LOADING.includes(key) || (key === 'data' && name === 'object') ? [value] : [];
  });
  const rel = name === 'link' ? attribute(node, 'rel') : undefined;
  if (rel && LOADING_LINKS.test(rel)) loaded.push(attribute(node, 'href') ?? '');
  if (name === 'meta' && attribute(node, 'property') === 'og:image')
    loaded.push(attribute(node, 'content') ?? '');
  return loaded.filter((address) => address !== '');
}

function addressesIn(element: PageElement): [Origin, string][] {
  const { name, node } = element;
  const href = name === 'a' || name === 'area' ? attribute(node, 'href') : undefined;
  const links: [Origin, string][] = href === undefined ? [] : [[originOf(element), href]];
  return [...links, ...loadedBy(element).map((address): [Origin, string] => ['file', address])];
}

/**
 * The link that covers a card is made from an entry by a template (`Card.astro`, `EventCard.astro`): no editor can type
 * it. Every other link may be typed: in rich text, or in the fields for links that menus, buttons and sources show.
 */
function originOf({ node, isInMain, isInProse }: PageElement): Origin {
  if (!isInMain) return 'frame';
  return !isInProse && hasClass(node, 'covering-link') ? 'template' : 'words';
}

function keyOf(origin: Origin, { file, fragment }: Address): string {
  return `${origin} ${file}#${fragment}`;
}
