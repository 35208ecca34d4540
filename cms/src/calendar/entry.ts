/** What all entries of the calendar share: a name for people, and the way to the form. */
import type { Core } from '@strapi/strapi';
import type { ContentType } from 'shared/domain/content-types';
import { typeLayouts } from '../form-layouts/type-layouts';
import type { ContentUid } from '../public-types';

interface Described {
  kind: string;
  info: { displayName: string; singularName: string };
  options?: { draftAndPublish?: boolean };
  attributes: Record<string, { type: string }>;
}

export function described(strapi: Core.Strapi, uid: ContentUid): Described {
  return strapi.contentType(uid) as unknown as Described;
}

/** The field that names an entry; none for a type of which there is one. */
export function titleField(strapi: Core.Strapi, uid: ContentUid): string[] {
  const { kind, info } = described(strapi, uid);
  const layout = typeLayouts[info.singularName as ContentType];
  return kind === 'singleType' ? [] : [layout.mainField];
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
  const { kind, info } = described(strapi, uid);
  const [field] = titleField(strapi, uid);
  const title = field === undefined ? info.displayName : String(row[field] || 'Sans titre');
  const path =
    kind === 'singleType'
      ? `/content-manager/single-types/${uid}`
      : `/content-manager/collection-types/${uid}/${row.documentId}`;
  return { title, typeName: info.displayName, path };
}

/** The rows that editors work on: drafts, where the type has them. */
export function draftsOnly(strapi: Core.Strapi, uid: ContentUid): object {
  return described(strapi, uid).options?.draftAndPublish ? { publishedAt: null } : {};
}
