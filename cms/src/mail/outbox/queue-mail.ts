/** The only way a mail about a request leaves: into the outbox, in the transaction of what it tells of. */
import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import type { Core } from '@strapi/strapi';
import type { CalendarMethod } from 'shared/icalendar/calendar';
import { isMailAddress } from 'shared/domain/mail-address';
import type { MailKind } from './mail-kinds';
import { MAILS, type MailContent } from './table';

export interface QueuedMail {
  kind: MailKind;
  /** One bare address: `prof@example.org`. */
  to: string;
  /** The id of the request it tells of; 0 for none. */
  about: number;
  subject: string;
  text: string;
  html: string;
  /** A calendar file. */
  calendar?: string;
  /** What the file's METHOD says; with `calendar` only. */
  method?: CalendarMethod;
  /** Else it leaves at once. */
  notBefore?: Date;
}

/** Within this process only: another one looks by itself. */
const notices = new EventEmitter();
const QUEUED = 'queued';

/**
 * Joins the running transaction, or makes its own; the mail is tried as soon as that is kept.
 * @throws when the address or the subject cannot be a mail's: whoever asks has to check what people type.
 */
export async function queueMail(strapi: Core.Strapi, mail: QueuedMail): Promise<void> {
  refuseUnsendable(mail);
  const now = Date.now();
  const startsAt = String(Math.max(now, mail.notBefore?.getTime() ?? 0));
  const content: MailContent = {
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    calendar: mail.calendar ?? null,
    method: mail.method ?? null,
  };
  const data = {
    kind: mail.kind,
    about: mail.about,
    state: 'waiting',
    recipient: mail.to,
    content: JSON.stringify(content),
    messageId: randomUUID(),
    queuedAt: String(now),
    startsAt,
    dueAt: startsAt,
    attempts: 0,
  };
  await strapi.db.transaction(async ({ onCommit }) => {
    onCommit(wakeOutbox);
    await strapi.db.query(MAILS).create({ data });
  });
}

/** Has the worker of this process look now. */
export function wakeOutbox(): void {
  notices.emit(QUEUED);
}

/**
 * Calls `listener` after each commit of this process with a mail in it; gives what ends that.
 */
export function onMailQueued(listener: () => void): () => void {
  notices.on(QUEUED, listener);
  return () => void notices.off(QUEUED, listener);
}

/** What says no word of the mail, since it goes to the log. */
function refuseUnsendable({ kind, to, subject, calendar, method }: QueuedMail): void {
  if (!isMailAddress(to)) throw new Error(`A mail (${kind}) has an address that none can be sent to.`);
  if (subject === '' || /\p{Cc}/u.test(subject))
    throw new Error(`A mail (${kind}) has no subject of one line.`);
  if ((calendar === undefined) !== (method === undefined))
    throw new Error(`A mail (${kind}) has a calendar without its method, or a method without its calendar.`);
}
