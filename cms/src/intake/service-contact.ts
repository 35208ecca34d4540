/** Whom a school can reach when the form does not help it, as the site's settings name it. */
import type { Core } from '@strapi/strapi';
import { uidOf } from '../public-types';

interface Settings {
  contact: { email: string | null; phone: string | null; note: string | null } | null;
}

/** Told in a sentence, in French: the settings' own note where they name neither; empty without one. */
export async function contactSentence(strapi: Core.Strapi): Promise<string> {
  const settings = (await strapi.db
    .query(uidOf('site-settings'))
    .findOne({ populate: { contact: true } })) as Settings | null;
  const { email = null, phone = null, note = null } = settings?.contact ?? {};
  const ways = [phone && `au ${phone}`, email && `à l’adresse ${email}`].filter((way) => way);
  return ways.length === 0 ? (note ?? '') : `Vous pouvez nous joindre ${ways.join(' ou ')}.`;
}
