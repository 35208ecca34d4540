/**
 * Gives Strapi's e-mail plugin our way of sending. The plugin loads a provider by the lowercased name of a package, so
 * it cannot find a file of ours: it is put in place after the plugin has started.
 */
import type { Core } from '@strapi/strapi';
import { optional, outboxDir } from '../environment';
import { outbox, smtpServer, type Mail, type Send } from './transport';

export function installMail(strapi: Core.Strapi): void {
  const url = optional('SMTP_URL');
  const send = url === undefined ? outbox(outboxDir()) : smtpServer(url);
  strapi.config.set('plugin::email.provider', url === undefined ? 'outbox' : 'smtp');
  plugin(strapi).provider = { send: (mail) => send(withSender(strapi, mail)) };
}

/** Sends at once. @throws what the mail server or the disk answers. */
export function sendMail(strapi: Core.Strapi, mail: Mail): Promise<void> {
  return plugin(strapi).provider.send(mail);
}

/** As the settings have it, maybe with a name: `Le service <a@example.org>`. */
export function senderOf(strapi: Core.Strapi): string {
  return settings(strapi).defaultFrom;
}

function withSender(strapi: Core.Strapi, mail: Mail): Mail {
  const { defaultFrom, defaultReplyTo } = settings(strapi);
  return { ...mail, from: mail.from ?? defaultFrom, replyTo: mail.replyTo ?? defaultReplyTo };
}

function settings(strapi: Core.Strapi): { defaultFrom: string; defaultReplyTo: string } {
  return strapi.config.get('plugin::email.settings');
}

function plugin(strapi: Core.Strapi): { provider: { send: Send } } {
  return strapi.plugin('email') as unknown as { provider: { send: Send } };
}
