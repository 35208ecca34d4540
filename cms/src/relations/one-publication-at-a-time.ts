/**
 * Two publications at the same moment on PostgreSQL do not see each other: an entry and its target that go online
 * together would both miss the relation between them. What puts entries online or takes them away therefore waits for
 * its turn before it writes anything, across all CMS processes. SQLite writes one after another anyway.
 */
import type { Core } from '@strapi/strapi';
import { isPublic } from '../public-types';

/** Any number that nothing else locks in this database. */
const LOCK = 7_301_001;

interface Call {
  uid: string;
  action: string;
  params: { status?: string };
}

const PUBLICATIONS = new Set(['publish', 'unpublish', 'delete']);
const WRITES = new Set(['create', 'clone', 'update']);

/** Registered outside all that writes for a publication: whoever has the turn waits for no one who waits for it. */
export function onePublicationAtATime(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (!isPublication(context as unknown as Call) || !onPostgres(strapi)) return next();
    return await strapi.db.transaction(async ({ trx }) => {
      await trx.raw('SELECT pg_advisory_xact_lock(?)', [LOCK]);
      return await next();
    });
  });
}

function isPublication({ uid, action, params }: Call): boolean {
  if (!isPublic(uid)) return false;
  return PUBLICATIONS.has(action) || (WRITES.has(action) && params.status === 'published');
}

function onPostgres(strapi: Core.Strapi): boolean {
  return strapi.db.getInfo().client === 'postgres';
}
