/**
 * Opens the intake's addresses at the CMS's root, in front of everything of Strapi's: its readers of bodies take files and
 * megabytes, its error pages are JSON, and its log would hold what people typed.
 */
import type { Core } from '@strapi/strapi';
import { intakeOrigin, proxiesInFront, siteUrl } from '../environment';
import { createIntake } from './intake';
import { openTemplates } from './templates';

/** To be called in `register`: Strapi's own middlewares come after. */
export function openIntake(strapi: Core.Strapi): void {
  const site = siteUrl();
  const now = () => new Date();
  const intake = createIntake(strapi, {
    site,
    origins: [new URL(site).origin, intakeOrigin()],
    proxies: proxiesInFront(),
    now,
    templates: openTemplates(site, now),
  });
  strapi.server.use(async (ctx, next) => {
    const answer = intake(ctx.req);
    if (!answer) return next();
    const { status, headers, body } = await answer;
    ctx.status = status;
    ctx.set(headers);
    ctx.body = body;
  });
}
