/** Edits of what entries lead to, and of the order of their relations and parts. */
import { relationFields, type RelationField } from '../../../cms/relations.ts';
import { singleTypes, type CollectionType, type ContentType } from '../../../domain/content-types.ts';
import type { Snapshot } from '../../../domain/snapshot.ts';
import type { Random } from '../random.ts';
import { chooseEntry, chooseId } from './choose.ts';
import { placesOf, valueAt, withValueAt } from './relation-paths.ts';
import { entriesOf, type Node } from './snapshot-edits.ts';

interface Place {
  /** Where the relation stands in the entry. */
  at: string[];
  target: CollectionType;
}

const related = (Object.keys(relationFields) as ContentType[]).filter(
  (type): type is CollectionType => !(singleTypes as readonly string[]).includes(type),
);

/** These cannot be empty: the entry would have no sense. */
const NEEDED = new Set(['intervention', 'commune', 'sectors']);

/** One relation of an entry leads elsewhere, or nowhere where it may. Undefined when the entry drawn has none. */
export function changeRelation(snapshot: Snapshot, random: Random) {
  const { type, entry } = chooseEntry(snapshot, random, related);
  const places = relationPlaces(entry, relationFields[type] ?? []).filter(
    ({ target }) => entriesOf(snapshot, target).length > 0,
  );
  if (places.length === 0) return undefined;
  const { at, target } = random.pick(places);
  const needed = NEEDED.has(at.at(-1) ?? '');
  const count = random.between(needed ? 1 : 0, 3);
  const ids = new Set(Array.from({ length: count }, () => chooseId(snapshot, random, target)));
  const isList = Array.isArray(valueAt(entry, at));
  const value = isList ? [...ids] : ([...ids][0] ?? null);
  return { type, entry: withValueAt(entry, at, value) };
}

/** A relation of several, or the blocks of a page, in another order. Undefined when the entry drawn has no such list. */
export function reorder(snapshot: Snapshot, random: Random) {
  const { type, entry } = chooseEntry(snapshot, random, related);
  const lists = [
    ...relationPlaces(entry, relationFields[type] ?? []).map(({ at }) => at),
    ['blocks'],
    ['missions'],
  ];
  const long = lists.filter((at) => lengthAt(entry, at) > 1);
  if (long.length === 0) return undefined;
  const at = random.pick(long);
  const [first, ...others] = valueAt(entry, at) as unknown[];
  return { type, entry: withValueAt(entry, at, [...random.shuffled(others), first]) };
}

function relationPlaces(entry: Node, fields: readonly RelationField[]): Place[] {
  return fields.flatMap(({ path, target }) => placesOf(entry, path).map((at) => ({ at, target })));
}

function lengthAt(entry: Node, at: readonly string[]): number {
  const value = valueAt(entry, at);
  return Array.isArray(value) ? value.length : 0;
}
