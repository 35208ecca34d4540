/**
 * Places that come back go to the schools that wait for them, the first to ask first. A school whose pupils fit has them
 * held for the hours set for every school, and a mail says so. Whoever calls this has the session locked.
 */
import type { Core } from '@strapi/strapi';
import { writeDown } from './notes';
import { isOpenDate, readSession, roomIn } from './places';
import { hoursAfter } from './place-request';
import { updateRequest } from './request-rows';
import { readRequestSettings } from './settings';
import { REQUEST, type RequestRow } from './tables';
import { tellSchool } from './tell-school';

export async function offerFreedPlaces(strapi: Core.Strapi, documentId: string, now: Date): Promise<void> {
  const { holdHours } = await readRequestSettings(strapi);
  for (const waiting of await waitingFor(strapi, documentId)) {
    const session = await readSession(strapi, documentId);
    if (!session || !isOpenDate(session, now)) return;
    if (waiting.pupils > roomIn(session)) continue;
    const offered = await updateRequest(strapi, waiting.id, {
      holds: true,
      holdUntil: hoursAfter(now, holdHours),
      changedAt: now.toISOString(),
    });
    await writeDown(strapi, waiting, 'Des places se libèrent\u202F: proposées à l’école.');
    await tellSchool(strapi, offered, 'placesFree', { session });
  }
}

/** Who confirmed and was not offered places yet, the first to ask first. */
async function waitingFor(strapi: Core.Strapi, session: string): Promise<RequestRow[]> {
  const where = { session, waiting: true, holds: false, state: 'confirmed' };
  return (await strapi.db.query(REQUEST).findMany({ where, orderBy: { id: 'asc' } })) as RequestRow[];
}
