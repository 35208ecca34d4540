/** Mails to schools that do not leave, with what the mail server says. */
import type { Core } from '@strapi/strapi';
import type { MailRow } from '../../mail/outbox/table';
import { kindLabels } from '../../mail/words/kind-labels';
import { uidOf } from '../../public-types';
import { mailsToMend } from '../../requests/mails-to-mend';
import { REQUEST, type RequestRow } from '../../requests/tables';
import { SHOWN, type DeskLine } from '../line';
import { unsentWhy } from '../words';

export const unsentMails: DeskLine = {
  key: 'unsent-mails',
  group: 'review',
  title: 'Mails non partis',
  types: () => [uidOf('intervention-session')],
  right: 'admin::requests.manage',
  action: { label: 'Réessayer maintenant', path: '/mails/try-again', done: 'Les mails repartent.' },
  async find({ strapi, now }) {
    const mails = await mailsToMend(strapi);
    const shown = mails.slice(0, SHOWN);
    const references = await referencesOf(strapi, shown);
    const entries = shown.map((mail) => {
      const reference = references.get(mail.about);
      return {
        title: [kindLabels[mail.kind], reference].filter((part) => part).join(', '),
        type: null,
        why: unsentWhy(mail, now),
        link: reference === undefined ? '/demandes' : `/demandes/${reference}`,
      };
    });
    return { count: mails.length, entries };
  },
};

async function referencesOf(strapi: Core.Strapi, mails: readonly MailRow[]): Promise<Map<number, string>> {
  const where = { id: { $in: mails.map(({ about }) => about) } };
  const select = ['id', 'reference'];
  const rows = (await strapi.db.query(REQUEST).findMany({ where, select })) as RequestRow[];
  return new Map(rows.map(({ id, reference }) => [id, reference]));
}
