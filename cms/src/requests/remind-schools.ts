/** A mail some days before an accepted intervention, once; none when it was accepted later than that. */
import type { Core } from '@strapi/strapi';
import { logTrouble } from './log-trouble';
import { readSession } from './places';
import { readRequestSettings } from './settings';
import { REQUEST, type RequestRow } from './tables';
import { tellSchool } from './tell-school';

const DAY_IN_MS = 24 * 3_600_000;

export async function remindSchools(strapi: Core.Strapi, now: Date): Promise<void> {
  const { reminderDays } = await readRequestSettings(strapi);
  const where = { state: 'accepted', remindedAt: null, session: { $notNull: true } };
  const accepted = (await strapi.db.query(REQUEST).findMany({ where })) as RequestRow[];
  for (const request of accepted) {
    try {
      await remind(strapi, request, reminderDays * DAY_IN_MS, now);
    } catch (error) {
      // The next minute tries again; one request keeps none of the others waiting.
      logTrouble(strapi, 'A school could not be reminded', error);
    }
  }
}

async function remind(strapi: Core.Strapi, request: RequestRow, ahead: number, now: Date): Promise<void> {
  const session = request.session === null ? null : await readSession(strapi, request.session);
  if (!session) return;
  const due = Date.parse(session.start) - ahead;
  if (now.getTime() < due) return;
  await strapi.db.transaction(async () => {
    const data = { remindedAt: now.toISOString() };
    const { count } = await strapi.db
      .query(REQUEST)
      .updateMany({ where: { id: request.id, remindedAt: null, state: 'accepted' }, data });
    // Another process did it; or the school has known for less time than a reminder is worth.
    if (count === 0 || Date.parse(request.changedAt) > due || Date.parse(session.start) < now.getTime())
      return;
    await tellSchool(strapi, request, 'reminder', { session });
  });
}
