/** The mails to a school, each queued in the transaction of what it tells of. */
import type { Core } from '@strapi/strapi';
import { labelOf } from 'shared/domain/vocabularies';
import { queueMail } from '../mail/outbox/queue-mail';
import { readService } from '../mail/service';
import { sessionCalendar, type MailedCalendar } from '../mail/session-calendar';
import { requestMail, type MailSession, type RequestMailKind } from '../mail/words/request-mail';
import { interventionTitle } from './intervention-title';
import { requestLink } from './links';
import type { Session } from './places';
import type { RequestRow } from './tables';

interface About {
  session: Session | null;
  /** Where it was before it moved. */
  previous?: Session | null;
  /** The school had a calendar file, which a later one corrects. */
  wasAccepted?: boolean;
}

/** Mails whose link confirms; that of the others leads to the request. */
const CONFIRMING: readonly RequestMailKind[] = ['confirm', 'placesFree'];

const YEAR_IN_MS = 366 * 24 * 3_600_000;

/** Nobody is told of a request whose person is erased. */
export async function tellSchool(
  strapi: Core.Strapi,
  request: RequestRow,
  kind: RequestMailKind,
  about: About,
): Promise<void> {
  const { email, person, reason, holdUntil } = request;
  const { session, previous } = about;
  if (email === null || person === null) return;
  const file = await fileFor(strapi, request, kind, about);
  const mail = requestMail(kind, {
    reference: request.reference,
    person,
    interventionTitle: await interventionTitle(strapi, request.intervention),
    session: session && forMail(session),
    wishes: request.wishes,
    schoolName: request.school,
    level: labelOf('school-level', request.level),
    pupils: request.pupils,
    adults: request.adults,
    ...(await readService(strapi)),
    link: linkFor(kind, request),
    ...(reason !== null && { reason }),
    ...(previous && { previous: forMail(previous) }),
    ...(CONFIRMING.includes(kind) && holdUntil !== null && { until: holdUntil }),
    waiting: request.waiting,
    hasCalendar: file !== null,
    isProven: request.confirmedAt !== null,
  });
  await queueMail(strapi, { kind, to: email, about: request.id, ...mail, ...file });
}

/** Only a date that was given to the school goes into its calendar. */
async function fileFor(
  strapi: Core.Strapi,
  { reference, state }: RequestRow,
  kind: RequestMailKind,
  { session, previous, wasAccepted = false }: About,
): Promise<MailedCalendar | null> {
  const isGiven = state === 'accepted' && (kind === 'accepted' || kind === 'moved');
  const isWithdrawn = wasAccepted && kind === 'cancelled';
  if (session === null || !(isGiven || isWithdrawn)) return null;
  const wanted = {
    session: session.documentId,
    previous: previous?.documentId ?? null,
    isWithdrawn,
    reference,
  };
  return sessionCalendar(strapi, wanted, new Date());
}

function linkFor(kind: RequestMailKind, { reference, holdUntil, createdAt }: RequestRow): string {
  if (CONFIRMING.includes(kind) && holdUntil !== null)
    return requestLink('confirm', reference, new Date(holdUntil));
  return requestLink('mine', reference, new Date(Date.parse(createdAt) + YEAR_IN_MS));
}

export function forMail({ start, end, place, commune }: Session): MailSession {
  return { start, end, place, commune: commune?.name ?? null };
}
