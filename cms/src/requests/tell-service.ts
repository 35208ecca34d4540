/** The mail to the service about a request that a school has confirmed, if the settings name an address for it. */
import type { Core } from '@strapi/strapi';
import { publicUrl } from '../environment';
import { queueMail } from '../mail/outbox/queue-mail';
import { readService } from '../mail/service';
import { newRequestMail } from '../mail/words/new-request-mail';
import { interventionTitle } from './intervention-title';
import type { Session } from './places';
import { readRequestSettings } from './settings';
import type { RequestRow } from './tables';
import { forMail } from './tell-school';

export async function tellService(
  strapi: Core.Strapi,
  request: RequestRow,
  session: Session | null,
): Promise<void> {
  const { notify } = await readRequestSettings(strapi);
  if (notify === null) return;
  const { siteName } = await readService(strapi);
  const mail = newRequestMail({
    reference: request.reference,
    interventionTitle: await interventionTitle(strapi, request.intervention),
    session: session && forMail(session),
    schoolName: request.school,
    siteName,
    link: `${publicUrl()}/admin/demandes/${request.reference}`,
  });
  await queueMail(strapi, { kind: 'newRequest', to: notify, about: request.id, ...mail });
}
