/**
 * What becomes of a request. Each change is one transaction: the request's state, its places, what is written down, the
 * mail to the school, and the places that go to the waiting list.
 */
import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { mayBecome, requestStates, type RequestState } from 'shared/domain/request-state';
import { parisDay } from 'shared/domain/paris-time';
import { schoolYearOf } from 'shared/domain/school-year';
import { fullDateWords } from './full-date-words';
import { writeDown } from './notes';
import { isOpenDate, roomIn, type Session } from './places';
import { announcePlaces } from './public-places';
import { lockRequest, updateRequest, type Locked } from './request-rows';
import type { RequestRow } from './tables';
import { tellSchool } from './tell-school';
import { tellService } from './tell-service';
import { offerFreedPlaces } from './waiting-list';

/** The school followed the link of its mail: the places are its own, or it waits for some. Twice is as once. */
export async function confirmRequest(strapi: Core.Strapi, id: number, now: Date): Promise<RequestRow> {
  return strapi.db.transaction(async () => {
    const locked = await lockRequest(strapi, id);
    const { request } = locked;
    const session = sessionOf(locked, request.session);
    if (request.state !== 'new') return confirmAgain(strapi, locked, now);
    const waits = session !== null && !request.holds && !isRoomFor(request, session, now);
    const holds = session !== null && !waits;
    const confirmed = await become(strapi, request, 'confirmed', now, {
      holds,
      waiting: waits,
      holdUntil: null,
      confirmedAt: now.toISOString(),
    });
    await writeDown(strapi, request, 'Confirmée par l’école.');
    await tellSchool(strapi, confirmed, waits ? 'waiting' : 'received', { session });
    await tellService(strapi, confirmed, session);
    if (holds !== request.holds) await announcePlaces(strapi, [request.session]);
    return confirmed;
  });
}

/** Places that were not held until now may be gone; or back, of a date that was full: those who wait had their turn. */
function isRoomFor({ pupils }: RequestRow, session: Session, now: Date): boolean {
  return isOpenDate(session, now) && pupils <= roomIn(session);
}

/** A school on the waiting list that is offered places says yes to them; any other click on an old link changes nothing. */
async function confirmAgain(strapi: Core.Strapi, locked: Locked, now: Date): Promise<RequestRow> {
  const { request } = locked;
  if (request.holdUntil === null || request.state !== 'confirmed') return request;
  const taken = await updateRequest(strapi, request.id, {
    waiting: false,
    holdUntil: null,
    changedAt: now.toISOString(),
  });
  await writeDown(strapi, request, 'Places libérées\u202F: acceptées par l’école.');
  await tellSchool(strapi, taken, 'received', { session: sessionOf(locked, request.session) });
  return taken;
}

/**
 * @param documentId the date it is accepted for: its own, or one that it gets.
 * @throws ApplicationError in French when the date has too little room.
 */
export async function acceptRequest(
  strapi: Core.Strapi,
  id: number,
  documentId: string,
  now: Date,
): Promise<RequestRow> {
  return strapi.db.transaction(async () => {
    const locked = await lockRequest(strapi, id, [documentId]);
    const { request } = locked;
    const session = takeable(locked, documentId);
    const accepted = await become(strapi, request, 'accepted', now, takenIn(session));
    await writeDown(strapi, request, 'Acceptée.');
    await tellSchool(strapi, accepted, 'accepted', { session });
    await givePlacesBack(strapi, locked, accepted, now);
    return accepted;
  });
}

/** To another date, whatever its state. @throws as `acceptRequest`. */
export async function moveRequest(
  strapi: Core.Strapi,
  id: number,
  documentId: string,
  now: Date,
): Promise<RequestRow> {
  return strapi.db.transaction(async () => {
    const locked = await lockRequest(strapi, id, [documentId]);
    const { request } = locked;
    refuseEnded(request);
    if (request.session === documentId) throw new errors.ApplicationError('La demande a déjà cette date.');
    const previous = sessionOf(locked, request.session);
    const session = takeable(locked, documentId);
    const moved = await updateRequest(strapi, id, {
      ...takenIn(session),
      // What nobody has confirmed yet is still to be confirmed by then.
      holdUntil: request.state === 'new' ? request.holdUntil : null,
      changedAt: now.toISOString(),
    });
    await writeDown(strapi, request, 'Déplacée à une autre date.');
    await tellSchool(strapi, moved, 'moved', { session, previous });
    await givePlacesBack(strapi, locked, moved, now);
    return moved;
  });
}

