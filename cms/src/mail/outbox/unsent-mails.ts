/** Mails that do not leave: what staff see of them, and another try. */
import type { Core } from '@strapi/strapi';
import { wakeOutbox } from './queue-mail';
import { MAILS, type MailRow } from './table';

/** A mail server that starts anew, or lets a stranger wait, is no trouble yet: the fourth attempt comes after seven minutes. */
const ATTEMPTS_BEFORE_TROUBLE = 4;

const ENDED = { state: { $in: ['refused', 'given-up'] } };

const STUCK = {
  $or: [
    ENDED,
    { state: 'waiting', trouble: { $notNull: true }, attempts: { $gte: ATTEMPTS_BEFORE_TROUBLE } },
  ],
};

/** Those that have waited longest first. */
export async function unsentMails(strapi: Core.Strapi): Promise<MailRow[]> {
  return (await strapi.db.query(MAILS).findMany({ where: STUCK, orderBy: { queuedAt: 'asc' } })) as MailRow[];
}

/**
 * All that wait, at once, and of those that are tried no more the given ones, as if they were new; not one that a process
 * is just sending.
 */
export async function tryAgain(strapi: Core.Strapi, ended: readonly MailRow[], now: Date): Promise<void> {
  const dueAt = String(now.getTime());
  const mails = strapi.db.query(MAILS);
  await strapi.db.transaction(async ({ onCommit }) => {
    onCommit(wakeOutbox);
    await mails.updateMany({
      where: { state: 'waiting', isSending: false, trouble: { $notNull: true } },
      data: { dueAt },
    });
    await mails.updateMany({
      where: { ...ENDED, id: { $in: ended.map(({ id }) => id) } },
      data: { state: 'waiting', dueAt, startsAt: dueAt, attempts: 0, endedAt: null },
    });
  });
}
