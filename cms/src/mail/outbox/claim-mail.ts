/** Which process sends a mail, and what became of it. Each step is one update of one row, on either database. */
import type { Core } from '@strapi/strapi';
import { nextAttempt } from './pauses';
import { MAILS, type MailRow } from './table';
import type { Trouble } from './trouble';

/**
 * How long a process may be at a mail before others take it for dead: longer than the mail server's patience at its worst.
 * The time is in `dueAt`, so a process that ends halfway leaves a mail that comes due again.
 */
const LEASE_MS = 15 * 60_000;

/** Sent more than once only if a process dies between the mail server's last word and `markSent`. */
export interface ClaimedMail extends MailRow {
  recipient: string;
  content: string;
}

/** The mail that has waited longest, for this process alone; null when none is due. */
export async function claimMail(strapi: Core.Strapi, now: Date): Promise<ClaimedMail | null> {
  const mails = strapi.db.query(MAILS);
  const due = { state: 'waiting', dueAt: { $lte: String(now.getTime()) } };
  for (;;) {
    const row = (await mails.findOne({ where: due, orderBy: [{ dueAt: 'asc' }, { id: 'asc' }] })) as
      ClaimedMail | undefined | null;
    if (!row) return null;
    const { id, dueAt, attempts } = row;
    const claim = { dueAt: String(now.getTime() + LEASE_MS), attempts: attempts + 1, isSending: true };
    // Who comes second, even at the same moment, finds another `dueAt` and changes nothing.
    const { count } = await mails.updateMany({
      where: { id, state: 'waiting', dueAt, attempts },
      data: claim,
    });
    if (count === 1) return { ...row, ...claim };
  }
}

/** What was said to whom is kept with the request, and nowhere else. */
export async function markSent(strapi: Core.Strapi, { id }: MailRow, now: Date): Promise<void> {
  const data = {
    state: 'sent',
    isSending: false,
    recipient: null,
    content: null,
    trouble: null,
    endedAt: String(now.getTime()),
  };
  await strapi.db.query(MAILS).updateMany({ where: { id }, data });
}

/** Gives when it is tried again; null when it is tried no more. */
export async function markFailed(
  strapi: Core.Strapi,
  { id, dueAt, startsAt, attempts }: MailRow,
  { words: trouble, isFinal }: Trouble,
  now: Date,
): Promise<Date | null> {
  const next = isFinal ? null : nextAttempt(Number(startsAt), attempts, now.getTime());
  const ended = { state: isFinal ? 'refused' : 'given-up', endedAt: String(now.getTime()) };
  const data = { ...(next === null ? ended : { dueAt: String(next) }), trouble, isSending: false };
  await strapi.db.query(MAILS).updateMany({ where: { id, state: 'waiting', dueAt }, data });
  return next === null ? null : new Date(next);
}
