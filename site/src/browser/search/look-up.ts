/** Asks the index, and decides which of its files that takes. */
import type { Findings } from '../../search/engine.ts';
import type { Asked } from './address.ts';
import type { SearchIndex } from './load-index.ts';

export interface Answer extends Findings {
  /** `none` when not one file could be had, `some` when not all that were needed. */
  loaded: 'all' | 'some' | 'none';
  /** Whether past years were searched: on request, or because today's files hold nothing. */
  withArchives: boolean;
  /** Near words where nothing is found; none while files are missing: what was typed may stand in those. */
  suggestions: string[];
}

/** The names of the index's files: today's, and those of past years. */
export interface Files {
  current: readonly string[];
  archives: readonly string[];
}

export async function lookUp(
  { query, withArchives }: Asked,
  index: SearchIndex,
  files: Files,
): Promise<Answer> {
  const needed = withArchives ? [...files.current, ...files.archives] : files.current;
  const count = await index.load(needed);
  const findings = index.engine.find(query);
  if (findings.hits.length === 0 && !withArchives && files.archives.length > 0)
    return lookUp({ query, withArchives: true }, index, files);
  const loaded = count === needed.length ? 'all' : count > 0 ? 'some' : 'none';
  const isLost = findings.hits.length === 0 && loaded === 'all';
  return {
    ...findings,
    loaded,
    withArchives: withArchives || files.archives.length === 0,
    suggestions: isLost ? index.engine.suggestions(query) : [],
  };
}
