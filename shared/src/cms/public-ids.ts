/** The document ids of each collection: what relations may lead to. Pure. */
import { collectionTypes, type CollectionType } from '../domain/content-types.ts';
import type { Snapshot } from '../domain/snapshot.ts';

export type PublicIds = Record<CollectionType, ReadonlySet<string>>;
type Entries = readonly { documentId: string }[];

/** The very set of `previous` for a collection that holds the same entries, whatever changed within them. */
export function publicIds(
  collections: Snapshot['collections'],
  previous: Snapshot['collections'] | undefined,
): PublicIds {
  return Object.fromEntries(
    collectionTypes.map((type) => [type, idsOf(collections[type], previous?.[type])]),
  ) as PublicIds;
}

const known = new WeakMap<Entries, ReadonlySet<string>>();

function idsOf(entries: Entries, previous?: Entries): ReadonlySet<string> {
  let ids = known.get(entries);
  if (!ids) {
    const before = previous && idsOf(previous);
    const same = before?.size === entries.length && entries.every(({ documentId }) => before.has(documentId));
    ids = same ? before : new Set(entries.map(({ documentId }) => documentId));
    known.set(entries, ids);
  }
  return ids;
}
