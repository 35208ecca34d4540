/** The words of the mails to a school about its request. Pure. */
import type { MailKind } from '../outbox/mail-kinds';

export type RequestMailKind = Exclude<MailKind, 'newRequest'>;

/** A date, as words need it. */
export interface MailSession {
  start: string;
  end: string;
  place: string | null;
  commune: string | null;
}

export interface RequestMailFacts {
  reference: string;
  person: string;
  interventionTitle: string;
  session: MailSession | null;
  wishes: string[];
  schoolName: string;
  /** The level's label. */
  level: string;
  pupils: number;
  adults: number;
  contact: { phone: string | null; email: string | null; name: string | null };
  siteName: string;
  /** Where the school confirms, or sees its request. */
  link?: string;
  reason?: string;
  previous?: MailSession;
}

export function requestMail(
  kind: RequestMailKind,
  { reference, interventionTitle, link }: RequestMailFacts,
): { subject: string; text: string; html: string } {
  const subject = `Votre demande ${reference} (${kind})`;
  return { subject, text: `${interventionTitle}\n${link ?? ''}`, html: `<p>${reference}</p>` };
}
