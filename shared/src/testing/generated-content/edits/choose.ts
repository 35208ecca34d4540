/** Which entry a random edit is about. */
import type { CollectionType } from '../../../domain/content-types.ts';
import type { Snapshot } from '../../../domain/snapshot.ts';
import type { Random } from '../random.ts';
import { entriesOf, type Node } from './snapshot-edits.ts';

export interface Chosen {
  type: CollectionType;
  entry: Node;
}

/** Types of which editors change much come more often. */
const OFTEN: readonly CollectionType[] = ['event', 'news-article', 'event', 'news-article', 'page'];

/** An entry of one of these types, of which there is at least one. @throws when all are empty. */
export function chooseEntry(snapshot: Snapshot, random: Random, types: readonly CollectionType[]): Chosen {
  const filled = [...types, ...OFTEN.filter((type) => types.includes(type))].filter(
    (type) => entriesOf(snapshot, type).length > 0,
  );
  const type = random.pick(filled);
  return { type, entry: random.pick(entriesOf(snapshot, type)) };
}

/** A document id of this type. @throws when there is none. */
export function chooseId(snapshot: Snapshot, random: Random, type: CollectionType): string {
  return String(random.pick(entriesOf(snapshot, type))['documentId']);
}
