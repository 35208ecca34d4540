import { afterAll, beforeAll, expect, test } from 'vitest';
import { settleReferences } from '../../../cms/settle-references.ts';
import { collectionTypes, type ContentType } from '../../../domain/content-types.ts';
import type { Snapshot } from '../../../domain/snapshot.ts';
import { pullFrom, stopFakeCms } from '../../pull-from-fake.ts';
import { generateContent } from '../generate-content.ts';
import { randomEdits, type Edit } from './random-edits.ts';
import { entriesOf, isSingle, removeEntry, type Node } from './snapshot-edits.ts';

let start: Snapshot;
let edits: Edit[];

beforeAll(async () => {
  const { collections, singles, files } = generateContent(300, 1);
  ({ snapshot: start } = await pullFrom({ collections, singles, files }));
  edits = take(400, 1);
}, 30_000);
afterAll(stopFakeCms);

test('200 edits hold every kind there is', () => {
  const kinds = new Set(edits.slice(0, 200).map(({ name }) => name));
  expect([...kinds].toSorted().join(', ')).toBe(
    'create, dates, delete, home page, picture, publish again, relations, rename, reorder, settings, text, title, unpublish',
  );
});

test('the same seed gives the same edits, another seed others', () => {
  expect(take(50, 1)).toEqual(edits.slice(0, 50));
  expect(take(50, 2).at(-1)?.snapshot).not.toEqual(edits[49]?.snapshot);
});

test('every relation leads to an entry that is there', () => {
  for (const { snapshot } of edits) expect(settleReferences('http://cms', snapshot).problems).toEqual([]);
});

test('ids stay in order, ids and addresses are those of one entry each', () => {
  for (const { snapshot } of edits) {
    for (const type of collectionTypes) {
      const entries = entriesOf(snapshot, type);
      const ids = entries.map(({ documentId }) => String(documentId));
      expect(ids).toEqual([...new Set(ids)].toSorted());
      const slugs = entries.flatMap(({ slug }) => slug ?? []);
      expect(new Set(slugs).size).toBe(slugs.length);
    }
  }
});

test('each raises the revision, and what it did not touch is the same object', () => {
  let before = start;
  for (const { edited, snapshot } of edits) {
    expect(snapshot.revision).toBe(before.revision + 1);
    expect(snapshot.media).toBe(before.media);
    const others = changedEntries(before, snapshot).filter(
      ({ documentId }) => documentId !== edited.documentId,
    );
    // Only what led to an entry that has left changes with it.
    for (const entry of others) expect(JSON.stringify(entry)).toContain(edited.documentId);
    before = snapshot;
  }
});

test('only an entry that leaves changes others', () => {
  let before = start;
  for (const { name, snapshot } of edits) {
    const most = name === 'delete' || name === 'unpublish' ? Number.POSITIVE_INFINITY : 1;
    expect(changedEntries(before, snapshot).length).toBeLessThanOrEqual(most);
    before = snapshot;
  }
});

test('every edit changes what it says it did', () => {
  let before = start;
  for (const { edited, snapshot } of edits) {
    const was = find(before, edited.type, edited.documentId);
    expect(find(snapshot, edited.type, edited.documentId)).not.toEqual(was);
    before = snapshot;
  }
});

test('a session leaves with its intervention', () => {
  const { intervention } = start.collections['intervention-session'][0] ?? {};
  const sessions = ({ collections }: Snapshot) =>
    collections['intervention-session'].filter((session) => session.intervention === intervention);
  expect(sessions(start)).not.toEqual([]);
  const after = removeEntry(start, 'school-intervention', String(intervention));
  expect(sessions(after)).toEqual([]);
  expect(after.collections['intervention-session'].length).toBe(
    start.collections['intervention-session'].length - sessions(start).length,
  );
});

function take(count: number, seed: number): Edit[] {
  const source = randomEdits(seed, start);
  return Array.from({ length: count }, () => source.next().value);
}

/** The entries that are another object than before, as they were, and those that are new. */
function changedEntries(before: Snapshot, after: Snapshot): Node[] {
  return collectionTypes.flatMap((type) => {
    const [old, now] = [entriesOf(before, type), entriesOf(after, type)];
    if (old === now) return [];
    const kept = new Set(now);
    const ids = new Set(old.map(({ documentId }) => documentId));
    return [
      ...old.filter((entry) => !kept.has(entry)),
      ...now.filter((entry) => !ids.has(entry['documentId'])),
    ];
  });
}

function find(snapshot: Snapshot, type: ContentType, documentId: string): unknown {
  if (isSingle(type)) return snapshot.singles[type];
  return entriesOf(snapshot, type).find((entry) => entry['documentId'] === documentId);
}
