/** Whether a page's HTML is valid and complete: the short list of what browsers and assistive tools stumble over. */
import { canonicalAddress } from 'site/views/canonical-address';
import { decoded } from './addresses.ts';
import { failure, TELL, warning, type Fault } from './fault.ts';
import type { FileReading } from './file-kinds.ts';
import type { About } from './gate.ts';
import { attribute, textOf, type PageElement } from './read-page.ts';

/** What breaks the page for its readers can only come from a template, and is then likely to be on many pages. */
export function brokenHtml({ page, path, text }: FileReading, { siteUrl }: About): Fault[] {
  if (!page) return [];
  const { elements, mistakes, title } = page;
  const root = elements.find(({ name }) => name === 'html');
  const messages = [
    ...mistakes.map((mistake) => `Le HTML de la page est mal écrit (${mistake}).`),
    ...elements
      .filter(({ isClosed }) => !isClosed)
      .map(({ name }) => `La balise <${name}> de la page n’est pas fermée, ou l’est de travers.`),
    ...elements.filter(nestsControls).map(({ name }) => `Un lien de la page contient une balise <${name}>.`),
    ...(runsScript(text, elements) ? ['Une adresse de la page exécute un script.'] : []),
    ...(root && attribute(root.node, 'lang') ? [] : ['La page ne dit pas sa langue.']),
    ...(title ? [] : ['La page n’a pas de titre.']),
    ...(elements.some(({ name }) => name === 'main') ? [] : ['La page n’a pas de partie principale.']),
    ...wrongCanonical(elements, siteUrl, path),
  ];
  return unique(messages).map((message) => failure(`${message} ${TELL}`));
}

/** What makes the page poorer, and may come from an unusual content: people correct it while the page stays readable. */
export function poorHtml({ page, text }: FileReading): Fault[] {
  if (!page) return [];
  const { elements, ids } = page;
  const images = elements.filter(({ name }) => name === 'img');
  const unsized = images.filter((image) => lacks(image, 'width') || lacks(image, 'height'));
  const mainHeadings = elements.filter(({ name }) => name === 'h1').length;
  const messages = [
    ...repeated(ids).map((id) => `L’identifiant « ${id} » est donné deux fois dans la page.`),
    ...(mainHeadings === 1 ? [] : [`La page a ${mainHeadings} titres principaux au lieu d’un.`]),
    ...images
      .filter((image) => lacks(image, 'alt'))
      .map((image) => `L’image ${source(image)} n’a pas d’alternative.`),
    ...unsized.map((image) => `L’image ${source(image)} ne dit pas sa taille.`),
    ...elements.filter(isEmptyHeading).map(({ name }) => `Un titre <${name}> de la page est vide.`),
    ...(NO_VALUE.test(text) ? ['Une valeur qui n’existe pas est affichée (« undefined », « NaN »…).'] : []),
  ];
  return unique(messages).map((message) =>
    warning(`${message} Relisez la fiche\u202F; si elle est complète, prévenez la maintenance du site.`),
  );
}

/** Links to a part of the page itself that is not there. */
export function lostParts({ page }: FileReading): Fault[] {
  if (!page) return [];
  const ids = new Set(page.ids);
  return page.elements.flatMap(({ name, node, isInProse }) => {
    const href = name === 'a' ? attribute(node, 'href') : undefined;
    if (!href?.startsWith('#') || href === '#' || ids.has(decoded(href.slice(1)))) return [];
    const remedy = isInProse ? 'Corrigez-le dans la fiche.' : TELL;
    return [warning(`Le lien « ${href} » mène à une partie de la page qui n’existe pas. ${remedy}`)];
  });
}

/** Such a word between two tags and nothing else: within a sentence it may be an editor's. */
const NO_VALUE = />\s*(?:undefined|null|NaN|\[object \w+\])\s*</;

const CONTROLS = new Set(['button', 'input', 'select', 'textarea', 'a', 'summary']);

function nestsControls({ name, isInLink }: PageElement): boolean {
  return isInLink && CONTROLS.has(name);
}

/** Looked for in the text first: it is hardly ever there, and a page has a thousand attributes. */
function runsScript(text: string, elements: readonly PageElement[]): boolean {
  if (!/script\s*:/i.test(text)) return false;
  return elements.some(({ node }) => node.attrs.some(({ value }) => /^\s*javascript\s*:/i.test(value)));
}

/** A page that says it is another one disappears from search results. */
function wrongCanonical(elements: readonly PageElement[], siteUrl: string, path: string): string[] {
  const link = elements.find(({ name, node }) => name === 'link' && attribute(node, 'rel') === 'canonical');
  const said = link && attribute(link.node, 'href');
  return said === undefined || said === `${siteUrl}${canonicalAddress(path)}`
    ? []
    : [`La page dit que son adresse est ${said}.`];
}

function lacks({ node }: PageElement, name: string): boolean {
  return attribute(node, name) === undefined;
}

function source({ node }: PageElement): string {
  return attribute(node, 'src') ?? '';
}

function isEmptyHeading({ name, node }: PageElement): boolean {
  return /^h[1-6]$/.test(name) && textOf(node).trim() === '';
}

function repeated(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

function unique(messages: readonly string[]): string[] {
  return [...new Set(messages)];
}
