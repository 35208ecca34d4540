/** One check at a time, however many CMS processes run: whoever changes the row has the turn. */
import type { Core } from '@strapi/strapi';
import { RUN, type RunRow } from './tables';

const ROW = { id: 1 };
/** A check that takes longer has died with its process. */
const LONGEST_IN_MS = 3 * 60 * 60 * 1000;

/** Makes the row, once. */
export async function createRunRow(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await strapi.db.getConnection('link_check_run').insert(ROW).onConflict('id').ignore().transacting(trx);
  });
}

/** False when a check runs already, or ended less than `pause` (ms) ago. */
export async function takeCheck(strapi: Core.Strapi, now: Date, pause: number): Promise<boolean> {
  const before = (ms: number) => String(now.getTime() - ms);
  const { count } = await strapi.db.query(RUN).updateMany({
    where: {
      ...ROW,
      $and: [
        { $or: [{ startedAt: null }, { startedAt: { $lt: before(LONGEST_IN_MS) } }] },
        { $or: [{ finishedAt: null }, { finishedAt: { $lte: before(pause) } }] },
      ],
    },
    data: { startedAt: before(0) },
  });
  return count === 1;
}

/** @param finished null when the check broke off: the last one that was whole still counts. */
export async function endCheck(strapi: Core.Strapi, finished: Date | null): Promise<void> {
  const data = { startedAt: null, ...(finished && { finishedAt: String(finished.getTime()) }) };
  await strapi.db.query(RUN).updateMany({ where: ROW, data });
}

export async function lastCheck(
  strapi: Core.Strapi,
  now: Date,
): Promise<{ isRunning: boolean; finishedAt: Date | null }> {
  const row = (await strapi.db.query(RUN).findOne({ where: ROW })) as RunRow | null;
  const startedAt = Number(row?.startedAt ?? 0);
  return {
    isRunning: startedAt > now.getTime() - LONGEST_IN_MS,
    finishedAt: row?.finishedAt ? new Date(Number(row.finishedAt)) : null,
  };
}
