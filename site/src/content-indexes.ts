/**
 * The ways pages look entries up, besides by document id: each is a pure function from one entry to the keys it stands
 * under. A page that asks for one key depends on the entries under that key and on no other.
 */
import type { CollectionType, Entry } from 'shared/domain/content-types';
import { eventYears } from 'shared/domain/event';
import { sectorRank } from './views/sectors.ts';

/** The keys an entry of a type stands under. */
type KeysOf<T extends CollectionType> = (entry: Entry<T>) => readonly string[];

interface Index<T extends CollectionType> {
  type: T;
  keysOf: KeysOf<T>;
}

export const indexes = {
  'event by slug': index('event', ({ slug }) => [slug]),
  'job-description by slug': index('job-description', ({ slug }) => [slug]),
  'news-article by slug': index('news-article', ({ slug }) => [slug]),
  'page by slug': index('page', ({ slug }) => [slug]),
  'plan by slug': index('plan', ({ slug }) => [slug]),
  'school-intervention by slug': index('school-intervention', ({ slug }) => [slug]),
  'events of a job': index('event', ({ jobs }) => jobs),
  'sessions of an intervention': index('intervention-session', ({ intervention }) => [intervention]),
  'events of a year': index('event', eventYears),
  'news of a year': index('news-article', ({ date }) => [date.slice(0, 4)]),
  /** Its keys alone are asked for: the sectors' order, which words and pictures leave as it is. */
  'sector ranks': index('sector', (sector) => [sectorRank(sector)]),
} as const;

export type IndexName = keyof typeof indexes;
export type TypeOfIndex<I extends IndexName> = (typeof indexes)[I]['type'];

/** The types whose entries have a page of their own. */
export type PageType = {
  [I in IndexName]: I extends `${infer T extends CollectionType} by slug` ? T : never;
}[IndexName];

function index<T extends CollectionType>(type: T, keysOf: KeysOf<T>): Index<T> {
  return { type, keysOf };
}
