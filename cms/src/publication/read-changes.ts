/** What changed since a revision, as the log tells it. */
import type { Core } from '@strapi/strapi';
import { readRevision } from '../documents/revision';
import { CHANGES, type ChangeRow } from './content-change';
import { countPublished } from './count-published';

export interface Changes {
  /** The revision that these changes lead to. */
  revision: number;
  /** False when the log does not reach back so far. */
  complete: boolean;
  /** Each entry once; `type` is a singular name. */
  changes: { type: string; documentId: string }[];
  /** How many entries of each type are online at `revision`. */
  counts: Record<string, number>;
}

/** All of it belongs to one moment. */
export async function readChanges(strapi: Core.Strapi, after: number): Promise<Changes> {
  return await strapi.db.transaction(async ({ trx }) => {
    // SQLite has one connection and so one view; PostgreSQL would look anew at each question.
    if (strapi.db.dialect.client === 'postgres')
      await trx.raw('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY');
    const revision = await readRevision(strapi);
    const counts = await countPublished(strapi);
    const rows = await loggedAfter(strapi, after);
    const complete = reachesBack(rows, after, revision);
    return { revision, complete, changes: complete ? eachOnce(rows) : [], counts };
  });
}

async function loggedAfter(strapi: Core.Strapi, after: number): Promise<ChangeRow[]> {
  const where = { revision: { $gt: after } };
  return (await strapi.db.query(CHANGES).findMany({ where, orderBy: { id: 'asc' } })) as ChangeRow[];
}

/** Every revision has a row. A revision that is still to come is one of another database. */
function reachesBack(rows: readonly ChangeRow[], after: number, revision: number): boolean {
  return after === revision || rows[0]?.revision === after + 1;
}

function eachOnce(rows: readonly ChangeRow[]): Changes['changes'] {
  const byName = new Map(rows.map(({ type, documentId }) => [`${type} ${documentId}`, { type, documentId }]));
  return [...byName.values()];
}
