/** How lines name an entry, and which types they may speak of. */
import type { Core } from '@strapi/strapi';
import { typeLabel } from 'shared/cms/field-labels';
import type { ContentType } from 'shared/domain/content-types';
import { formLink } from '../entries/form-link';
import { publicTypes, uidOf, type ContentUid } from '../public-types';
import type { DeskEntry } from './desk-answer';

interface Named {
  uid: ContentUid;
  documentId: string;
  title: string | null;
}

export function entryOf({ uid, documentId, title }: Named, why: string): DeskEntry {
  const type = nameOfType(uid);
  return { title: title?.trim() || type, type, why, link: formLink(uid, documentId) };
}

/** « Événements » for `api::event.event`. */
export function nameOfType(uid: ContentUid): string {
  return typeLabel(uid.replace(/^.*\./, '') as ContentType);
}

/** The public types that keep drafts. */
export function typesWithDrafts(strapi: Core.Strapi): ContentUid[] {
  return publicTypes.map(uidOf).filter((uid) => strapi.contentType(uid).options?.draftAndPublish === true);
}

/** The public types that have a field. */
export function typesWith(strapi: Core.Strapi, field: string): ContentUid[] {
  return publicTypes.map(uidOf).filter((uid) => field in strapi.contentType(uid).attributes);
}
