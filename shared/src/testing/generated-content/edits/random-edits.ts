/**
 * What editors do all day, drawn by lot: edits of a snapshot, one after the other, for tests that compare a site brought up
 * to date with a site made anew.
 */
import { relationFields } from '../../../cms/relations.ts';
import type { CollectionType } from '../../../domain/content-types.ts';
import type { Snapshot } from '../../../domain/snapshot.ts';
import { createRandom, type Random } from '../random.ts';
import { TODAY } from '../times.ts';
import { changeDates, changePicture, changeText, changeTitle, renameSlug } from './change-fields.ts';
import { changeRelation, reorder } from './change-relations.ts';
import { changeHomePage, changeSettings } from './change-singles.ts';
import { chooseEntry, type Chosen } from './choose.ts';
import { createEntry } from './create-entry.ts';
import { placesOf, valueAt } from './relation-paths.ts';
import {
  addEntry,
  entriesOf,
  removeEntry,
  replaceEntry,
  type EntryName,
  type Node,
} from './snapshot-edits.ts';

export interface Edit {
  /** What was done, for the message of a test. */
  name: EditKind;
  /** The entry it was done to. Others change with one that leaves: their relations to it go. */
  edited: EntryName;
  /** All that is the same as before is the same object. */
  snapshot: Snapshot;
}

/** The entries that were taken offline, the last one at the end. */
type Offline = Chosen[];

const kinds = {
  create: { share: 12, run: created },
  title: { share: 12, run: changing(changeTitle) },
  text: { share: 12, run: changing(changeText) },
  picture: { share: 4, run: changing(changePicture) },
  dates: { share: 12, run: changing(changeDates) },
  rename: { share: 6, run: changing(renameSlug) },
  relations: { share: 14, run: changing(changeRelation) },
  reorder: { share: 8, run: changing(reorder) },
  delete: { share: 7, run: removed },
  unpublish: { share: 5, run: removed },
  'publish again': { share: 4, run: publishedAgain },
  settings: { share: 2, run: changing(changeSettings) },
  'home page': { share: 2, run: changing(changeHomePage) },
} as const;

export type EditKind = keyof typeof kinds;

const lots = (Object.keys(kinds) as EditKind[]).flatMap((name) =>
  Array.from({ length: kinds[name].share }, () => name),
);

/**
 * Edits without end; the same seed gives the same ones.
 * @yields each edit with the snapshot it left, on which the next one is done.
 */
export function* randomEdits(seed: number, start: Snapshot): Generator<Edit, never> {
  const random = createRandom(seed, 'edits');
  const offline: Offline = [];
  let snapshot = start;
  for (let number = 1; ; number += 1) {
    const name = random.pick(lots);
    const done = kinds[name].run({ snapshot, random, number, name, offline });
    if (!done) continue;
    snapshot = { ...done.snapshot, revision: snapshot.revision + 1 };
    yield { name, edited: done.edited, snapshot };
  }
}

interface Turn {
  snapshot: Snapshot;
  random: Random;
  number: number;
  name: string;
  offline: Offline;
}

type Done = Omit<Edit, 'name'> | undefined;

function changing(
  edit: (
    snapshot: Snapshot,
    random: Random,
    number: number,
  ) => { type: EntryName['type']; entry: Node } | undefined,
) {
  return ({ snapshot, random, number }: Turn): Done => {
    const changed = edit(snapshot, random, number);
    if (!changed) return undefined;
    const entry = touched(changed.entry, number);
    return { edited: nameOf(changed.type, entry), snapshot: replaceEntry(snapshot, changed.type, entry) };
  };
}

function created({ snapshot, random, number }: Turn): Done {
  const { type, entry } = createEntry(snapshot, random, number);
  return { edited: nameOf(type, entry), snapshot: addEntry(snapshot, type, touched(entry, number)) };
}

/** At least two of a type stay, to make others after. */
function removed({ snapshot, random, name, offline }: Turn): Done {
  const many = (Object.keys(snapshot.collections) as CollectionType[]).filter(
    (type) => entriesOf(snapshot, type).length > 2,
  );
  const { type, entry } = chooseEntry(snapshot, random, many);
  const edited = nameOf(type, entry);
  if (name === 'unpublish') offline.push({ type, entry });
  return { edited, snapshot: removeEntry(snapshot, type, edited.documentId) };
}

/** Undefined while nothing is offline, or when what it named has left since. */
function publishedAgain({ snapshot, number, offline }: Turn): Done {
  const back = offline.pop();
  if (!back || !isWhole(snapshot, back)) return undefined;
  const entry = touched(back.entry, number);
  return { edited: nameOf(back.type, entry), snapshot: addEntry(snapshot, back.type, entry) };
}

function isWhole(snapshot: Snapshot, { type, entry }: Chosen): boolean {
  return (relationFields[type] ?? []).every(({ path, target }) => {
    const ids = placesOf(entry, path).flatMap((place) => valueAt(entry, place) ?? []);
    return ids.every((id) => entriesOf(snapshot, target).some(({ documentId }) => documentId === id));
  });
}

/** Each edit a second after the one before. */
function touched(entry: Node, number: number): Node {
  return { ...entry, updatedAt: new Date(Date.parse(`${TODAY}T09:00:00Z`) + number * 1000).toISOString() };
}

function nameOf(type: EntryName['type'], entry: Node): EntryName {
  return { type, documentId: String(entry['documentId']) };
}
