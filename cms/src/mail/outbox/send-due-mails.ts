/** Sends what waits. Neither an address nor a word of a mail goes to the log. */
import type { Core } from '@strapi/strapi';
import { readService } from '../service';
import { sendMail, senderOf } from '../install-mail';
import type { Mail } from '../transport';
import { claimMail, markFailed, markSent, type ClaimedMail } from './claim-mail';
import type { MailContent } from './table';
import { troubleOf, type Trouble } from './trouble';

/** One after the other, until none is due or the mail server does not answer. */
export async function sendDueMails(strapi: Core.Strapi, clock: () => Date = () => new Date()): Promise<void> {
  for (;;) {
    const mail = await claimMail(strapi, clock());
    if (mail === null) return;
    const trouble = await attempt(strapi, mail);
    if (trouble === null) await markSent(strapi, mail, clock());
    else await report(strapi, mail, trouble, clock());
    if (trouble?.isOfServer) return;
  }
}

async function attempt(strapi: Core.Strapi, claimed: ClaimedMail): Promise<Trouble | null> {
  const mail = await compose(strapi, claimed);
  try {
    await sendMail(strapi, mail);
    return null;
  } catch (error) {
    return troubleOf(error);
  }
}

async function report(strapi: Core.Strapi, mail: ClaimedMail, trouble: Trouble, now: Date): Promise<void> {
  const next = await markFailed(strapi, mail, trouble, now);
  const then = next === null ? 'not tried again' : `next at ${next.toISOString()}`;
  strapi.log.warn(`mail ${mail.id} (${mail.kind}): attempt ${mail.attempts}, ${trouble.code}, ${then}`);
}

/** From the site by its name; answers go to the service. */
async function compose(strapi: Core.Strapi, { recipient, content, messageId }: ClaimedMail): Promise<Mail> {
  const { subject, text, html, calendar, method } = JSON.parse(content) as MailContent;
  const sender = senderOf(strapi);
  const { siteName, contact } = await readService(strapi);
  const isNamed = sender.includes('<');
  return {
    to: recipient,
    from: isNamed || siteName === '' ? sender : { name: siteName, address: sender },
    ...(contact.email !== null && { replyTo: contact.email }),
    subject,
    text,
    html,
    messageId: `<${messageId}@${domainOf(sender)}>`,
    isAutomatic: true,
    ...(calendar !== null && method !== null && { calendar: { content: calendar, method } }),
  };
}

function domainOf(sender: string): string {
  return /@([\w.-]+)>?\s*$/.exec(sender)?.[1] ?? 'localhost';
}
