/**
 * Two publications at the same moment on PostgreSQL do not see each other: an entry and its target that go online
 * together would both miss the relation between them. What writes public content therefore waits for its turn first,
 * across all CMS processes. SQLite writes one after another anyway.
 *
 * Saving a draft waits too: the admin saves and publishes in one transaction, and would else keep the draft's row from
 * whoever has the turn and wants that row, while it waits for the turn itself.
 */
import type { Core } from '@strapi/strapi';
import { isPublic } from '../public-types';

/**
 * Any number that nothing else locks in this database.
 * @public Tests ask it of the compiled code.
 */
export const TURN = 7_301_001;

const WRITES = new Set(['create', 'clone', 'update', 'discardDraft', 'publish', 'unpublish', 'delete']);

/** Registered outside all that writes: whoever has the turn waits for no one who waits for it. */
export function oneChangeAtATime(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (!isPublic(context.uid) || !WRITES.has(context.action)) return next();
    return await strapi.db.transaction(async () => {
      await takeTurn(strapi);
      return await next();
    });
  });
}

/**
 * Waits until no one else has the turn, and has it until the running transaction ends; who has it already goes on. To be
 * called before the transaction's first write.
 */
export async function takeTurn(strapi: Core.Strapi): Promise<void> {
  if (strapi.db.getInfo().client !== 'postgres') return;
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw('SELECT pg_advisory_xact_lock(?)', [TURN]);
  });
}
