/** Which row stands for which version of which entry, decided before any is written: circles need no second pass. */
import type { GeneratedContent } from 'shared/testing/generated-content/generate-content';
import { uidOf, type Schema } from './schema.ts';

export type Version = 'draft' | 'published';

export interface RowIds {
  /** The row of this version of the entry; of a type without drafts there is one row for both. */
  of(uid: string, documentId: string, version: Version): number;
  /** The rows of all its versions, drafts first. */
  all(uid: string, documentId: string): number[];
}

/** @throws when asked for an entry that is not in the content. */
export function numberRows(schema: Schema, { collections, singles }: GeneratedContent): RowIds {
  const rows = new Map<string, number[]>();
  const every = [
    ...Object.entries(collections),
    ...Object.entries(singles).map(([type, entry]) => [type, [entry]] as const),
  ];
  for (const [type, entries] of every) {
    const uid = uidOf(type);
    const versions = schema.hasDrafts(uid) ? 2 : 1;
    entries.forEach((entry, index) => {
      const first = index * versions + 1;
      rows.set(`${uid} ${String(entry['documentId'])}`, versions === 2 ? [first, first + 1] : [first]);
    });
  }
  const all = (uid: string, documentId: string) => {
    const found = rows.get(`${uid} ${documentId}`);
    if (!found) throw new Error(`There is no ${uid} "${documentId}" in the content.`);
    return found;
  };
  return {
    all,
    of(uid, documentId, version) {
      const found = all(uid, documentId);
      return (version === 'draft' ? found[0] : found.at(-1)) as number;
    },
  };
}
