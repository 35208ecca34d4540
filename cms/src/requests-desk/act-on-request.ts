/** Does one action of the desk: in one transaction, and only if the request still is what was on the screen. */
import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { takeTurn } from '../documents/one-change-at-a-time';
import { findRequest, lockRequest, type Locked } from '../requests/request-rows';
import type { RequestRow } from '../requests/tables';
import { actions } from './actions';
import type { ActionName } from './desk';
import { idOf, type Body } from './read-body';

export interface Wanted {
  name: ActionName;
  reference: string;
  body: Body;
  /** The administrator's id. */
  author: number;
}

const CHANGED =
  'Cette demande a changé entre-temps\u202F: rien n’a été fait. La voici telle qu’elle est maintenant.';
const GONE = 'Cette demande n’existe pas ou plus.';

/** @throws ApplicationError in French; with `details.stale` when the request has changed since it was read. */
export async function actOnRequest(
  strapi: Core.Strapi,
  { name, reference, body, author }: Wanted,
  now: Date,
): Promise<void> {
  await strapi.db.transaction(async () => {
    // Before any lock: who writes a date waits for its turn, and must keep nobody waiting meanwhile.
    if (actions[name].writesDate(body) !== null) await takeTurn(strapi);
    const locked = await lockAll(strapi, reference, body);
    if (locked.request.changedAt !== body['seen'])
      throw new errors.ApplicationError(CHANGED, { stale: true });
    await actions[name].run(strapi, { ...locked, body, author, now });
  });
}

/** In the order that all keep: dates first, then requests by their id. */
async function lockAll(
  strapi: Core.Strapi,
  reference: string,
  body: Body,
): Promise<Locked & { other: RequestRow | null }> {
  const request = await findRequest(strapi, { reference });
  if (!request) throw new errors.NotFoundError(GONE);
  const second = idOf(body['other']);
  const other = second === null ? null : await findRequest(strapi, { reference: second });
  const dates = [request.session, other?.session ?? null, idOf(body['session'])];
  if (!other || other.id === request.id)
    return { ...(await lockRequest(strapi, request.id, dates)), other: null };
  const [first, last] = request.id < other.id ? [request, other] : [other, request];
  const one = await lockRequest(strapi, first.id, dates);
  const two = await lockRequest(strapi, last.id, dates);
  return first === request ? { ...one, other: two.request } : { ...two, other: one.request };
}