/** @param reason in French: the school reads it. */
export async function refuseRequest(
  strapi: Core.Strapi,
  id: number,
  reason: string,
  now: Date,
): Promise<RequestRow> {
  return end(strapi, id, { state: 'refused', mail: 'refused', reason, act: 'Refusée.' }, now);
}

export interface Ending {
  state: Extract<RequestState, 'refused' | 'cancelled' | 'done'>;
  mail: 'refused' | 'cancelled' | 'expired' | null;
  /** In French: the school reads it. Null for none. */
  reason: string | null;
  /** What is written down. */
  act: string;
}

/** Ends a request: its places come back, unless it was held. */
export async function end(strapi: Core.Strapi, id: number, ending: Ending, now: Date): Promise<RequestRow> {
  const { state, mail, reason, act } = ending;
  return strapi.db.transaction(async () => {
    const locked = await lockRequest(strapi, id);
    const { request } = locked;
    const keepsPlaces = state === 'done' && request.holds;
    const ended = await become(strapi, request, state, now, {
      holds: keepsPlaces,
      waiting: false,
      holdUntil: null,
      reason,
    });
    await writeDown(strapi, request, act, reason === null ? act : `${act} ${reason}`);
    const told = { session: sessionOf(locked, request.session), wasAccepted: request.state === 'accepted' };
    if (mail) await tellSchool(strapi, ended, mail, told);
    await givePlacesBack(strapi, locked, ended, now);
    return ended;
  });
}

async function become(
  strapi: Core.Strapi,
  request: RequestRow,
  state: RequestState,
  now: Date,
  data: Partial<RequestRow>,
): Promise<RequestRow> {
  if (!mayBecome(request.state, state)) refuseState(request);
  return updateRequest(strapi, request.id, { ...data, state, changedAt: now.toISOString() });
}

function refuseEnded({ state, ...request }: RequestRow): void {
  if (!mayBecome(state, 'cancelled')) refuseState({ state, ...request });
}

function refuseState({ reference, state }: RequestRow): never {
  throw new errors.ApplicationError(
    `La demande ${reference} est dans l’état «\u202F${requestStates[state]}\u202F»\u202F: cela n’est plus possible. Rechargez la page.`,
  );
}

function sessionOf({ sessions }: Locked, documentId: string | null): Session | null {
  return documentId === null ? null : (sessions.get(documentId) ?? null);
}

/** The date, when it has room for the request's pupils beside all others. */
function takeable(locked: Locked, documentId: string): Session {
  const { request } = locked;
  const session = sessionOf(locked, documentId);
  if (!session || session.state === 'cancelled')
    throw new errors.ApplicationError(
      'Cette date n’existe plus, ou elle est annulée. Choisissez-en une autre.',
    );
  const own = request.holds && request.session === documentId ? request.pupils : 0;
  const room = roomIn({ ...session, placesTaken: session.placesTaken - own });
  if (request.pupils > room)
    throw new errors.ApplicationError(
      `${fullDateWords(room, request.pupils)} Choisissez-en une autre, ou augmentez ses places.`,
    );
  return session;
}

function takenIn(session: Session): Partial<RequestRow> {
  return { session: session.documentId, holds: true, waiting: false, holdUntil: null, ...datedBy(session) };
}

/** What a request has of its date, anew when that moves: the year it counts in, and a reminder still to come. */
export function datedBy({ start }: Session): Pick<RequestRow, 'schoolYear' | 'remindedAt'> {
  return { schoolYear: schoolYearOf(parisDay(start)), remindedAt: null };
}

/** After a change: who waits for the places that it left is told, and the site shows what is free. */
async function givePlacesBack(
  strapi: Core.Strapi,
  { request: before }: Locked,
  after: RequestRow,
  now: Date,
): Promise<void> {
  const left = before.holds && (!after.holds || after.session !== before.session);
  if (left && before.session !== null) await offerFreedPlaces(strapi, before.session, now);
  const changed = before.holds !== after.holds || before.session !== after.session;
  if (changed) await announcePlaces(strapi, [before.session, after.session]);
}
