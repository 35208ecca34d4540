/** Where the admin shows an entry and a list, as addresses within it. Pure: the admin's own code uses it too. */
import { singleTypes } from 'shared/domain/content-types';

const singleUids = new Set<string>(singleTypes.map((type) => `api::${type}.${type}`));

/** @param uid of a content type, such as `api::event.event` */
export function formLink(uid: string, documentId: string): string {
  return singleUids.has(uid) ? listLink(uid) : `${listLink(uid)}/${encodeURIComponent(documentId)}`;
}

/** The list of a type, or the form of a single type. */
export function listLink(uid: string): string {
  return `/content-manager/${singleUids.has(uid) ? 'single-types' : 'collection-types'}/${uid}`;
}
