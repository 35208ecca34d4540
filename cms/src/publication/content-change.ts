/**
 * The log of changes: which public entries changed with which revision, so that a publisher reads those and no others.
 * A row is written in the change's own transaction, with the revision it raises.
 *
 * For rules that change further published entries (`recordChanges`): call it after the last write, and register the rule
 * after `countPublicChanges`, so that the revision's row is locked last.
 */
import type { Core } from '@strapi/strapi';
import { raiseRevision } from '../documents/revision';

export interface ChangedEntry {
  uid: string;
  documentId: string;
}

/** As stored: `type` is a singular name. */
export interface ChangeRow {
  revision: number;
  type: string;
  documentId: string;
  /** Milliseconds since 1970, as text: it outgrows a 32-bit integer. */
  at: string;
}

export const CHANGES = 'content-change';

/** Older changes are forgotten: who missed so many reads everything. */
const KEPT_REVISIONS = 10_000;
const KEPT_MS = 30 * 24 * 60 * 60 * 1000;
/** Forgetting at each change would cost more than the rows. */
const FORGET_EVERY = 100;

/** A bare table, as the revision's own. */
export function registerChangeTable(strapi: Core.Strapi): void {
  strapi.get('models').add({
    uid: CHANGES,
    tableName: 'content_change',
    singularName: CHANGES,
    attributes: {
      id: { type: 'increments' },
      revision: { type: 'integer', column: { notNullable: true } },
      type: { type: 'string' },
      documentId: { type: 'string' },
      at: { type: 'biginteger', column: { notNullable: true } },
    },
    indexes: [{ name: 'content_change_revision_index', columns: ['revision'] }],
  });
}

/** Raises the revision once for all of `entries`, each named once. Joins the running transaction, or makes its own. */
export async function recordChanges(strapi: Core.Strapi, entries: readonly ChangedEntry[]): Promise<void> {
  await strapi.db.transaction(async () => {
    const revision = await raiseRevision(strapi);
    const at = String(Date.now());
    const rows = eachOnce(entries).map(({ uid, documentId }) => ({
      type: uid.replace(/^.*\./, ''),
      documentId,
      revision,
      at,
    }));
    await strapi.db.query(CHANGES).createMany({ data: rows });
    if (revision % FORGET_EVERY === 0) await forgetOldChanges(strapi, revision);
  });
}

/** An entry that names itself is both changed and one that shows the changed. */
function eachOnce(entries: readonly ChangedEntry[]): ChangedEntry[] {
  return [...new Map(entries.map((entry) => [`${entry.uid} ${entry.documentId}`, entry])).values()];
}

/**
 * Whole revisions go, so that a revision in the log is complete.
 * @public Tests ask it of the compiled code.
 */
export async function forgetOldChanges(strapi: Core.Strapi, revision: number): Promise<void> {
  const tooOld = String(Date.now() - KEPT_MS);
  const where = { $or: [{ revision: { $lte: revision - KEPT_REVISIONS } }, { at: { $lt: tooOld } }] };
  await strapi.db.query(CHANGES).deleteMany({ where });
}
