/** The mails to a school about its request: facts in, one letter out, as text and as HTML. Pure. */
import type { RequestMailKind } from '../outbox/mail-kinds';
import { asHtml } from './as-html';
import { asText } from './as-text';
import { oneLine, type Letter, type WrittenMail } from './letter';
import { saying } from './sayings';
import { factsOf } from './request-facts';

export type { RequestMailKind } from '../outbox/mail-kinds';

/** When and where a date is held. Instants are ISO 8601. */
export interface MailSession {
  start: string;
  end: string;
  place: string | null;
  /** Its name; null when it is held at a distance. */
  commune: string | null;
}

/** What people typed may be anything: it is put on one line and escaped here. */
export interface RequestMailFacts {
  /** What the school quotes: « DI-7K3FQ2 ». */
  reference: string;
  person: string;
  interventionTitle: string;
  /** Null while the school has only wished for periods. */
  session: MailSession | null;
  wishes: readonly string[];
  schoolName: string;
  /** A label: « Troisième ». */
  level: string;
  pupils: number;
  adults: number;
  /** The service that answers. */
  contact: { phone: string | null; email: string | null; name: string | null };
  siteName: string;
  /** Where the person goes on: to confirm, or to see the request. */
  link?: string;
  /** In French: why it is refused or cancelled. */
  reason?: string;
  /** Where and when it was before it moved. */
  previous?: MailSession;
  /** Until when the school may confirm. ISO 8601. */
  until?: string;
  /** It is for the waiting list: no place is held. */
  waiting?: boolean;
  /** A calendar file comes with it. */
  hasCalendar?: boolean;
  /**
   * Its owner has confirmed that the address is right. Until then a mail goes to whatever address somebody typed, and repeats
   * nothing that was typed freely: else anyone could have us send their words to anybody.
   */
  isProven?: boolean;
}

export function requestMail(kind: RequestMailKind, given: RequestMailFacts): WrittenMail {
  const facts = cleaned(given);
  const { subject, title, before, label, after } = saying(kind, facts);
  const { isProven = false } = facts;
  const asksForYes = kind === 'confirm' || kind === 'placesFree';
  const listed = { kind: 'facts', facts: factsOf(facts, isProven) } as const;
  const action =
    label !== null && facts.link !== undefined ? [{ kind: 'action', label, url: facts.link } as const] : [];
  const letter: Letter = {
    subject: `${subject} (${facts.reference})`,
    title,
    greeting: isProven && facts.person !== '' ? `Bonjour ${facts.person},` : 'Bonjour,',
    parts: [
      ...before.map((words) => ({ kind: 'sentence', words }) as const),
      // What is to be done comes first; what is only to be known is the date.
      ...(asksForYes ? [...action, listed] : [listed, ...action]),
      ...after.map((words) => ({ kind: 'sentence', words }) as const),
    ],
    signature: signatureOf(facts),
  };
  return { subject: letter.subject, text: asText(letter), html: asHtml(letter, facts.siteName) };
}

export function signatureOf({ contact, siteName }: Pick<RequestMailFacts, 'contact' | 'siteName'>): string[] {
  const { name, phone, email } = contact;
  const lines = [name ?? siteName, phone && `Téléphone\u202F: ${phone}`, email && `Mail\u202F: ${email}`];
  return lines.filter((line): line is string => Boolean(line));
}

function cleaned(facts: RequestMailFacts): RequestMailFacts {
  const { session, previous, reason, contact } = facts;
  return {
    ...facts,
    person: oneLine(facts.person),
    interventionTitle: oneLine(facts.interventionTitle),
    schoolName: oneLine(facts.schoolName),
    siteName: oneLine(facts.siteName),
    wishes: facts.wishes.map(oneLine),
    contact: { ...contact, name: contact.name === null ? null : oneLine(contact.name) },
    session: session && cleanedPlace(session),
    ...(previous && { previous: cleanedPlace(previous) }),
    ...(reason !== undefined && { reason: oneLine(reason) }),
  };
}

function cleanedPlace(session: MailSession): MailSession {
  return { ...session, place: session.place === null ? null : oneLine(session.place) };
}
