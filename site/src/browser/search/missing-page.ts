/** A page that is not there: what the words of its address may have meant. */
import { addressWords } from '../../search/address-words.ts';
import type { Hit } from '../../search/engine.ts';
import { isMarked } from '../../search/marks.ts';
import { quoted } from '../../search/sentences.ts';
import { nextTask } from '../next-task.ts';
import { searchIndex } from './load-index.ts';
import { resultList } from './results.ts';
import { cutQuery, searchTool } from './search-tool.ts';

const MOST_PROPOSED = 5;
const FEW = 3;

export async function missingPage(root: HTMLElement): Promise<void> {
  await nextTask();
  const tool = searchTool(root);
  const words = cutQuery(addressWords(location.pathname, location.search));
  if (words === '') return;
  tool.field.value ||= words;
  const index = searchIndex();
  await index.load(tool.current);
  await nextTask();
  const { nearness, hits: found } = index.engine.find(words);
  // Where a word is all that an address shares with a page, it counts if the page is called by it.
  const likely = nearness === 'some' ? found.filter(isCalledSo).slice(0, FEW) : found;
  const hits = likely.slice(0, MOST_PROPOSED);
  if (hits.length === 0) return;
  tool.status.textContent = `Nous avons cherché les mots de l’adresse, ${quoted(words)}. Vous vouliez peut-être lire\u202F:`;
  tool.results.replaceChildren(resultList(hits));
}

/** Numbers and crumbs of words, such as those of a broken address, say nothing. */
function isCalledSo({ entry, forms }: Hit): boolean {
  const words = [...forms].filter((form) => /\p{L}{3}/u.test(form));
  return isMarked(entry.title, new Set(words));
}
