/**
 * How mails leave: by the mail server that `SMTP_URL` names, else as `.eml` files in the outbox, which any mail program
 * opens.
 */
import fs from 'node:fs/promises';
import path from 'node:path';
import { createTransport } from 'nodemailer';

export interface Mail {
  to: string;
  from?: string;
  replyTo?: string;
  subject: string;
  text: string;
  html?: string;
}

export type Send = (mail: Mail) => Promise<void>;

export function smtpServer(url: string): Send {
  const server = createTransport(url);
  return async (mail) => {
    await server.sendMail(mail);
  };
}

/** File names sort by time: `2026-11-22T09-30-00-000Z-objet-du-message.eml`. */
export function outbox(folder: string, now: () => Date = () => new Date()): Send {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
  return async (mail) => {
    const { message } = await composer.sendMail(mail);
    const name = `${now().toISOString().replaceAll(/[:.]/g, '-')}-${words(mail.subject)}.eml`;
    await fs.mkdir(folder, { recursive: true });
    await fs.writeFile(path.join(folder, name), message as Buffer);
  };
}

function words(subject: string): string {
  const ascii = subject.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return ascii
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60);
}
