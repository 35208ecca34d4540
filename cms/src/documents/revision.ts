/**
 * The content revision: one row with one number, raised by every change the public can see. It is raised in the
 * change's own transaction, so whoever reads a revision also reads the content it stands for. The row stays locked until
 * that transaction ends: revisions become visible in their order.
 */
import { EventEmitter } from 'node:events';
import type { Core } from '@strapi/strapi';

const MODEL = 'content-revision';
const TABLE = 'content_revision';
const ROW = { id: 1 };

/** Within this process only: another CMS on the same database raises the row without a word. */
const notices = new EventEmitter();
const RAISED = 'raised';

/** A bare table, no content type: neither the admin nor GraphQL knows it. */
export function registerRevisionTable(strapi: Core.Strapi): void {
  strapi.get('models').add({
    uid: MODEL,
    tableName: TABLE,
    singularName: MODEL,
    attributes: { id: { type: 'increments' }, revision: { type: 'integer', column: { notNullable: true } } },
  });
}

/** Makes the row at revision 0, once. */
export async function createRevisionRow(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    const row = { ...ROW, revision: 0 };
    await strapi.db.getConnection(TABLE).insert(row).onConflict('id').ignore().transacting(trx);
  });
}

/** Joins the running transaction, or makes its own. Gives the new revision. */
export async function raiseRevision(strapi: Core.Strapi): Promise<number> {
  return strapi.db.transaction(async ({ trx, onCommit }) => {
    onCommit(() => notices.emit(RAISED));
    await strapi.db.getConnection(TABLE).where(ROW).increment('revision').transacting(trx);
    return readRevision(strapi);
  });
}

/** Within a running transaction, as that transaction sees it. */
export async function readRevision(strapi: Core.Strapi): Promise<number> {
  const row = (await strapi.db.query(MODEL).findOne({ where: ROW })) as { revision: number };
  return row.revision;
}

/** Calls `listener` after each commit of this process that raised the revision; gives what ends that. */
export function onRevisionRaised(listener: () => void): () => void {
  notices.on(RAISED, listener);
  return () => void notices.off(RAISED, listener);
}
