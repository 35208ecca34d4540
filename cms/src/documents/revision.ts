/**
 * The content revision: one row with one number, raised by every change the public can see. It is raised in the
 * change's own transaction, so whoever reads a revision also reads the content it stands for.
 */
import type { Core } from '@strapi/strapi';

const TABLE = 'content_revision';
const ROW = { id: 1 };

/** A bare table, no content type: neither the admin nor GraphQL knows it. */
export function registerRevisionTable(strapi: Core.Strapi): void {
  strapi.get('models').add({
    uid: 'content-revision',
    tableName: TABLE,
    singularName: 'content-revision',
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

/** Joins the running transaction, or makes its own. */
export async function raiseRevision(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await strapi.db.getConnection(TABLE).where(ROW).increment('revision').transacting(trx);
  });
}

export async function readRevision(strapi: Core.Strapi): Promise<number> {
  const row = await strapi.db.getConnection(TABLE).where(ROW).first<{ revision: number }>('revision');
  return row.revision;
}
