/**
 * The address of a page does not change once it is online: links, bookmarks and search engines hold it. To give a page
 * a new address an editor unpublishes it first, and adds a redirect.
 */
import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { isPublic } from '../public-types';

interface Update {
  uid: string;
  action: string;
  params: { documentId: string; data?: { slug?: unknown } };
  contentType: { attributes: Record<string, unknown> };
}

export function fixPublishedSlugs(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const update = context as unknown as Update;
    if (update.action === 'update' && isPublic(update.uid) && 'slug' in update.contentType.attributes) {
      await refuseNewSlug(strapi, update);
    }
    return next();
  });
}

async function refuseNewSlug(strapi: Core.Strapi, { uid, params }: Update): Promise<void> {
  const wanted = params.data?.slug;
  if (wanted === undefined) return;
  const online = await strapi.db.query(uid).findOne({
    where: { documentId: params.documentId, publishedAt: { $notNull: true } },
    select: ['slug'],
  });
  if (!online || online.slug === wanted) return;
  throw slugError(
    `« Adresse de la page » ne peut plus changer : cette page est en ligne sous « ${online.slug} ».`,
  );
}

/** An error the admin shows beside the field. */
function slugError(message: string): Error {
  return new errors.ValidationError(message, {
    errors: [{ path: ['slug'], message, name: 'ValidationError' }],
  });
}
