/**
 * What waits for its date goes online as the person who may publish saw it: whoever may not publish leaves it as it is.
 * Otherwise a change that nobody read would go online by itself.
 */
import type { Core } from '@strapi/strapi';
import { frenchMoment } from 'shared/domain/french-dates';
import { fieldError } from '../documents/field-error';
import { mayPublish } from '../roles/may-publish';
import { scheduleFields } from './fields';

/** What changes a draft, or takes it away. */
const CHANGES = new Set(['update', 'discardDraft', 'delete']);

export function keepWhatIsScheduled(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { uid, action, contentType } = context;
    if (!CHANGES.has(action) || scheduleFields(contentType).length === 0 || mayPublish(strapi, uid))
      return next();
    const { documentId } = context.params as { documentId?: string };
    const draft = (await strapi.db
      .query(uid)
      .findOne({ where: { documentId, publishedAt: null }, select: ['id', 'publishAt'] })) as {
      publishAt: string | null;
    } | null;
    // Beside the date, and at the top of the form: whoever writes learns whom to ask.
    if (draft?.publishAt) throw fieldError(['publishAt'], refusal(draft.publishAt));
    return next();
  });
}

function refusal(publishAt: string): string {
  return `Cette entrée est programmée pour le ${frenchMoment(publishAt)}\u202F: elle ne change plus d’ici là. Pour la modifier, demandez à une personne qui peut publier d’en retirer la date.`;
}
