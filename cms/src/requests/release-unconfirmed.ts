/** Each minute: places that nobody said yes to in time come back, and the waiting list is told. */
import type { Core } from '@strapi/strapi';
import { inTheNameOf, REQUESTS } from '../people/acting';
import { end, type Ending } from './change-request';
import { logTrouble } from './log-trouble';
import { lockRequest } from './request-rows';
import { REQUEST, type RequestRow } from './tables';

/** One request after the other, each in its own transaction: what one process did, another finds done. */
export async function releaseUnconfirmed(strapi: Core.Strapi, now: Date): Promise<void> {
  const where = { holdUntil: { $notNull: true, $lte: now.toISOString() } };
  const due = (await strapi.db.query(REQUEST).findMany({ where, orderBy: { id: 'asc' } })) as RequestRow[];
  for (const { id } of due) {
    try {
      await inTheNameOf(REQUESTS, () => release(strapi, id, now));
    } catch (error) {
      // The next minute tries again; one request keeps none of the others waiting.
      logTrouble(strapi, 'A request could not give its places back', error);
    }
  }
}

async function release(strapi: Core.Strapi, id: number, now: Date): Promise<void> {
  await strapi.db.transaction(async () => {
    const { request } = await lockRequest(strapi, id);
    const isDue = request.holdUntil !== null && request.holdUntil <= now.toISOString();
    if (isDue) await end(strapi, id, request.state === 'new' ? unconfirmed : notTaken, now);
  });
}

const unconfirmed: Ending = {
  state: 'cancelled',
  mail: 'expired',
  reason: 'Elle n’a pas été confirmée à temps.',
  act: 'Annulée.',
};

/** Offered from the waiting list. */
const notTaken: Ending = {
  ...unconfirmed,
  reason: 'Les places proposées n’ont pas été acceptées à temps.',
};
