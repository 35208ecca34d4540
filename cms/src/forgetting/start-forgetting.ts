/** Forgets, at the start and each night, what is kept for a limited time only, and what a person agreed to until a day. */
import type { Core } from '@strapi/strapi';
import { forgetEndedConsents } from '../history/forget-persons';
import { forgetVersions } from '../history/forget-versions';
import { forgetCounts } from '../intake/intake-count';
import { forgetActs } from '../journal/journal';
import { forgetMails } from '../mail/outbox/forget-mails';
import { forgetRequests } from '../personal-data/forget-requests';

const JOB = 'forgetting';
/** Minute, hour: when nobody works. */
const EACH_NIGHT = '17 4 * * *';

export async function startForgetting(strapi: Core.Strapi): Promise<void> {
  await forget(strapi, new Date());
  strapi.cron.remove(JOB);
  const task = (_: unknown, night: unknown) => forget(strapi, night as Date);
  strapi.cron.add({ [JOB]: { task, options: { rule: EACH_NIGHT } } });
}

async function forget(strapi: Core.Strapi, now: Date): Promise<void> {
  await forgetVersions(strapi, now);
  await forgetEndedConsents(strapi, now);
  await forgetActs(strapi, now);
  await forgetMails(strapi, now);
  await forgetRequests(strapi, now);
  await forgetCounts(strapi, now);
}
