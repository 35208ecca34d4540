/** The page of each entry that has one of its own: what a site of this content must hold, whatever renders it. */
import { isPageType, pageAddress, pageTypes, type PageType } from 'shared/domain/addresses';
import type { CollectionType, Entry } from 'shared/domain/content-types';
import type { Snapshot } from 'shared/domain/snapshot';

/** The address of an entry's page; undefined for a type whose entries have none. */
export function entryPath<T extends CollectionType>(type: T, entry: Entry<T>): string | undefined {
  return isPageType(type) ? pageAddress(type, (entry as Entry<PageType>).slug) : undefined;
}

export interface EntryPage {
  type: PageType;
  documentId: string;
}

/** Address → entry and its type, a map for each collection; the same map again for the same collection. */
export function entryPages({ collections }: Snapshot): ReadonlyMap<string, EntryPage>[] {
  return pageTypes.map((type) => pagesOfCollection(type, collections[type]));
}

const known = new WeakMap<readonly object[], ReadonlyMap<string, EntryPage>>();

function pagesOfCollection(
  type: PageType,
  entries: readonly { slug: string; documentId: string }[],
): ReadonlyMap<string, EntryPage> {
  let pages = known.get(entries);
  if (!pages) {
    pages = new Map(entries.map(({ slug, documentId }) => [pageAddress(type, slug), { type, documentId }]));
    known.set(entries, pages);
  }
  return pages;
}
