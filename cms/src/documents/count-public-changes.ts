/**
 * Raises the content revision, and logs the entries, with every change that visitors can come to see: anything written
 * to a type without drafts, what is published or taken offline in the others, and the published entries that lose or gain
 * a relation by it. Saving a draft changes nothing for visitors and does not count. Files are `countFileChanges`' own.
 */
import type { Core } from '@strapi/strapi';
import { isPublic } from '../public-types';
import { recordChanges } from '../publication/content-change';
import { difference, visibleParents } from '../publication/visible-parents';

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
    return await strapi.db.transaction(() => writeAndRecord(strapi, change, next));
  });
}

async function writeAndRecord<T>(
  strapi: Core.Strapi,
  { uid, params }: Change,
  write: () => T,
): Promise<Awaited<T>> {
  const parents = async () =>
    params.documentId === undefined ? [] : visibleParents(strapi, uid, params.documentId);
  const before = await parents();
  const result = await write();
  // What is new gets its id only now.
  const { documentId = params.documentId } = (result ?? {}) as { documentId?: string };
  const changed = documentId === undefined ? [] : [{ uid, documentId }];
  await recordChanges(strapi, [...changed, ...difference(before, await parents())]);
  return result;
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
