/** The dates that requests can be given, and what forms of the desk offer. */
import type { Core } from '@strapi/strapi';
import { freePlaces } from 'shared/domain/intervention-session';
import { uidOf } from '../public-types';
import { placesHeld, readSession, SESSION } from '../requests/places';
import { REQUEST, type RequestRow } from '../requests/tables';
import type { Choices, DateAnswer, DateChoice } from './desk';
import { toCards } from './read-cards';

interface Row {
  documentId: string;
  start: string;
  end: string;
  place: string | null;
  placesTotal: number | null;
  placesTaken: number | null;
  commune: { name: string } | null;
  intervention: { documentId: string } | null;
}

/** By intervention, the soonest first: those ahead that are not cancelled. */
export async function datesToCome(strapi: Core.Strapi, now: Date): Promise<Map<string, DateChoice[]>> {
  const held = await placesHeld(strapi);
  const rows = (await strapi.db.query(SESSION).findMany({
    where: { start: { $gt: now.toISOString() }, state: { $notIn: ['cancelled', 'done'] } },
    populate: { commune: { select: ['name'] }, intervention: { select: ['documentId'] } },
    orderBy: { start: 'asc' },
  })) as Row[];
  const dates = new Map<string, DateChoice[]>();
  for (const row of rows) {
    const { documentId, start, end, place, placesTotal, commune, intervention } = row;
    if (!intervention) continue;
    const placesTaken = (row.placesTaken ?? 0) + (held.get(documentId) ?? 0);
    const room = freePlaces({ placesTotal, placesTaken });
    const choice = { documentId, start, end, place, commune: commune?.name ?? null, room };
    dates.set(intervention.documentId, [...(dates.get(intervention.documentId) ?? []), choice]);
  }
  return dates;
}

/** What requests took of a date; null when there is no such date. */
export async function readDate(strapi: Core.Strapi, documentId: string): Promise<DateAnswer | null> {
  const session = await readSession(strapi, documentId);
  if (!session) return null;
  const where = { session: documentId };
  const rows = (await strapi.db.query(REQUEST).findMany({ where, orderBy: { id: 'asc' } })) as RequestRow[];
  const { placesTotal, placesTyped: typed, placesTaken } = session;
  return { placesTotal, typed, held: placesTaken - typed, requests: await toCards(strapi, rows) };
}

export async function readChoices(strapi: Core.Strapi, now: Date): Promise<Choices> {
  const dates = await datesToCome(strapi, now);
  const communes = await strapi.db
    .query(uidOf('commune'))
    .findMany({ select: ['documentId', 'name'], orderBy: { name: 'asc' } });
  const interventions = await strapi.db.query(uidOf('school-intervention')).findMany({
    where: { publishedAt: { $notNull: true } },
    select: ['documentId', 'title'],
    orderBy: { title: 'asc' },
  });
  return {
    communes: (communes as Choices['communes']).map(({ documentId, name }) => ({ documentId, name })),
    interventions: (interventions as { documentId: string; title: string }[]).map(
      ({ documentId, title }) => ({ documentId, title, dates: dates.get(documentId) ?? [] }),
    ),
  };
}
