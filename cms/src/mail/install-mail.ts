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
  const plugin = strapi.plugin('email') as unknown as { provider: { send: Send } };
  plugin.provider = { send: (mail) => send(withSender(strapi, mail)) };
}

function withSender(strapi: Core.Strapi, mail: Mail): Mail {
  const { defaultFrom, defaultReplyTo } = strapi.config.get<{ defaultFrom: string; defaultReplyTo: string }>(
    'plugin::email.settings',
  );
  return { ...mail, from: mail.from ?? defaultFrom, replyTo: mail.replyTo ?? defaultReplyTo };
}
