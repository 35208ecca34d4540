/** Reads and locks requests. */
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { lockSessions, type Session } from './places';
import { REQUEST, REQUEST_TABLE, type RequestRow } from './tables';

export async function findRequest(
  strapi: Core.Strapi,
  where: { id?: number; reference?: string; postKey?: string },
): Promise<RequestRow | null> {
  return (await strapi.db.query(REQUEST).findOne({ where })) as RequestRow | null;
}

/** A request and its dates, nobody else's to change until the running transaction ends. */
export interface Locked {
  request: RequestRow;
  /** By document id: the request's own, and those asked for. */
  sessions: Map<string, Session>;
}

/**
 * @param others dates that the change is about besides the request's own.
 * @throws NotFoundError in French when there is no such request.
 */
export async function lockRequest(
  strapi: Core.Strapi,
  id: number,
  others: readonly (string | null)[] = [],
): Promise<Locked> {
  const seen = await findRequest(strapi, { id });
  if (!seen) throw new errors.NotFoundError('Cette demande n’existe pas ou plus.');
  const sessions = await lockSessions(strapi, [seen.session, ...others]);
  await strapi.db.transaction(({ trx }) =>
    strapi.db.getConnection(REQUEST_TABLE).select('id').where({ id }).forUpdate().transacting(trx),
  );
  const request = await findRequest(strapi, { id });
  // Moved to another date in between: rare, and nothing is lost by asking again.
  if (!request || request.session !== seen.session)
    throw new errors.ApplicationError('Cette demande vient de changer. Rechargez la page, puis recommencez.');
  return { request, sessions };
}

export async function updateRequest(
  strapi: Core.Strapi,
  id: number,
  data: Partial<Omit<RequestRow, 'id'>>,
): Promise<RequestRow> {
  return (await strapi.db.query(REQUEST).update({ where: { id }, data })) as RequestRow;
}
