/** The relations that an entry holds, found once for each entry, and the entry without some of them. Pure. */
import type { CollectionType, ContentType } from '../domain/content-types.ts';
import { relationFields } from './relations.ts';

export interface Relation {
  /** The field that holds it: a list's relations share one path. */
  path: readonly (string | number)[];
  target: CollectionType;
  documentId: string;
}

/** Any entry. */
export type Node = { documentId: string } & Record<string | number, unknown>;
type Part = Record<string | number, unknown>;

const found = new WeakMap<object, readonly Relation[]>();

/** In the order of `relationFields`. The entry may not be changed later. */
export function relationsOf(type: ContentType, entry: object): readonly Relation[] {
  let relations = found.get(entry);
  if (!relations) {
    relations = (relationFields[type] ?? []).flatMap(({ path, target }) =>
      relationsAt(entry, path, []).map((relation) => ({ ...relation, target })),
    );
    found.set(entry, relations);
  }
  return relations;
}

function relationsAt(
  node: unknown,
  path: readonly string[],
  at: readonly (string | number)[],
): Omit<Relation, 'target'>[] {
  const [key, ...rest] = path;
  if (key === undefined) {
    const ids = Array.isArray(node) ? (node as unknown[]) : [node];
    return ids.filter((id) => typeof id === 'string').map((documentId) => ({ path: at, documentId }));
  }
  if (node === null || node === undefined) return [];
  if (key === '*')
    return (node as unknown[]).flatMap((element, index) => relationsAt(element, rest, [...at, index]));
  return relationsAt((node as Part)[key], rest, [...at, key]);
}

const cut = new WeakMap<object, { relations: string; entry: object }>();

/** A copy of the entry; the same copy as last time when the same relations are taken out. */
export function withoutRelations<T extends object>(entry: T, relations: readonly Relation[]): T {
  const key = JSON.stringify(relations);
  const before = cut.get(entry);
  if (before?.relations === key) return before.entry as T;
  const copy = structuredClone(entry);
  for (const { path, documentId } of relations) takeOut(copy, path, documentId);
  cut.set(entry, { relations: key, entry: copy });
  return copy;
}

function takeOut(copy: object, path: Relation['path'], documentId: string): void {
  const field = path.at(-1) ?? '';
  const parent = path.slice(0, -1).reduce<Part>((part, key) => part[key] as Part, copy as Part);
  const value = parent[field];
  parent[field] = Array.isArray(value) ? value.filter((id) => id !== documentId) : null;
}
