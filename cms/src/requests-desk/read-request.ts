/** One request, whole: what the school wrote, what happened since, and what may be done with it. */
import type { Core } from '@strapi/strapi';
import { isOpenRequest } from 'shared/domain/request-state';
import { notesOf } from '../requests/notes';
import { readSession } from '../requests/places';
import { readRequestSettings } from '../requests/settings';
import { REQUEST, type RequestRow } from '../requests/tables';
import type { OtherRequest, RequestAnswer } from './desk';
import { toCards } from './read-cards';
import { datesToCome } from './read-dates';
import { isSameSchool } from './same-school';

export async function readRequest(
  strapi: Core.Strapi,
  request: RequestRow,
  now: Date,
): Promise<RequestAnswer> {
  const [card] = await toCards(strapi, [request]);
  if (!card) throw new Error('A request has a card.');
  const { changedAt, uai, person, role, email, phone, message, reason, erasedAt } = request;
  const written = { changedAt, uai, person, role, email, phone, message, reason, erasedAt };
  const { overdueDays } = await readRequestSettings(strapi);
  const dates = await datesToCome(strapi, now);
  return {
    ...card,
    ...written,
    overdueDays,
    session: await sessionOf(strapi, request.session),
    lines: (await notesOf(strapi, request.id)).map(({ id, at, who, kind, text }) => ({
      id,
      at,
      who,
      kind,
      text: text ?? 'Texte effacé.',
    })),
    others: await othersOf(strapi, request),
    dates: dates.get(request.intervention) ?? [],
  };
}

async function sessionOf(strapi: Core.Strapi, id: string | null): Promise<RequestAnswer['session']> {
  const session = id === null ? null : await readSession(strapi, id);
  if (!session) return null;
  const { documentId, commune, placesTotal, placesTyped: typed, placesTaken } = session;
  const held = placesTaken - typed;
  return { documentId, communeId: commune?.documentId ?? null, placesTotal, typed, held };
}

/** Those of the same school or the same date, the latest first. */
async function othersOf(strapi: Core.Strapi, request: RequestRow): Promise<OtherRequest[]> {
  const { id, uai, school, session } = request;
  const rows = (await strapi.db.query(REQUEST).findMany({
    where: {
      id: { $ne: id },
      $or: [uai === null ? { school } : { uai }, ...(session === null ? [] : [{ session }])],
    },
    orderBy: { id: 'desc' },
  })) as RequestRow[];
  const cards = await toCards(strapi, rows);
  return rows.flatMap((row, place) => {
    const card = cards[place];
    if (!card) return [];
    const sameSchool = isSameSchool(row, request);
    const mayMerge = sameSchool && isOpenRequest(row.state) && isOpenRequest(request.state);
    return [{ ...card, sameSchool, sameDate: session !== null && row.session === session, mayMerge }];
  });
}
