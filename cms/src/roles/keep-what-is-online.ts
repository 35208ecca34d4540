/** Whoever may delete drafts but not publish cannot take a page off the site by deleting it. */
import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { isPublic } from '../public-types';
import { mayPublish } from './may-publish';

const REFUSAL =
  'Cette entrée est en ligne : vous ne pouvez pas la supprimer. Demandez-le à une personne qui peut publier.';

export function keepWhatIsOnline(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { uid, action } = context;
    if (action !== 'delete' || !isPublic(uid) || mayPublish(strapi, uid)) return next();
    const { documentId } = context.params;
    if (context.contentType.options?.draftAndPublish !== true) return next();
    const online = await strapi.db
      .query(uid)
      .count({ where: { documentId, publishedAt: { $notNull: true } } });
    // Of the refusals of rights, the only kind whose words Strapi passes on.
    if (online > 0) throw new errors.PolicyError(REFUSAL);
    return next();
  });
}
