/** Erases the persons of requests once the time set for them is over: each night, each request once. */
import type { Core } from '@strapi/strapi';
import { counted } from 'shared/domain/french-amounts';
import { parisDay } from 'shared/domain/paris-time';
import { lastDayOf } from 'shared/domain/school-year';
import { recordAct } from '../journal/journal';
import { readRequestSettings } from '../requests/settings';
import { REQUEST, type RequestRow } from '../requests/tables';
import { eraseRequests } from './erase-persons';

export async function forgetRequests(strapi: Core.Strapi, now: Date): Promise<void> {
  const { keptSchoolYears } = await readRequestSettings(strapi);
  await strapi.db.transaction(async () => {
    const kept = (await strapi.db.query(REQUEST).findMany({ where: { erasedAt: null } })) as RequestRow[];
    const over = kept.filter(({ schoolYear }) => lastDayOf(schoolYear, keptSchoolYears) < parisDay(now));
    if (over.length === 0) return;
    await eraseRequests(strapi, over, now);
    await recordAct(strapi, {
      kind: 'erasure',
      about: 'Demandes des établissements',
      details: `${counted(over.length, 'demande', 'demandes')} au terme de la durée de conservation.`,
    });
  });
}
