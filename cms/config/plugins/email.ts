/** Who mails come from. How they leave is `src/mail`: Strapi's loader cannot name a provider by its file. */
import { optional } from '../../src/environment';

export default () => {
  const from = optional('MAIL_FROM') ?? 'ne-pas-repondre@localhost';
  return { config: { settings: { defaultFrom: from, defaultReplyTo: optional('MAIL_REPLY_TO') ?? from } } };
};
