/** Where the admin shows an entry and a list, and how lines name an entry. */
import type { Core } from '@strapi/strapi';
import { typeLabel } from 'shared/cms/field-labels';
import { singleTypes, type ContentType } from 'shared/domain/content-types';
import { layoutOf } from '../form-layouts/wanted-configuration';
import { publicTypes, uidOf, type ContentUid } from '../public-types';
import type { DeskEntry } from './desk-answer';

interface Named {
  uid: ContentUid;
  documentId: string;
  title: string | null;
}

const singleUids = new Set<string>(singleTypes.map(uidOf));

export function entryOf({ uid, documentId, title }: Named, why: string): DeskEntry {
  const type = nameOfType(uid);
  return { title: title?.trim() || type, type, why, link: formLink(uid, documentId) };
}

/** « Événements » for `api::event.event`. */
export function nameOfType(uid: ContentUid): string {
  return typeLabel(uid.replace(/^.*\./, '') as ContentType);
}

export function formLink(uid: ContentUid, documentId: string): string {
  return isSingle(uid) ? listLink(uid) : `${listLink(uid)}/${encodeURIComponent(documentId)}`;
}

/** The list of a type, or the form of a single type. */
export function listLink(uid: ContentUid): string {
  return `/content-manager/${isSingle(uid) ? 'single-types' : 'collection-types'}/${uid}`;
}

/** The attribute that editors know an entry by; undefined where it is no text, as in single types. */
export function titleField(strapi: Core.Strapi, uid: ContentUid): string | undefined {
  const name = layoutOf(uid)?.mainField ?? '';
  return strapi.contentType(uid).attributes[name]?.type === 'string' ? name : undefined;
}

/** The public types that keep drafts. */
export function typesWithDrafts(strapi: Core.Strapi): ContentUid[] {
  return publicTypes.map(uidOf).filter((uid) => strapi.contentType(uid).options?.draftAndPublish === true);
}

/** The public types that have a field. */
export function typesWith(strapi: Core.Strapi, field: string): ContentUid[] {
  return publicTypes.map(uidOf).filter((uid) => field in strapi.contentType(uid).attributes);
}

function isSingle(uid: ContentUid): boolean {
  return singleUids.has(uid);
}
