/**
 * A snapshot: all published content at one revision, checked, with what the release serves of each file. Pages read it
 * and nothing else; it is plain JSON, so that a file of it builds the same site anywhere.
 */
import type { CollectionType, Entry, Single, SingleType } from './content-types.ts';

/** Raised with every change of the snapshot's shape: an older file is refused instead of half read. */
export const SNAPSHOT_VERSION = 1;

export interface Snapshot {
  version: typeof SNAPSHOT_VERSION;
  /** The CMS's count of public changes when this was read. */
  revision: number;
  collections: { [T in CollectionType]: Entry<T>[] };
  singles: { [T in SingleType]: Single<T> };
  /** By the file's address at the CMS (`MediaFile.url`). */
  media: Record<string, Media>;
}

export type Media = ImageMedia | FileMedia;

/** An image as the release serves it: one file a width and format, the widths rising. */
export interface ImageMedia {
  kind: 'image';
  /** Pixels of the widest variant. */
  width: number;
  height: number;
  avif: ImageVariant[];
  webp: ImageVariant[];
  /** The path of its form for those who share a page (see `SHARE_SIZE`); none in a preview, which nobody shares. */
  share?: string;
}

/** Pixels: the size that social networks ask for. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const;

export interface ImageVariant {
  /** Pixels. */
  width: number;
  /** From the site's root, named by a hash of the original and its width: `/images/3f2a…-800.webp`. */
  path: string;
}

/** A document or video, served as it is. */
export interface FileMedia {
  kind: 'file';
  /** From the site's root: `/documents/3f2a…/programme.pdf`. */
  path: string;
  mime: string;
  /** Bytes. */
  size: number;
}
