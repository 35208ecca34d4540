/** What requests ask for by themselves: at the start, for what came due while the CMS was off, then each minute. */
import type { Core } from '@strapi/strapi';
import { releaseUnconfirmed } from './release-unconfirmed';
import { remindSchools } from './remind-schools';

const JOB = 'intervention-requests';

export async function startRequests(strapi: Core.Strapi): Promise<void> {
  await lookAfterRequests(strapi, new Date());
  strapi.cron.remove(JOB);
  const task = (_: unknown, minute: unknown) => lookAfterRequests(strapi, minute as Date);
  strapi.cron.add({ [JOB]: { task, options: { rule: '20 * * * * *' } } });
}

async function lookAfterRequests(strapi: Core.Strapi, now: Date): Promise<void> {
  await releaseUnconfirmed(strapi, now);
  await remindSchools(strapi, now);
}
