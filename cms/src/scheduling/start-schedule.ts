/** At the start catches up on what came due while the CMS was off, then looks at the first second of every minute. */
import type { Core } from '@strapi/strapi';
import { runSchedule } from './run-schedule';

const JOB = 'scheduled-publication';

export async function startSchedule(strapi: Core.Strapi): Promise<void> {
  await runSchedule(strapi, new Date());
  strapi.cron.remove(JOB);
  // The job is given the minute itself: a timer that fires a millisecond early is no minute late.
  const task = (_: unknown, minute: unknown) => runSchedule(strapi, minute as Date);
  strapi.cron.add({ [JOB]: { task, options: { rule: '* * * * *' } } });
}
