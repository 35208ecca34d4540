/** A page that is not there: what the words of its address may have meant. */
import { addressWords } from '../../search/address-words.ts';
import { quoted } from '../../search/sentences.ts';
import { searchIndex } from './load-index.ts';
import { resultList } from './results.ts';
import { cutQuery, searchTool } from './search-tool.ts';

const MOST_PROPOSED = 5;

export async function missingPage(root: HTMLElement): Promise<void> {
  const tool = searchTool(root);
  const words = cutQuery(addressWords(location.pathname));
  if (words === '') return;
  tool.field.value = words;
  const index = searchIndex();
  await index.load(tool.current);
  const { nearness, hits: found } = index.engine.find(words);
  // An address that shares a word with many pages is none of them.
  const hits = nearness === 'some' ? [] : found.slice(0, MOST_PROPOSED);
  if (hits.length === 0) return;
  tool.status.textContent = `Nous avons cherché les mots de l’adresse, ${quoted(words)}. Vous vouliez peut-être lire\u202F:`;
  tool.results.replaceChildren(resultList(hits));
}
