/** Mails that are sent, or given up, are forgotten after a month: the request itself tells what the school was told. */
import type { Core } from '@strapi/strapi';
import { MAILS } from './table';

const KEPT_MS = 30 * 24 * 60 * 60 * 1000;

export async function forgetMails(strapi: Core.Strapi, now: Date): Promise<void> {
  const where = { state: { $ne: 'waiting' }, endedAt: { $lt: String(now.getTime() - KEPT_MS) } };
  await strapi.db.query(MAILS).deleteMany({ where });
}
