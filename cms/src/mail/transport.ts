/**
 * How mails leave: by the mail server that `SMTP_URL` names, else as `.eml` files in the outbox, which any mail program
 * opens.
 */
import fs from 'node:fs/promises';
import path from 'node:path';
import { createTransport, type SendMailOptions } from 'nodemailer';
import type { CalendarMethod } from 'shared/icalendar/calendar';

export interface Mail {
  to: string;
  from?: string | { name: string; address: string };
  replyTo?: string;
  subject: string;
  text: string;
  html?: string;
  /** With its angle brackets. */
  messageId?: string;
  /** No answering machine is to answer it (RFC 3834). */
  isAutomatic?: boolean;
  calendar?: { content: string; method: CalendarMethod };
}

export type Send = (mail: Mail) => Promise<void>;

/**
 * Milliseconds, unless the address says otherwise (`?socketTimeout=…`). A server may take its time to look at a mail that
 * it has whole: who leaves too early sends it twice.
 */
const PATIENCE = { connectionTimeout: 30_000, greetingTimeout: 30_000, socketTimeout: 5 * 60_000 };

export function smtpServer(url: string): Send {
  const server = createTransport({ url, ...PATIENCE });
  return async (mail) => {
    await server.sendMail(message(mail));
  };
}

/** File names sort by time: `2026-11-22T09-30-00-000Z-objet-du-message.eml`, with a part of the mail's own name if it has one. */
export function outbox(folder: string, now: () => Date = () => new Date()): Send {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
  return async (mail) => {
    const { message: written } = await composer.sendMail(message(mail));
    const parts = [now().toISOString().replaceAll(/[:.]/g, '-'), words(mail.subject), ownName(mail)];
    const name = `${parts.filter((part) => part !== '').join('-')}.eml`;
    await fs.mkdir(folder, { recursive: true });
    // Whole or not at all, and for nobody else's eyes.
    const draft = path.join(folder, `.${name}`);
    await fs.writeFile(draft, written as Buffer, { mode: 0o600 });
    await fs.rename(draft, path.join(folder, name));
  };
}

/** Addresses go as such: nothing that stands in them is read as a header, or as another mailbox. */
function message({ calendar, isAutomatic, to, ...mail }: Mail): SendMailOptions {
  return {
    ...mail,
    to: { name: '', address: to },
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(isAutomatic && { headers: { 'Auto-Submitted': 'auto-generated' } }),
    ...(calendar && { icalEvent: { ...calendar, filename: 'intervention.ics' } }),
  };
}

function ownName({ messageId = '' }: Mail): string {
  return messageId.slice(1, 9);
}

function words(subject: string): string {
  const ascii = subject.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return ascii
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60);
}
