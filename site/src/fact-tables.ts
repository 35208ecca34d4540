/** The facts of collections (`content-facts.ts`), each table made when first asked for. Pure. */
import { isDeepStrictEqual } from 'node:util';
import type { CollectionType, Entry } from 'shared/domain/content-types';
import { facts, type FactName, type FactOf } from './content-facts.ts';

type AnyEntry = Entry<CollectionType>;
type Table = ReadonlyMap<string, unknown[]>;

const tablesOf = new WeakMap<readonly AnyEntry[], Map<FactName, Table>>();

/** In the order of document ids. */
export function factsUnder<N extends FactName>(
  entries: readonly AnyEntry[],
  name: N,
  key: string,
): FactOf<N>[] {
  return (tableOf(entries, name).get(key) ?? []) as FactOf<N>[];
}

/** The keys whose facts are not the same when an entry has changed, come or gone. */
export function keysOfChangedFacts(
  name: FactName,
  before: AnyEntry | undefined,
  after: AnyEntry | undefined,
): string[] {
  const [old, now] = [keysOf(name, before), keysOf(name, after)];
  const isSame = before && after && isDeepStrictEqual(factOf(name, before), factOf(name, after));
  if (!isSame) return [...old, ...now];
  return [...old.filter((key) => !now.includes(key)), ...now.filter((key) => !old.includes(key))];
}

function tableOf(entries: readonly AnyEntry[], name: FactName): Table {
  const tables = tablesOf.get(entries) ?? new Map<FactName, Table>();
  tablesOf.set(entries, tables);
  const made = tables.get(name) ?? makeTable(entries, name);
  tables.set(name, made);
  return made;
}

function makeTable(entries: readonly AnyEntry[], name: FactName): Table {
  const made = new Map<string, unknown[]>();
  for (const entry of entries) {
    for (const key of keysOf(name, entry)) {
      const under = made.get(key);
      if (under) under.push(factOf(name, entry));
      else made.set(key, [factOf(name, entry)]);
    }
  }
  return made;
}

/** The compiler cannot follow that a table is only ever given entries of its own type. */
function keysOf(name: FactName, entry: AnyEntry | undefined): readonly string[] {
  return entry ? (facts[name].keysOf as (entry: AnyEntry) => readonly string[])(entry) : [];
}

function factOf(name: FactName, entry: AnyEntry): unknown {
  return (facts[name].factOf as (entry: AnyEntry) => unknown)(entry);
}
