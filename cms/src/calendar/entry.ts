/** What all entries of the calendar share: a name for people, and the way to the form. */
import type { Core } from '@strapi/strapi';
import { formLink } from '../entries/form-link';
import { titleField } from '../entries/title-field';
import type { ContentUid } from '../public-types';

interface Described {
  info: { displayName: string };
  options?: { draftAndPublish?: boolean };
  attributes: Record<string, { type: string }>;
}

export function described(strapi: Core.Strapi, uid: ContentUid): Described {
  return strapi.contentType(uid) as unknown as Described;
}

/** What `nameOf` reads of an entry. */
export function namingFields(strapi: Core.Strapi, uid: ContentUid): string[] {
  return ['documentId', titleField(strapi, uid) ?? []].flat();
}

export interface Row {
  documentId: string;
  [field: string]: unknown;
}

export function nameOf(
  strapi: Core.Strapi,
  uid: ContentUid,
  row: Row,
): { title: string; typeName: string; path: string } {
  const { info } = described(strapi, uid);
  const field = titleField(strapi, uid);
  const title = field === undefined ? info.displayName : String(row[field] || 'Sans titre');
  const path = formLink(uid, row.documentId);
  return { title, typeName: info.displayName, path };
}

/** The rows that editors work on: drafts, where the type has them. */
export function draftsOnly(strapi: Core.Strapi, uid: ContentUid): object {
  return described(strapi, uid).options?.draftAndPublish ? { publishedAt: null } : {};
}
