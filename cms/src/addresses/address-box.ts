/**
 * The box by which an editor says that the address of a page online is to change. No visitor and no page ever asks for
 * it. In a type without drafts the slug is no address, only a place on a page, and free.
 */
import type { Core } from '@strapi/strapi';
import { pageTypes, type PageType } from 'shared/domain/addresses';
import { extension } from '../graphql/extension';
import { uidOf } from '../public-types';

export const BOX = 'redirectOldAddress';

const types = new Map<string, PageType>(pageTypes.map((type) => [uidOf(type), type]));

/** The type whose entries have pages of their own; undefined for any other. */
export function pageTypeOf(uid: string): PageType | undefined {
  return types.get(uid);
}

export function hideAddressBox(strapi: Core.Strapi): void {
  const { shadowCRUD } = extension(strapi);
  for (const uid of types.keys()) shadowCRUD(uid).field(BOX).disable();
}
