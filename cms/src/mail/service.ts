/** Who the mails speak for: the site, and the service that answers. As the site's settings have it. */
import type { Core } from '@strapi/strapi';
import { optional } from '../environment';
import { uidOf } from '../public-types';
import { isMailAddress } from 'shared/domain/mail-address';

export interface Service {
  /** Empty before the settings are filled in. */
  siteName: string;
  /** `email` is one plain mailbox that is read, or null. */
  contact: { name: string | null; email: string | null; phone: string | null };
}

interface Settings {
  siteName: string;
  contact: { service: string | null; email: string | null; phone: string | null } | null;
}

/** Joins the running transaction. */
export async function readService(strapi: Core.Strapi): Promise<Service> {
  const settings = (await strapi.db
    .query(uidOf('site-settings'))
    .findOne({ populate: { contact: true } })) as Settings | null;
  const { service: name = null, email = null, phone = null } = settings?.contact ?? {};
  const answered = [email, optional('MAIL_REPLY_TO')].find((address) => address && isMailAddress(address));
  return {
    siteName: settings?.siteName ?? '',
    contact: { name, email: answered ?? null, phone },
  };
}
