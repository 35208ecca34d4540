/**
 * All public content as the CMS answers it, held from pull to pull. What did not change stays the very same object, so
 * that nothing made from it is made again. Pure.
 */
import { isDeepStrictEqual } from 'node:util';
import {
  collectionTypes,
  singleTypes,
  type CollectionType,
  type ContentType,
  type SingleType,
} from '../domain/content-types.ts';

export interface RawContent {
  revision: number;
  /** Each in the order of document ids. */
  collections: Record<CollectionType, readonly unknown[]>;
  /** Null for one that is not published. */
  singles: Record<SingleType, unknown>;
}

/** An entry read anew; null when it is no longer published. */
export interface ReadEntry {
  type: ContentType;
  documentId: string;
  raw: unknown;
}

/** By code units, the same on every machine and database. */
export function compareIds(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

export function documentIdOf(raw: unknown): string {
  return String((raw as { documentId?: unknown } | null)?.documentId);
}

/** `after`, with the objects of `before` for all that is equal. */
export function keepEqual(before: RawContent | undefined, after: RawContent): RawContent {
  if (!before) return mapContent(after, (entries) => sorted(entries));
  return mapContent(
    after,
    (entries, type) => keepEqualEntries(before.collections[type], entries),
    (raw, type) => (isDeepStrictEqual(before.singles[type], raw) ? before.singles[type] : raw),
  );
}

/** `before` with these entries put in, or taken out. */
export function applyEntries(
  before: RawContent,
  revision: number,
  entries: readonly ReadEntry[],
): RawContent {
  const after: RawContent = {
    revision,
    collections: { ...before.collections },
    singles: { ...before.singles },
  };
  for (const [type, read] of Map.groupBy(entries, (entry) => entry.type)) {
    if (type in after.singles) {
      after.singles[type as SingleType] = read.at(-1)?.raw ?? null;
      continue;
    }
    const changed = new Set(read.map(({ documentId }) => documentId));
    const others = before.collections[type as CollectionType].filter(
      (raw) => !changed.has(documentIdOf(raw)),
    );
    const online = read.map(({ raw }) => raw).filter((raw) => raw !== null);
    after.collections[type as CollectionType] = [...others, ...online];
  }
  return keepEqual(before, after);
}

function mapContent(
  { revision, collections, singles }: RawContent,
  collection: (entries: readonly unknown[], type: CollectionType) => readonly unknown[],
  single: (raw: unknown, type: SingleType) => unknown = (raw) => raw,
): RawContent {
  return {
    revision,
    collections: Object.fromEntries(
      collectionTypes.map((type) => [type, collection(collections[type], type)]),
    ) as RawContent['collections'],
    singles: Object.fromEntries(
      singleTypes.map((type) => [type, single(singles[type], type)]),
    ) as RawContent['singles'],
  };
}

function keepEqualEntries(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  if (before === after) return before;
  const known = new Map(before.map((raw) => [documentIdOf(raw), raw]));
  const kept = sorted(after).map((raw) => {
    const old = known.get(documentIdOf(raw));
    return old !== raw && isDeepStrictEqual(old, raw) ? old : raw;
  });
  return sameElements(before, kept) ? before : kept;
}

function sorted(entries: readonly unknown[]): unknown[] {
  return entries.toSorted((a, b) => compareIds(documentIdOf(a), documentIdOf(b)));
}

/** Whether both lists hold the very same objects. */
export function sameElements(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a === b || (a.length === b.length && a.every((element, index) => element === b[index]));
}
