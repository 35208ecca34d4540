/**
 * What one edit does to a snapshot: a new one, in which all that was not touched is the very same object. Relations always
 * lead to entries that are there, as after a pull. Pure.
 */
import { relationFields } from '../../../cms/relations.ts';
import {
  singleTypes,
  type CollectionType,
  type ContentType,
  type SingleType,
} from '../../../domain/content-types.ts';
import type { Snapshot } from '../../../domain/snapshot.ts';
import { withoutId } from './relation-paths.ts';

/** An entry of whatever type. */
export type Node = Readonly<Record<string, unknown>>;

/** Which entry is meant. */
export interface EntryName {
  type: ContentType;
  documentId: string;
}

/** An entry that has no sense without one of its relations leaves with it. */
const DEPENDENT: ContentType = 'intervention-session';

export function entriesOf({ collections }: Snapshot, type: CollectionType): readonly Node[] {
  return collections[type] as unknown as Node[];
}

export function isSingle(type: ContentType): type is SingleType {
  return (singleTypes as readonly string[]).includes(type);
}

/** In the place that its id has in the order. */
export function addEntry(snapshot: Snapshot, type: CollectionType, entry: Node): Snapshot {
  const entries = entriesOf(snapshot, type);
  const after = entries.findIndex((other) => String(other['documentId']) > String(entry['documentId']));
  return withEntries(snapshot, type, entries.toSpliced(after === -1 ? entries.length : after, 0, entry));
}

/** Replaces the entry of the same document id; the same snapshot when `next` is the entry that it has. */
export function replaceEntry(snapshot: Snapshot, type: ContentType, next: Node): Snapshot {
  if (isSingle(type)) return { ...snapshot, singles: { ...snapshot.singles, [type]: next } };
  const entries = entriesOf(snapshot, type);
  const index = entries.findIndex(({ documentId }) => documentId === next['documentId']);
  return entries[index] === next ? snapshot : withEntries(snapshot, type, entries.with(index, next));
}

/** Takes an entry out, and with it every relation to it. */
export function removeEntry(snapshot: Snapshot, type: CollectionType, documentId: string): Snapshot {
  const rest = entriesOf(snapshot, type).filter((entry) => entry['documentId'] !== documentId);
  let left = withEntries(snapshot, type, rest);
  for (const [owner, fields] of Object.entries(relationFields) as [
    ContentType,
    (typeof relationFields)[ContentType],
  ][]) {
    const paths = (fields ?? []).filter(({ target }) => target === type).map(({ path }) => path);
    if (paths.length > 0) left = cutRelations(left, owner, paths, documentId);
  }
  return left;
}

function cutRelations(
  snapshot: Snapshot,
  owner: ContentType,
  paths: readonly (readonly string[])[],
  id: string,
): Snapshot {
  const cut = (entry: Node) => paths.reduce((node, path) => withoutId(node, path, id), entry);
  if (isSingle(owner)) {
    const single = snapshot.singles[owner] as unknown as Node;
    const next = cut(single);
    return next === single ? snapshot : replaceEntry(snapshot, owner, next);
  }
  const entries = entriesOf(snapshot, owner);
  const next = entries.map(cut);
  if (next.every((entry, index) => entry === entries[index])) return snapshot;
  const kept = owner === DEPENDENT ? entries.filter((entry, index) => entry === next[index]) : next;
  return withEntries(snapshot, owner, kept);
}

function withEntries(snapshot: Snapshot, type: CollectionType, entries: readonly Node[]): Snapshot {
  return { ...snapshot, collections: { ...snapshot.collections, [type]: entries } };
}
