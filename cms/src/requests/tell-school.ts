/** The mails to a school, each queued in the transaction of what it tells of. */
import type { Core } from '@strapi/strapi';
import { labelOf } from 'shared/domain/vocabularies';
import { queueMail } from '../mail/outbox/queue-mail';
import { requestMail, type MailSession, type RequestMailKind } from '../mail/words/request-mail';
import { uidOf } from '../public-types';
import { requestLink } from './links';
import type { Session } from './places';
import type { RequestRow } from './tables';

interface About {
  session: Session | null;
  /** Where it was before it moved. */
  previous?: Session | null;
}

/** Mails whose link confirms; that of the others leads to the request. */
const CONFIRMING: readonly RequestMailKind[] = ['confirm', 'placesFree'];

const YEAR_IN_MS = 366 * 24 * 3_600_000;

/** Nobody is told of a request whose person is erased. */
export async function tellSchool(
  strapi: Core.Strapi,
  request: RequestRow,
  kind: RequestMailKind,
  { session, previous }: About,
): Promise<void> {
  const { email, person, reason } = request;
  if (email === null || person === null) return;
  const mail = requestMail(kind, {
    reference: request.reference,
    person,
    interventionTitle: await titleOf(strapi, request),
    session: session && forMail(session),
    wishes: request.wishes,
    schoolName: request.school,
    level: labelOf('school-level', request.level),
    pupils: request.pupils,
    adults: request.adults,
    ...(await service(strapi)),
    link: linkFor(kind, request),
    ...(reason !== null && { reason }),
    ...(previous && { previous: forMail(previous) }),
  });
  await queueMail(strapi, { kind, to: email, about: request.id, ...mail });
}

function linkFor(kind: RequestMailKind, { reference, holdUntil, createdAt }: RequestRow): string {
  if (CONFIRMING.includes(kind) && holdUntil !== null)
    return requestLink('confirm', reference, new Date(holdUntil));
  return requestLink('mine', reference, new Date(Date.parse(createdAt) + YEAR_IN_MS));
}

function forMail({ start, end, place, commune }: Session): MailSession {
  return { start, end, place, commune: commune?.name ?? null };
}

async function titleOf(strapi: Core.Strapi, { intervention }: RequestRow): Promise<string> {
  const row = await strapi.db
    .query(uidOf('school-intervention'))
    .findOne({ where: { documentId: intervention }, orderBy: { publishedAt: 'desc' } });
  return (row?.title as string | undefined) ?? 'Intervention';
}

interface SiteSettings {
  siteName: string;
  contact: { service: string | null; email: string | null; phone: string | null } | null;
}

async function service(strapi: Core.Strapi) {
  const settings = (await strapi.db
    .query(uidOf('site-settings'))
    .findOne({ populate: { contact: true } })) as SiteSettings | null;
  const { service: name = null, email = null, phone = null } = settings?.contact ?? {};
  return { siteName: settings?.siteName ?? '', contact: { name, email, phone } };
}
