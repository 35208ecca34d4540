/** `/recherche/`: results as one types. */
import { queryWords } from 'shared/domain/search-words';
import { groupedByKind } from '../../search/groups.ts';
import { countSentence, quoted } from '../../search/sentences.ts';
import { addressOf, askedByAddress, keepInAddress } from './address.ts';
import { element, link } from './elements.ts';
import { searchIndex } from './load-index.ts';
import { lookUp, type Answer } from './look-up.ts';
import { resultGroup } from './results.ts';
import { cutQuery, searchTool, type SearchTool } from './search-tool.ts';

/** Milliseconds after the last key. */
const PAUSE = 250;

const INCOMPLETE =
  'Une partie du site n’a pas pu être cherchée\u202F: vérifiez votre connexion, puis réessayez.';
const UNAVAILABLE =
  'La recherche n’a pas pu se charger. Vérifiez votre connexion et réessayez, ou parcourez la liste ci-dessous.';
const TOO_COMMON = 'Écrivez un mot qui en dise plus.';

export function searchPage(root: HTMLElement): void {
  const tool = searchTool(root);
  const index = searchIndex();
  const { withArchives } = askedByAddress();
  const pageTitle = document.title;
  let timer = 0;

  async function search(): Promise<void> {
    clearTimeout(timer);
    const query = cutQuery(tool.field.value);
    keepInAddress({ query, withArchives });
    document.title = query === '' ? pageTitle : `${quoted(query)} – ${pageTitle}`;
    if (queryWords(query).length === 0) {
      show(tool, query === '' ? '' : TOO_COMMON, [], true);
      return;
    }
    if (tool.results.childElementCount === 0) tool.status.textContent = 'Recherche en cours…';
    const answer = await lookUp({ query, withArchives }, index, tool);
    // Else something more has been typed meanwhile, and is being searched.
    if (cutQuery(tool.field.value) === query) showAnswer(tool, query, answer);
  }

  tool.field.addEventListener('focus', () => void index.load(tool.current), { once: true });
  tool.field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void search(), PAUSE);
  });
  tool.form.addEventListener('submit', (event) => {
    event.preventDefault();
    // The next key leads to the first result, and a phone's keyboard makes room.
    void search().then(() => tool.status.focus());
  });
  // Typed before the script ran, or filled in by a browser that goes back.
  if (tool.field.value === '') tool.field.value = cutQuery(askedByAddress().query);
  if (tool.field.value !== '') void search();
}

function showAnswer(tool: SearchTool, query: string, answer: Answer): void {
  const { hits, nearness, loaded, withArchives, suggestions } = answer;
  if (loaded === 'none') {
    show(tool, UNAVAILABLE, [], true);
    return;
  }
  const results = [
    ...(loaded === 'some' ? [element('p', 'search-note', INCOMPLETE)] : []),
    ...groupedByKind(hits, Date.now()).map(resultGroup),
    ...(hits.length === 0 ? waysOn(suggestions) : []),
    ...(withArchives ? [] : [archivesLink(query)]),
  ];
  show(tool, countSentence(query, hits.length, nearness), results, hits.length === 0);
}

function show(tool: SearchTool, status: string, results: readonly Node[], isOtherwiseShown: boolean): void {
  tool.status.textContent = status;
  tool.results.replaceChildren(...results);
  tool.otherwise.hidden = !isOtherwiseShown;
}

/** Near words, what the page lists of the whole site, and whom to ask. */
function waysOn(suggestions: readonly string[]): Node[] {
  const links = suggestions.flatMap((word, place) => [
    ...(place > 0 ? [', '] : []),
    link(addressOf({ query: word, withArchives: false }), word),
  ]);
  const near = element('p', 'search-note', 'Vouliez-vous dire\u202F: ', ...links, '\u202F?');
  const advice = element(
    'p',
    'search-note',
    'Essayez un mot plus court ou un autre mot, parcourez tout le site ci-dessous, ou ',
    link('#nous-ecrire', 'posez-nous la question'),
    '.',
  );
  return [...(links.length > 0 ? [near] : []), advice];
}

function archivesLink(query: string): Node {
  return element('p', '', link(addressOf({ query, withArchives: true }), 'Chercher aussi dans les archives'));
}
