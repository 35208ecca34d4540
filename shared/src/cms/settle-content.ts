/** From all raw content to the content of a snapshot, by the policy. Pure. */
import { collectionTypes, type CollectionType } from '../domain/content-types.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import type { RawContent } from './raw-content.ts';
import type { Problem } from './report.ts';
import { settleEntries } from './settle-entries.ts';
import { settleReferences, type Content } from './settle-references.ts';
import { settleSingles } from './settle-singles.ts';

/** Throws `PullError` where the policy says stop. `previous` is the last good snapshot. */
export function settleContent(
  cmsUrl: string,
  raw: RawContent,
  previous: Snapshot | undefined,
): { content: Content; problems: Problem[] } {
  const { singles, problems } = settleSingles(cmsUrl, raw.singles, previous?.singles);
  const collections: Partial<Record<CollectionType, unknown>> = {};
  for (const type of collectionTypes) {
    const settled = settleEntries(cmsUrl, type, raw.collections[type], previous?.collections[type] ?? NONE);
    collections[type] = settled.entries;
    problems.push(...settled.problems);
  }
  const content = { collections: collections as Content['collections'], singles };
  const related = settleReferences(cmsUrl, content, previous?.collections);
  return { content: related.content, problems: [...problems, ...related.problems] };
}

/** One list, so that it is the same at each question. */
const NONE: readonly never[] = [];
