/**
 * Mails that do not leave and that nobody has seen to yet. The school can be reached by phone: whoever did writes a note
 * at the request, and the mail is no trouble any more. A notice to the service is none once it goes elsewhere.
 */
import type { Core } from '@strapi/strapi';
import type { MailRow } from '../mail/outbox/table';
import { unsentMails } from '../mail/outbox/unsent-mails';
import { readRequestSettings } from './settings';
import { NOTE, type NoteRow } from './tables';

/** Those that have waited longest first. */
export async function mailsToMend(strapi: Core.Strapi): Promise<MailRow[]> {
  const mails = await unsentMails(strapi);
  if (mails.length === 0) return [];
  const { notify } = await readRequestSettings(strapi);
  const noted = await lastNotes(strapi, mails);
  return mails.filter(({ state, kind, recipient, about, endedAt }) => {
    if (state === 'waiting' || endedAt === null) return true;
    return kind === 'newRequest' ? recipient === notify : (noted.get(about) ?? 0) < Number(endedAt);
  });
}

/** When somebody last wrote a note at each request: milliseconds since 1970. */
async function lastNotes(strapi: Core.Strapi, mails: readonly MailRow[]): Promise<Map<number, number>> {
  const where = { kind: 'note', request: { $in: mails.map(({ about }) => about) } };
  const notes = (await strapi.db.query(NOTE).findMany({ where, orderBy: { id: 'asc' } })) as NoteRow[];
  return new Map(notes.map(({ request, at }) => [request, Date.parse(at)]));
}
