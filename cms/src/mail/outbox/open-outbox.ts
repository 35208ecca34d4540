/** `POST /mails/try-again`: what did not leave is tried at once, for who answers the schools. */
import type { Core } from '@strapi/strapi';
import { openAdminRoutes } from '../../admin-routes/admin-routes';
import { mailsToMend } from '../../requests/mails-to-mend';
import { tryAgain } from './unsent-mails';

export function openOutbox(strapi: Core.Strapi): void {
  openAdminRoutes(strapi, '/mails', [
    {
      method: 'POST',
      path: '/try-again',
      right: 'admin::requests.manage',
      async handler(context) {
        await tryAgain(strapi, await mailsToMend(strapi), new Date());
        context.status = 202;
        context.body = { started: true };
      },
    },
  ]);
}
