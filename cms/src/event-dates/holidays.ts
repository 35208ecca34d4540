/** The school holidays that editors keep, for the Ain (zone A). */
import type { Core } from '@strapi/strapi';
import { uidOf } from '../public-types';
import type { Holidays } from './desk';

/** Whether a zone, as editors write it, is that of the Ain: « A », « Zones A et B », or none for all of them. */
export function concernsAin(zone: string | null): boolean {
  return !zone?.trim() || /\bA\b/.test(zone);
}

/** Earliest first. */
export async function readHolidays(strapi: Core.Strapi): Promise<Holidays[]> {
  const rows = (await strapi.db.query(uidOf('school-period')).findMany({
    select: ['label', 'start', 'end', 'zone'],
    where: { kind: 'holidays' },
    orderBy: { start: 'asc' },
  })) as (Holidays & { zone: string | null })[];
  return rows.filter(({ zone }) => concernsAin(zone)).map(({ label, start, end }) => ({ label, start, end }));
}
