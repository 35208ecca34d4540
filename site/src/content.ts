/**
 * The only reader of the snapshot: every page gets its content, its pictures and the instant it is rendered for here,
 * and from nowhere else. The build hands over the snapshot's file by the environment (see `integrations/snapshot.ts`).
 */
import { readFileSync } from 'node:fs';
import { env } from 'node:process';
import type { CollectionType, Entry, Single, SingleType } from 'shared/domain/content-types';
import type { MediaFile } from 'shared/domain/media';
import type { Media, Snapshot } from 'shared/domain/snapshot';

const snapshot = JSON.parse(readFileSync(requiredSetting('SNAPSHOT_FILE'), 'utf8')) as Snapshot;

/** The moment the site is rendered for: what is past or to come follows from it. */
export const instant = new Date(requiredSetting('BUILD_INSTANT'));

/** All entries of a type, in the snapshot's order (document id, which means nothing to readers: sort them). */
export function all<T extends CollectionType>(type: T): Entry<T>[] {
  return snapshot.collections[type];
}

/** The entry of this document id, if it is public. */
export function byId<T extends CollectionType>(type: T, id: string | null): Entry<T> | undefined {
  return all(type).find(({ documentId }) => documentId === id);
}

/** The public entries among these document ids, in the order given. */
export function byIds<T extends CollectionType>(type: T, ids: readonly string[]): Entry<T>[] {
  return ids.flatMap((id) => byId(type, id) ?? []);
}

/** The entry that an address's last part names. */
export function bySlug<T extends CollectionType>(type: T, slug: string | undefined): Entry<T> | undefined {
  return all(type).find((entry) => 'slug' in entry && entry.slug === slug);
}

export function single<T extends SingleType>(type: T): Single<T> {
  return snapshot.singles[type];
}

/** What the release serves of a file; undefined when the file could not be had, and the page does without. */
export function mediaOf(file: MediaFile): Media | undefined {
  return snapshot.media[file.url];
}

function requiredSetting(name: string): string {
  const value = env[name];
  if (!value) throw new Error(`${name} is not set: pages are rendered through astro, which sets it.`);
  return value;
}
