/** Where the admin shows an entry and a list, as addresses within it. Pure: the admin's own code uses it too. */
import type { SingleType } from 'shared/domain/content-types';

/** Named here and not read from the schemas, which would come into the admin's code with all they need. */
const singles: Readonly<Record<SingleType, true>> = {
  'accessibility-statement': true,
  'home-page': true,
  'site-settings': true,
};

/** @param uid of a content type, such as `api::event.event` */
export function formLink(uid: string, documentId: string): string {
  return isSingle(uid) ? listLink(uid) : `${listLink(uid)}/${encodeURIComponent(documentId)}`;
}

/** The list of a type, or the form of a single type. */
export function listLink(uid: string): string {
  return `/content-manager/${isSingle(uid) ? 'single-types' : 'collection-types'}/${uid}`;
}

function isSingle(uid: string): boolean {
  return uid.replace(/^.*\./, '') in singles;
}
