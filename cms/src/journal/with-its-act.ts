/**
 * An act and its line in the journal are written together, or neither is. Strapi opens a transaction around a row and its
 * relations and ends it before it tells of the change, so what is told could fail alone: every write to a watched table
 * therefore gets a transaction around both. Those of its services that write to another table first get one as well.
 *
 * What stays apart: several accounts deleted at once are an act each; the e-mail of an invitation, which goes out later;
 * and the rights of an administrator's key that are changed after the key itself.
 */
import type { Core } from '@strapi/strapi';

type Write = (...given: unknown[]) => Promise<unknown>;

const WATCHED = ['admin::user', 'admin::role', 'admin::api-token', 'admin::transfer-token'];

const WRITES = ['create', 'createMany', 'update', 'updateMany', 'delete', 'deleteMany'];

/** Both take rights away before they take away who had them. */
const SERVICES: Record<string, string> = {
  'admin::role': 'deleteByIds',
  'admin::api-token-content-api': 'revoke',
  'admin::api-token-admin': 'revoke',
};

export function writeWithItsAct(strapi: Core.Strapi): void {
  for (const uid of WATCHED) {
    // `strapi.db.query` knows no table before the database is open.
    const repository = strapi.db.entityManager.getRepository(uid as never);
    for (const name of WRITES) inOneTransaction(strapi, repository as never, name);
  }
  for (const [uid, name] of Object.entries(SERVICES))
    inOneTransaction(strapi, strapi.service(uid as never) as never, name);
}

function inOneTransaction(strapi: Core.Strapi, owner: Record<string, Write>, name: string): void {
  const write = owner[name];
  if (!write) throw new Error(`Strapi has no ${name} here any more.`);
  owner[name] = (...given) => strapi.db.transaction(() => write(...given));
}
