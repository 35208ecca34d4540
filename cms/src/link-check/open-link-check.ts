/** When links are checked: each night, and when an editor asks (`POST /link-check`). */
import type { Core } from '@strapi/strapi';
import { openAdminRoutes, refuse, type AdminContext } from '../admin-routes/admin-routes';
import { linkCheckMode } from '../environment';
import { checkLinks } from './check-links';
import { createRunRow, lastCheck } from './turn';
import { linkCheckWords as words } from './words';

const JOB = 'link-check';
const NIGHT = { rule: '17 3 * * *', tz: 'Europe/Paris' };
const MINUTE_IN_MS = 60 * 1000;
/** Other processes wake up in the same minute, and one check a night is enough. */
const NIGHTLY_PAUSE = 12 * 60 * MINUTE_IN_MS;
const ASKED_PAUSE = 5 * MINUTE_IN_MS;

export function openLinkCheck(strapi: Core.Strapi): void {
  openAdminRoutes(strapi, '/link-check', [
    { method: 'POST', path: '/', handler: (context) => checkNow(strapi, context) },
  ]);
}

/** A step of the start. */
export async function startLinkCheck(strapi: Core.Strapi): Promise<void> {
  await createRunRow(strapi);
  strapi.cron.remove(JOB);
  if (linkCheckMode() !== 'nightly') return;
  const task = () => check(strapi, NIGHTLY_PAUSE);
  strapi.cron.add({ [JOB]: { task, options: NIGHT } });
}

/** Answers at once; the check goes on. */
async function checkNow(strapi: Core.Strapi, context: AdminContext): Promise<void> {
  if (linkCheckMode() === 'never') return refuse(context, 409, words.off);
  const now = new Date();
  const { isRunning, finishedAt } = await lastCheck(strapi, now);
  if (isRunning) return refuse(context, 409, words.running);
  if (finishedAt && finishedAt.getTime() > now.getTime() - ASKED_PAUSE)
    return refuse(context, 409, words.justDone);
  strapi.log.info(`link check: asked by administrator ${context.state.user.id}`);
  void check(strapi, ASKED_PAUSE);
  context.status = 202;
  context.body = { started: true };
}

async function check(strapi: Core.Strapi, pause: number): Promise<void> {
  try {
    const count = await checkLinks(strapi, new Date(), pause);
    if (count !== undefined) strapi.log.info(`link check: ${count} addresses`);
  } catch (error) {
    strapi.log.warn(`link check: ${error instanceof Error ? error.message : String(error)}`);
  }
}
