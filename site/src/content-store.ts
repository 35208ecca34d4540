/**
 * A snapshot with its tables: by document id and by the indexes of `content-indexes.ts`, each made when first asked for.
 * Collections that two snapshots share (the same array) share their tables, so that a small change stays cheap. Pure.
 */
import { isDeepStrictEqual } from 'node:util';
import {
  collectionTypes,
  singleTypes,
  type CollectionType,
  type Entry,
  type Single,
  type SingleType,
} from 'shared/domain/content-types';
import type { Media, Snapshot } from 'shared/domain/snapshot';
import { facts, type FactName, type FactOf } from './content-facts.ts';
import { indexes, type IndexName, type TypeOfIndex } from './content-indexes.ts';
import { factsUnder, keysOfChangedFacts } from './fact-tables.ts';

/** What a page may read; see `ReadKey`. */
export interface ContentStore {
  snapshot: Snapshot;
  all<T extends CollectionType>(type: T): Entry<T>[];
  byId<T extends CollectionType>(type: T, id: string): Entry<T> | undefined;
  /** In the order of document ids. */
  under<I extends IndexName>(index: I, key: string): Entry<TypeOfIndex<I>>[];
  /** Sorted. */
  keysOf(index: IndexName): string[];
  /** In the order of document ids. */
  facts<N extends FactName>(name: N, key: string): FactOf<N>[];
  single<T extends SingleType>(type: T): Single<T>;
  media(url: string): Media | undefined;
}

/**
 * Names one thing a page has read: `event:<document id>`, `event*` (the whole collection), `home-page` (a single type),
 * `media:<address at the CMS>`, `events of a job=<key>` (entries of an index, or facts of entries), `event by slug?` (its list of keys).
 */
export type ReadKey = string;

type AnyEntry = Entry<CollectionType>;

interface Tables {
  byId: ReadonlyMap<string, AnyEntry>;
  indexes: Map<IndexName, ReadonlyMap<string, AnyEntry[]>>;
}

const tablesOfCollection = new WeakMap<readonly AnyEntry[], Tables>();

export function storeOf(snapshot: Snapshot): ContentStore {
  const { collections, singles, media } = snapshot;
  const table = (name: IndexName) => indexTable(collections[indexes[name].type], name);
  return {
    snapshot,
    all: (type) => collections[type],
    byId: <T extends CollectionType>(type: T, id: string) =>
      tablesOf(collections[type]).byId.get(id) as Entry<T> | undefined,
    under: <I extends IndexName>(index: I, key: string) =>
      (table(index).get(key) ?? []) as Entry<TypeOfIndex<I>>[],
    keysOf: (index) => [...table(index).keys()].toSorted(),
    facts: (name, key) => factsUnder(collections[facts[name].type], name, key),
    single: (type) => singles[type],
    media: (url) => media[url],
  };
}

/** The keys of everything that is not the same in two snapshots: a page that read none of them renders the same. */
export function changedKeys(before: Snapshot, after: Snapshot): Set<ReadKey> {
  const keys = new Set<ReadKey>();
  for (const type of collectionTypes) addChangedEntries(keys, type, before, after);
  for (const type of singleTypes) if (!same(before.singles[type], after.singles[type])) keys.add(type);
  for (const url of new Set([...Object.keys(before.media), ...Object.keys(after.media)]))
    if (!same(before.media[url], after.media[url])) keys.add(`media:${url}`);
  return keys;
}

function addChangedEntries(
  keys: Set<ReadKey>,
  type: CollectionType,
  before: Snapshot,
  after: Snapshot,
): void {
  const [oldEntries, newEntries] = [before.collections[type], after.collections[type]];
  if (oldEntries === newEntries) return;
  const [oldById, newById] = [tablesOf(oldEntries).byId, tablesOf(newEntries).byId];
  const names = (Object.keys(indexes) as IndexName[]).filter((name) => indexes[name].type === type);
  const factNames = (Object.keys(facts) as FactName[]).filter((name) => facts[name].type === type);
  for (const id of new Set([...oldById.keys(), ...newById.keys()])) {
    const [old, changed] = [oldById.get(id), newById.get(id)];
    if (same(old, changed)) continue;
    keys.add(`${type}*`).add(`${type}:${id}`);
    for (const name of names)
      for (const key of [...keysUnder(name, old), ...keysUnder(name, changed)]) keys.add(`${name}=${key}`);
    for (const name of factNames)
      for (const key of keysOfChangedFacts(name, old, changed)) keys.add(`${name}=${key}`);
  }
  for (const name of names) {
    const [oldKeys, newKeys] = [indexTable(oldEntries, name), indexTable(newEntries, name)];
    if (oldKeys.size !== newKeys.size || ![...oldKeys.keys()].every((key) => newKeys.has(key)))
      keys.add(`${name}?`);
  }
}

function same(a: unknown, b: unknown): boolean {
  return a === b || isDeepStrictEqual(a, b);
}

function tablesOf(entries: readonly AnyEntry[]): Tables {
  const known = tablesOfCollection.get(entries);
  if (known) return known;
  const tables: Tables = {
    byId: new Map(entries.map((entry) => [entry.documentId, entry])),
    indexes: new Map(),
  };
  tablesOfCollection.set(entries, tables);
  return tables;
}

function indexTable(entries: readonly AnyEntry[], name: IndexName): ReadonlyMap<string, AnyEntry[]> {
  const tables = tablesOf(entries);
  const known = tables.indexes.get(name);
  if (known) return known;
  const made = new Map<string, AnyEntry[]>();
  for (const entry of entries) {
    for (const key of keysUnder(name, entry)) {
      const under = made.get(key);
      if (under) under.push(entry);
      else made.set(key, [entry]);
    }
  }
  tables.indexes.set(name, made);
  return made;
}

const keysOfEntry = new WeakMap<AnyEntry, Map<IndexName, readonly string[]>>();

/** Asked for again after each change of the collection, hence remembered. */
function keysUnder(name: IndexName, entry: AnyEntry | undefined): readonly string[] {
  if (!entry) return [];
  const known = keysOfEntry.get(entry) ?? new Map<IndexName, readonly string[]>();
  keysOfEntry.set(entry, known);
  let keys = known.get(name);
  if (!keys) known.set(name, (keys = [...new Set(keysByIndex(name, entry))]));
  return keys;
}

/** The compiler cannot follow that an index is only ever given entries of its own type. */
function keysByIndex(name: IndexName, entry: AnyEntry): readonly string[] {
  return (indexes[name].keysOf as (entry: AnyEntry) => readonly string[])(entry);
}
