/**
 * The outbox's bare table, which neither the admin nor GraphQL knows. A row is written with what it tells of, in one
 * transaction, and sent after it: a mail is neither lost nor sent about what was undone.
 */
import type { Core } from '@strapi/strapi';
import type { CalendarMethod } from 'shared/icalendar/calendar';
import type { MailKind } from './mail-kinds';

export const MAILS = 'mail-outbox';
const MAIL_TABLE = 'mail_outbox';

/** `refused` for good by the mail server, `given-up` after days without one: tried no more, unless somebody asks. */
type MailState = 'waiting' | 'sent' | 'refused' | 'given-up';

/**
 * As stored; moments are milliseconds since 1970, as text: they outgrow a 32-bit integer.
 */
export interface MailRow {
  id: number;
  kind: MailKind;
  /** The id of the request it tells of; 0 for none. */
  about: number;
  state: MailState;
  /** One address. Null once it is sent, as `content`. */
  recipient: string | null;
  /** A `MailContent` as JSON. */
  content: string | null;
  /** Without its angle brackets: the same at each attempt, so that a mail sent twice is known as one. */
  messageId: string;
  queuedAt: string;
  /** Attempts are counted from here; the time it gives up as well. */
  startsAt: string;
  /** When it may be tried next; while a process sends it, when another one may take it for dead. */
  dueAt: string;
  attempts: number;
  /** A process is at it, or died of it. */
  isSending: boolean | null;
  /** French, without any word of the mail; null until an attempt fails. */
  trouble: string | null;
  /** When it was sent, or given up. */
  endedAt: string | null;
}

export interface MailContent {
  subject: string;
  text: string;
  html: string;
  calendar: string | null;
  method: CalendarMethod | null;
}

export function registerMailTable(strapi: Core.Strapi): void {
  // Strapi writes a name into what it is given: each field needs its own.
  const moment = () => ({ type: 'biginteger', column: { notNullable: true } });
  strapi.get('models').add({
    uid: MAILS,
    tableName: MAIL_TABLE,
    singularName: MAILS,
    attributes: {
      id: { type: 'increments' },
      kind: { type: 'string', column: { notNullable: true } },
      about: { type: 'integer', column: { notNullable: true } },
      state: { type: 'string', column: { notNullable: true } },
      recipient: { type: 'text' },
      content: { type: 'text' },
      messageId: { type: 'string', column: { notNullable: true } },
      queuedAt: moment(),
      startsAt: moment(),
      dueAt: moment(),
      attempts: { type: 'integer', column: { notNullable: true } },
      isSending: { type: 'boolean' },
      trouble: { type: 'text' },
      endedAt: { type: 'biginteger' },
    },
    indexes: [
      { name: 'mail_outbox_due_index', columns: ['state', 'due_at'] },
      { name: 'mail_outbox_about_index', columns: ['about'] },
    ],
  });
}
