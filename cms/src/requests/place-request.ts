/**
 * Takes a school's request: kept, with its places counted, before anybody is told so; or the reason why not. The same
 * post twice is one request.
 */
import type { Core } from '@strapi/strapi';
import type { RequestInput } from 'shared/domain/intervention-request';
import { parisDay } from 'shared/domain/paris-time';
import { schoolYearOf } from 'shared/domain/school-year';
import type { RequestMailKind } from '../mail/words/request-mail';
import { isOnline } from './intervention-title';
import { writeDown } from './notes';
import { isOpenDate, lockSession, roomIn, type Session } from './places';
import { announcePlaces } from './public-places';
import { newReference } from './reference';
import { findRequest } from './request-rows';
import { readRequestSettings } from './settings';
import { REQUEST, type RequestRow } from './tables';
import { tellSchool } from './tell-school';

export interface RequestToPlace {
  input: RequestInput;
  /** The school of the directory that the text in `input` means; null for one that is not in it. */
  school: { uai: string; name: string; commune: string | null } | null;
  /** Names the form that was posted. */
  postKey: string;
  /** False where places are only taken once the mail's link is followed: too many requests wait already. */
  mayHold: boolean;
  /** Written down by staff who spoke to the school: nobody has to follow a link. */
  isConfirmed?: boolean;
}

export type Placed =
  | { kind: 'kept' | 'same'; request: RequestRow }
  /** Fewer places than pupils are left, of those that the date has in all (without end where it has no number); nothing is kept. */
  | { kind: 'full'; room: number; total: number }
  /** The date is not offered any more; nothing is kept. */
  | { kind: 'gone' }
  /** The intervention is not online any more; nothing is kept. */
  | { kind: 'withdrawn' };

/** In one transaction. @throws when nothing could be written: then there is no request. */
export async function placeRequest(strapi: Core.Strapi, wanted: RequestToPlace, now: Date): Promise<Placed> {
  const { postKey } = wanted;
  try {
    return await strapi.db.transaction(async (): Promise<Placed> => {
      const known = await findRequest(strapi, { postKey });
      return known ? { kind: 'same', request: known } : await place(strapi, wanted, now);
    });
  } catch (error) {
    // Two copies of one post at the same moment: the table takes one of them.
    const known = await findRequest(strapi, { postKey });
    if (known) return { kind: 'same', request: known };
    throw error;
  }
}

async function place(strapi: Core.Strapi, wanted: RequestToPlace, now: Date): Promise<Placed> {
  const { input, mayHold } = wanted;
  const session = input.session === null ? null : await lockSession(strapi, input.session);
  const settled = await settledBefore(strapi, wanted, session, now);
  if (settled) return settled;
  const room = session ? roomIn(session) : Infinity;
  const isFull = input.pupils > room;
  if (isFull && !input.waiting) return { kind: 'full', room, total: session?.placesTotal ?? Infinity };
  const holds = session !== null && !isFull && mayHold;
  const request = await write(strapi, wanted, { session, holds, waiting: isFull, now });
  await writeDown(strapi, request, isFull ? 'Demande reçue, sur liste d’attente.' : 'Demande reçue.');
  await tellSchool(strapi, request, firstMail(request), { session });
  if (holds) await announcePlaces(strapi, [request.session]);
  return { kind: 'kept', request };
}

/** What there is to say before anybody counts places. */
async function settledBefore(
  strapi: Core.Strapi,
  { input, postKey }: RequestToPlace,
  session: Session | null,
  now: Date,
): Promise<Placed | null> {
  // While it waited for the date, another copy of the post may have got its places.
  const known = session && (await findRequest(strapi, { postKey }));
  if (known) return { kind: 'same', request: known };
  if (input.session !== null && !canBeAsked(session, input, now)) return { kind: 'gone' };
  return (await isOnline(strapi, input.intervention)) ? null : { kind: 'withdrawn' };
}

function firstMail({ state, waiting }: RequestRow): RequestMailKind {
  if (state === 'new') return 'confirm';
  return waiting ? 'waiting' : 'received';
}

/** Whether a school can ask for the date, be it for the waiting list: open, to come, of the intervention that it names. */
function canBeAsked(
  session: Session | null,
  { intervention }: Pick<RequestInput, 'intervention'>,
  now: Date,
): session is Session {
  return session !== null && session.intervention?.documentId === intervention && isOpenDate(session, now);
}

interface Place {
  session: Session | null;
  holds: boolean;
  waiting: boolean;
  now: Date;
}

async function write(
  strapi: Core.Strapi,
  { input, school, postKey, isConfirmed = false }: RequestToPlace,
  { session, holds, waiting, now }: Place,
): Promise<RequestRow> {
  const { holdHours } = await readRequestSettings(strapi);
  const { school: typedSchool, commune, ...asked } = input;
  const at = now.toISOString();
  const data: Omit<RequestRow, 'id'> = {
    ...asked,
    reference: newReference(),
    state: isConfirmed ? 'confirmed' : 'new',
    holds,
    waiting,
    uai: school?.uai ?? null,
    school: school?.name ?? typedSchool,
    commune: school ? school.commune : commune,
    postKey,
    createdAt: at,
    holdUntil: isConfirmed ? null : hoursAfter(now, holdHours),
    confirmedAt: isConfirmed ? at : null,
    changedAt: at,
    remindedAt: null,
    reason: null,
    schoolYear: schoolYearOf(parisDay(session?.start ?? now)),
    erasedAt: null,
  };
  return (await strapi.db.query(REQUEST).create({ data })) as RequestRow;
}

export function hoursAfter(now: Date, hours: number): string {
  return new Date(now.getTime() + hours * 3_600_000).toISOString();
}
