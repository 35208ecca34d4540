import { expect, it } from 'vitest';
import type { Media } from 'shared/domain/snapshot';
import { anEvent, aSector } from 'shared/testing/builders';
import { snapshotDigest } from './snapshot-digest.ts';
import { snapshotOf } from './testing.ts';

const content = {
  sector: [aSector()],
  event: [anEvent(), anEvent({ documentId: 'event-2', slug: 'autre' })],
};
const digestOf = async (raw: typeof content): Promise<string> => snapshotDigest(await snapshotOf(raw));

it('is one value for equal content, whatever the revision', async () => {
  const digest = await digestOf(content);
  expect(digest).toMatch(/^[0-9a-f]{64}$/);
  const snapshot = await snapshotOf(content, 9);
  expect(snapshotDigest(snapshot)).toBe(digest);
  const image: Media = { kind: 'image', width: 1, height: 1, avif: [], webp: [] };
  const [one, other] = [
    { '/a': image, '/b': image },
    { '/b': image, '/a': image },
  ].map((media) => snapshotDigest({ ...snapshot, media }));
  expect(one).toBe(other);
  expect(one).not.toBe(digest);
});

it.each([
  ['a text', { ...content, sector: [aSector({ name: 'Autre' })] }],
  ['an entry less', { ...content, event: content.event.slice(1) }],
])('is another for another content: %s', async (_, other) => {
  expect(await digestOf(other)).not.toBe(await digestOf(content));
});

it('sees a change among entries it knows', async () => {
  const snapshot = await snapshotOf(content);
  const { event } = snapshot.collections;
  const changed = {
    ...snapshot.collections,
    event: event.map((one, index) => (index ? one : { ...one, title: 'Neuf' })),
  };
  expect(snapshotDigest({ ...snapshot, collections: changed })).not.toBe(snapshotDigest(snapshot));
});
