/**
 * The content types that visitors may read: exactly those the snapshot has a schema for. A type that is not in that
 * list is private, whatever else is said of it.
 */
import type { UID } from '@strapi/strapi';
import { collectionTypes, singleTypes, type ContentType } from 'shared/domain/content-types';

export type ContentUid = UID.ContentType;

/** Singular names, such as `job-description`. */
export const publicTypes: readonly ContentType[] = [...collectionTypes, ...singleTypes];

export function uidOf(type: string): ContentUid {
  return `api::${type}.${type}` as ContentUid;
}

const publicUids = new Set<string>(publicTypes.map(uidOf));

export function isPublic(uid: string): boolean {
  return publicUids.has(uid);
}
