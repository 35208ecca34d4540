/**
 * The only reader of the snapshot: every page gets its content, its pictures and the time it is rendered for here, and
 * from nowhere else. What a page reads is noted while it renders (`rendering.ts`): that is the whole record of which
 * pages a change touches.
 */
import type { Clock } from 'shared/domain/clock';
import type { CollectionType, Entry, Single, SingleType } from 'shared/domain/content-types';
import type { MediaFile } from 'shared/domain/media';
import type { Media } from 'shared/domain/snapshot';
import type { FactName, FactOf } from './content-facts.ts';
import type { IndexName, PageType, TypeOfIndex } from './content-indexes.ts';
import { rendering } from './rendering.ts';

/** The time the page is rendered for: what is past or to come follows from it. */
export const clock: Clock = {
  hasPassed: (instant) => rendering().clock.hasPassed(instant),
  hasBegun: (day) => rendering().clock.hasBegun(day),
};

/** All entries of a type, in the snapshot's order (document id, which means nothing to readers: sort them). */
export function all<T extends CollectionType>(type: T): Entry<T>[] {
  return noting(`${type}*`).all(type);
}

/** The entry of this document id, if it is public. */
export function byId<T extends CollectionType>(type: T, id: string | null): Entry<T> | undefined {
  return id === null ? undefined : noting(`${type}:${id}`).byId(type, id);
}

/** The public entries among these document ids, in the order given. */
export function byIds<T extends CollectionType>(type: T, ids: readonly string[]): Entry<T>[] {
  return ids.flatMap((id) => byId(type, id) ?? []);
}

/** The entries that stand under a key of an index, in the order of their document ids. */
export function entriesBy<I extends IndexName>(index: I, key: string): Entry<TypeOfIndex<I>>[] {
  return noting(`${index}=${key}`).under(index, key);
}

/** The keys of an index, sorted. */
export function keysOf(index: IndexName): string[] {
  return noting(`${index}?`).keysOf(index);
}

/** What is known of the entries under a key, in the order of their document ids, without reading them. */
export function factsBy<N extends FactName>(name: N, key: string): FactOf<N>[] {
  return noting(`${name}=${key}`).facts(name, key);
}

/** The entry that an address's last part names. */
export function bySlug<T extends PageType>(type: T, slug: string | undefined): Entry<T> | undefined {
  return slug === undefined ? undefined : (entriesBy(`${type} by slug`, slug)[0] as Entry<T> | undefined);
}

/** The last parts of the addresses of a type's pages, as Astro wants them for `[slug].astro`. */
export function slugParams(type: PageType): { params: { slug: string } }[] {
  return keysOf(`${type} by slug`).map((slug) => ({ params: { slug } }));
}

export function single<T extends SingleType>(type: T): Single<T> {
  return noting(type).single(type);
}

/** What the release serves of a file; undefined when the file could not be had, and the page does without. */
export function mediaOf(file: MediaFile): Media | undefined {
  return noting(`media:${file.url}`).media(file.url);
}

function noting(key: string) {
  const { store, reads } = rendering();
  reads.add(key);
  return store;
}
