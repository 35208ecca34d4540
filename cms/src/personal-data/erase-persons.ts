/**
 * Takes the person out of requests: who asked, how to reach them, what was written freely, and the mails that still wait.
 * What is counted stays: school, level, pupils, date, state.
 */
import type { Core } from '@strapi/strapi';
import { isOpenRequest } from 'shared/domain/request-state';
import { ENGAGEMENT, INTERVENER, type IntervenerRow } from '../interveners/tables';
import { MAILS } from '../mail/outbox/table';
import { end } from '../requests/change-request';
import { lockSessions, readSession } from '../requests/places';
import { lockRequest, updateRequest } from '../requests/request-rows';
import { NOTE, type RequestRow } from '../requests/tables';

/** What a school that the directory does not know may have written is free text too. */
const UNKNOWN_SCHOOL = 'Établissement hors annuaire';

/**
 * Joins the running transaction. What is still ahead is cancelled first, without a mail: its places come back. What was
 * accepted and has taken place stays as it is.
 */
export async function eraseRequests(
  strapi: Core.Strapi,
  requests: readonly RequestRow[],
  now: Date,
): Promise<void> {
  // All dates before anything else: cancelling the first request locks the content revision, which is the last of locks.
  await lockSessions(
    strapi,
    requests.map(({ session }) => session),
  );
  for (const { id } of requests) {
    const { request } = await lockRequest(strapi, id);
    const { uai } = request;
    if (await isAhead(strapi, request, now))
      await end(strapi, id, { state: 'cancelled', mail: null, reason: null, act: 'Annulée.' }, now);
    await updateRequest(strapi, id, {
      person: null,
      role: null,
      email: null,
      phone: null,
      message: null,
      reason: null,
      wishes: [],
      postKey: null,
      ...(uai === null && { school: UNKNOWN_SCHOOL, commune: null }),
      erasedAt: now.toISOString(),
    });
    await strapi.db.query(NOTE).deleteMany({ where: { request: id } });
    await strapi.db.query(MAILS).deleteMany({ where: { about: id } });
  }
}

/** Their dates lose them too. Joins the running transaction. */
export async function eraseInterveners(
  strapi: Core.Strapi,
  interveners: readonly IntervenerRow[],
): Promise<void> {
  const ids = interveners.map(({ id }) => id);
  await strapi.db.query(ENGAGEMENT).deleteMany({ where: { intervener: { $in: ids } } });
  await strapi.db.query(INTERVENER).deleteMany({ where: { id: { $in: ids } } });
}

async function isAhead(strapi: Core.Strapi, { state, session }: RequestRow, now: Date): Promise<boolean> {
  if (!isOpenRequest(state)) return false;
  if (state !== 'accepted' || session === null) return true;
  const date = await readSession(strapi, session);
  return date !== null && Date.parse(date.end) > now.getTime();
}
