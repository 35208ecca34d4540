/** The page of each entry that has one of its own: what a site of this content must hold, whatever renders it. */
import type { CollectionType, Entry } from 'shared/domain/content-types';
import type { Snapshot } from 'shared/domain/snapshot';
import type { PageType } from '../content-indexes.ts';
import { eventPath, interventionPath, jobPath, newsPath, pagePath, planPath } from './paths.ts';

const pathOf: { [T in PageType]: (entry: Entry<T>) => string } = {
  event: eventPath,
  'job-description': jobPath,
  'news-article': newsPath,
  page: pagePath,
  plan: planPath,
  'school-intervention': interventionPath,
};

/** The pages every site has, whatever its content; the page for errors aside. */
export const sectionPages = [
  '/',
  '/accessibilite/',
  '/actualites/',
  '/agenda/',
  '/donnees/',
  '/calendriers/',
  '/communes/',
  '/hors-ligne/',
  '/interventions-scolaires/',
  '/metiers/',
  '/metiers/comparer/',
  '/metiers/orientation/',
  '/plan-du-site/',
  '/plans/',
  '/recherche/',
] as const;

/** The address of an entry's page; undefined for a type whose entries have none. */
export function entryPath<T extends CollectionType>(type: T, entry: Entry<T>): string | undefined {
  return type in pathOf ? (pathOf[type as PageType] as (entry: Entry<T>) => string)(entry) : undefined;
}

export interface EntryPage {
  type: PageType;
  documentId: string;
}

/** Address → entry and its type, a map for each collection; the same map again for the same collection. */
export function entryPages({ collections }: Snapshot): ReadonlyMap<string, EntryPage>[] {
  return (Object.keys(pathOf) as PageType[]).map((type) => pagesOfCollection(type, collections[type]));
}

const known = new WeakMap<readonly object[], ReadonlyMap<string, EntryPage>>();

function pagesOfCollection<T extends PageType>(
  type: T,
  entries: readonly Entry<T>[],
): ReadonlyMap<string, EntryPage> {
  let pages = known.get(entries);
  if (!pages) {
    const path = pathOf[type] as (entry: Entry<T>) => string;
    pages = new Map(entries.map((entry) => [path(entry), { type, documentId: entry.documentId }]));
    known.set(entries, pages);
  }
  return pages;
}
