/**
 * Raises the content revision with every change that visitors can come to see: anything written to a type without
 * drafts, what is published or taken offline in the others, and a change or removal of a file in use. Saving a draft
 * changes nothing for visitors and does not count.
 */
import type { Core } from '@strapi/strapi';
import { isPublic } from '../public-types';
import { raiseRevision } from './revision';

/** The part of a document service call that decides whether the public can see its effect. */
interface Change {
  uid: string;
  action: string;
  params: { documentId?: string; status?: string };
  contentType: { options?: { draftAndPublish?: boolean } };
}

const WRITES = new Set(['create', 'clone', 'update', 'delete']);
const ONLINE_AND_OFFLINE = new Set(['publish', 'unpublish']);

export function countPublicChanges(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const change = context as unknown as Change;
    if (!isPublic(change.uid) || !(await isVisible(strapi, change))) return next();
    return strapi.db.transaction(async () => {
      const result = await next();
      await raiseRevision(strapi);
      return result;
    });
  });
  const raise = () => raiseRevision(strapi);
  strapi.db.lifecycles.subscribe({
    models: ['plugin::upload.file'],
    afterUpdate: raise,
    afterUpdateMany: raise,
    afterDelete: raise,
    afterDeleteMany: raise,
  });
}

async function isVisible(strapi: Core.Strapi, change: Change): Promise<boolean> {
  if (!change.contentType.options?.draftAndPublish) return WRITES.has(change.action);
  if (ONLINE_AND_OFFLINE.has(change.action)) return true;
  if (change.action === 'delete') return hasPublishedVersion(strapi, change);
  return WRITES.has(change.action) && change.params.status === 'published';
}

async function hasPublishedVersion(strapi: Core.Strapi, { uid, params }: Change): Promise<boolean> {
  const where = { documentId: params.documentId, publishedAt: { $notNull: true } };
  return (await strapi.db.query(uid).count({ where })) > 0;
}
