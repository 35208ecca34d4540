/**
 * The address of a page does not change once it is online: links, bookmarks and search engines hold it. To give a page
 * a new address an editor unpublishes it first, and adds a redirect. In a type without drafts the slug is no address,
 * only a place on a page, and free.
 */
import type { Core } from '@strapi/strapi';
import { isPublic } from '../public-types';
import { fieldError } from './field-error';

interface Update {
  uid: string;
  action: string;
  params: { documentId: string; data?: { slug?: unknown } };
  contentType: { attributes: Record<string, unknown>; options?: { draftAndPublish?: boolean } };
}

export function fixPublishedSlugs(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const update = context as unknown as Update;
    if (update.action === 'update' && hasAddress(update)) await refuseNewSlug(strapi, update);
    return next();
  });
}

function hasAddress({ uid, contentType: { attributes, options } }: Update): boolean {
  return isPublic(uid) && 'slug' in attributes && options?.draftAndPublish === true;
}

async function refuseNewSlug(strapi: Core.Strapi, { uid, params }: Update): Promise<void> {
  const wanted = params.data?.slug;
  if (wanted === undefined) return;
  const online = await strapi.db.query(uid).findOne({
    where: { documentId: params.documentId, publishedAt: { $notNull: true } },
    select: ['slug'],
  });
  if (!online || online.slug === wanted) return;
  throw fieldError(
    ['slug'],
    `« Adresse de la page » ne peut plus changer : cette page est en ligne sous « ${online.slug} ». ` +
      'Pour la changer, retirez d’abord la page de la ligne, puis ajoutez une redirection.',
  );
}
