/**
 * What staff change of a date reaches the schools that asked for it: they are told when it moves or is cancelled. Places
 * that are taken cannot be taken away unseen, nor can a date that a school waits for be deleted.
 */
import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { counted } from 'shared/domain/french-amounts';
import type { RequestState } from 'shared/domain/request-state';
import { fieldError } from '../documents/field-error';
import { datedBy, end } from './change-request';
import { writeDown } from './notes';
import { lockSession, readSession, SESSION, type Session } from './places';
import { updateRequest } from './request-rows';
import { REQUEST, type RequestRow } from './tables';
import { tellSchool } from './tell-school';
import { offerFreedPlaces } from './waiting-list';

const OPEN: readonly RequestState[] = ['new', 'confirmed', 'accepted'];
const CANCELLED = 'La date est annulée.';

export function tellOfSessionChanges(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { uid, action, params } = context as unknown as {
      uid: string;
      action: string;
      params: { documentId: string };
    };
    if (uid !== SESSION || (action !== 'update' && action !== 'delete')) return next();
    return await strapi.db.transaction(async () => {
      const before = await lockSession(strapi, params.documentId);
      if (!before) return next();
      if (action === 'delete') await refuseDeletion(strapi, before);
      const result = await next();
      if (action === 'update') await afterUpdate(strapi, before);
      return result;
    });
  });
}

async function refuseDeletion(strapi: Core.Strapi, { documentId }: Session): Promise<void> {
  const count = (await openRequests(strapi, documentId)).length;
  if (count > 0)
    throw new errors.ValidationError(
      `Cette date ne peut pas être supprimée : ${counted(count, 'demande l’attend', 'demandes l’attendent')}. Annulez-la plutôt : les écoles sont prévenues.`,
    );
}

async function afterUpdate(strapi: Core.Strapi, before: Session): Promise<void> {
  const session = await readSession(strapi, before.documentId);
  if (!session) return;
  refuseTooFew(before, session);
  const requests = await openRequests(strapi, session.documentId);
  if (session.state === 'cancelled' && before.state !== 'cancelled') await cancelAll(strapi, requests);
  else if (session.state !== 'cancelled' && hasMoved(before, session))
    await tellAll(strapi, requests, session, before);
  await offerFreedPlaces(strapi, session.documentId, new Date());
}

/** Only what this change takes away: a date that was too full before may still be worded otherwise. */
function refuseTooFew(before: Session, { placesTotal, placesTyped, placesTaken }: Session): void {
  const isChanged = before.placesTotal !== placesTotal || before.placesTyped !== placesTyped;
  const held = placesTaken - placesTyped;
  if (isChanged && held > 0 && placesTotal !== null && placesTaken > placesTotal)
    throw fieldError(
      ['placesTotal'],
      `Il faut au moins ${placesTaken} places : des demandes en ont déjà pris ${held}. Déplacez ou annulez d’abord l’une d’elles.`,
    );
}

async function cancelAll(strapi: Core.Strapi, requests: readonly RequestRow[]): Promise<void> {
  for (const { id } of requests)
    await end(
      strapi,
      id,
      { state: 'cancelled', mail: 'cancelled', reason: CANCELLED, act: 'Annulée.' },
      new Date(),
    );
}

async function tellAll(
  strapi: Core.Strapi,
  requests: readonly RequestRow[],
  session: Session,
  previous: Session,
): Promise<void> {
  for (const request of requests) {
    // From now on it has known of the date: a reminder that would be due already says nothing new.
    await updateRequest(strapi, request.id, { ...datedBy(session), changedAt: new Date().toISOString() });
    await writeDown(strapi, request, 'La date a changé.');
    await tellSchool(strapi, request, 'moved', { session, previous });
  }
}

function hasMoved(before: Session, after: Session): boolean {
  const where = ({ start, end: ends, place, commune }: Session) =>
    JSON.stringify([new Date(start), new Date(ends), place, commune?.documentId]);
  return where(before) !== where(after);
}

async function openRequests(strapi: Core.Strapi, session: string): Promise<RequestRow[]> {
  const where = { session, state: { $in: OPEN } };
  return (await strapi.db.query(REQUEST).findMany({ where, orderBy: { id: 'asc' } })) as RequestRow[];
}
