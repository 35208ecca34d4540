/** The field that editors know an entry by. */
import type { Core } from '@strapi/strapi';
import { layoutOf } from '../form-layouts/wanted-configuration';
import type { ContentUid } from '../public-types';

/** None for a type of which there is one entry: it goes by the type's own name. */
export function titleField(strapi: Core.Strapi, uid: ContentUid): string | undefined {
  return strapi.contentType(uid).kind === 'singleType' ? undefined : layoutOf(uid)?.mainField;
}

/** The same where it is text: the date of an intervention goes by its moment. */
export function titleText(strapi: Core.Strapi, uid: ContentUid): string | undefined {
  const name = titleField(strapi, uid) ?? '';
  return strapi.contentType(uid).attributes[name]?.type === 'string' ? name : undefined;
}
