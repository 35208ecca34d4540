/** Results as elements of the page. */
import type { Hit } from '../../search/engine.ts';
import type { HitGroup } from '../../search/groups.ts';
import { isMarked, markedParts } from '../../search/marks.ts';
import { element, link } from './elements.ts';

/** Beyond these, the results of a kind are folded, and their number is said. */
const SHOWN_AT_ONCE = 8;

/** A kind of results under its heading. */
export function resultGroup({ title, hits }: HitGroup): HTMLElement {
  const rest = hits.slice(SHOWN_AT_ONCE);
  return element(
    'section',
    'search-group',
    element('h2', '', `${title} `, element('span', 'soft', `(${hits.length})`)),
    resultList(hits.slice(0, SHOWN_AT_ONCE)),
    ...(rest.length > 0 ? [folded(rest)] : []),
  );
}

export function resultList(hits: readonly Hit[]): HTMLElement {
  const list = element('ul', 'search-hits', ...hits.map(result));
  list.setAttribute('role', 'list');
  return list;
}

function folded(hits: readonly Hit[]): HTMLElement {
  const count = hits.length === 1 ? 'Voir un autre résultat' : `Voir ${hits.length} autres résultats`;
  return element('details', '', element('summary', '', count), resultList(hits));
}

function result({ entry, forms }: Hit): HTMLElement {
  const marked = (text: string) =>
    markedParts(text, forms).map(({ text: part, isMatch }) => (isMatch ? element('mark', '', part) : part));
  const paragraph = (className: string, text: string | undefined) =>
    text === undefined ? [] : [element('p', className, ...marked(text))];
  // A name that the page does not show would make its result a riddle.
  const names = (entry.hidden ?? []).filter((name) => isMarked(name, forms) && !isMarked(entry.title, forms));
  return element(
    'li',
    '',
    link(entry.url, ...marked(entry.title)),
    ...paragraph('line', entry.line),
    ...paragraph('text', entry.text),
    ...paragraph('soft', names.length > 0 ? `Mots-clés\u202F: ${names.join(', ')}` : undefined),
  );
}
