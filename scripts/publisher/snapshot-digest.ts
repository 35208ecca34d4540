/** One value for all of a snapshot's content, quick to make again after a small change. */
import { hash } from 'node:crypto';
import { collectionTypes, singleTypes } from 'shared/domain/content-types';
import type { Snapshot } from 'shared/domain/snapshot';

const known = new WeakMap<object, string>();

/** SHA-256 in hexadecimal digits; equal for equal content, whatever the revision it was read at. */
export function snapshotDigest({ collections, singles, media }: Snapshot): string {
  const parts = [
    ...collectionTypes.flatMap((type) => [type, ...collections[type].map(digestOf)]),
    ...singleTypes.flatMap((type) => [type, digestOf(singles[type])]),
    ...Object.keys(media)
      .toSorted()
      .flatMap((url) => [url, digestOf(media[url] ?? {})]),
  ];
  return hash('sha256', parts.join('\n'));
}

/** Entries never change once read: a changed one is another object. */
function digestOf(part: object): string {
  const found = known.get(part) ?? hash('sha256', JSON.stringify(part));
  known.set(part, found);
  return found;
}
