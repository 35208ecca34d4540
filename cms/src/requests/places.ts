/**
 * The places of a date, which are pupils. What is taken is what staff typed (classes that booked by phone) and the pupils
 * of the requests that hold places; there is no counter that could go wrong. Whoever counts in order to take locks the
 * date first, until the transaction ends: on PostgreSQL its row, on SQLite there is one connection.
 *
 * Locks are taken in this order: sessions by their id, then requests, then the content revision (`recordChanges`).
 */
import type { Core } from '@strapi/strapi';
import { freePlaces } from 'shared/domain/intervention-session';
import { uidOf } from '../public-types';
import { REQUEST_TABLE } from './tables';

export const SESSION = uidOf('intervention-session');

/** A date as requests deal with it. */
export interface Session {
  documentId: string;
  updatedAt: string;
  start: string;
  end: string;
  place: string | null;
  commune: { documentId: string; name: string } | null;
  level: string | null;
  state: 'open' | 'requested' | 'confirmed' | 'done' | 'cancelled';
  placesTotal: number | null;
  /** As staff typed it, and with the pupils of requests. */
  placesTyped: number;
  placesTaken: number;
  example: boolean;
  intervention: { documentId: string; title: string; slug: string } | null;
}

/** Joins the running transaction, which keeps the date locked. Null when there is none. */
export async function lockSession(strapi: Core.Strapi, documentId: string): Promise<Session | null> {
  return await strapi.db.transaction(async ({ trx }) => {
    const { tableName } = strapi.db.metadata.get(SESSION);
    await strapi.db
      .getConnection(tableName)
      .select('id')
      .where({ document_id: documentId })
      .forUpdate()
      .transacting(trx);
    return readSession(strapi, documentId);
  });
}

/** Several, in the order that keeps two who want the same ones from waiting for each other. */
export async function lockSessions(
  strapi: Core.Strapi,
  documentIds: readonly (string | null)[],
): Promise<Map<string, Session>> {
  const wanted = new Set(documentIds.filter((id) => id !== null));
  const sessions = new Map<string, Session>();
  for (const documentId of [...wanted].toSorted()) {
    const session = await lockSession(strapi, documentId);
    if (session) sessions.set(documentId, session);
  }
  return sessions;
}

/** As it is now, without a lock. */
export async function readSession(strapi: Core.Strapi, documentId: string): Promise<Session | null> {
  const populate = {
    commune: { select: ['documentId', 'name'] },
    intervention: { select: ['documentId', 'title', 'slug'] },
  };
  const row = await strapi.db.query(SESSION).findOne({ where: { documentId }, populate });
  if (!row) return null;
  const placesTyped = Number(row.placesTaken ?? 0);
  const held = await heldPlaces(strapi, documentId);
  return {
    ...(row as Session),
    placesTyped,
    placesTaken: placesTyped + held,
    example: row.example === true,
  };
}

/** How many pupils may still be put down; without a number of places, a date takes one school. */
export function roomIn({ placesTotal, placesTaken }: Session): number {
  return freePlaces({ placesTotal, placesTaken }) ?? Infinity;
}

/** Whether schools may take places of the date, or wait for some: it is offered, and ahead. */
export function isOpenDate({ state, start }: Session, now: Date): boolean {
  return state === 'open' && Date.parse(start) > now.getTime();
}

async function heldPlaces(strapi: Core.Strapi, session: string): Promise<number> {
  return (await placesHeld(strapi, session)).get(session) ?? 0;
}

/** The pupils of requests by session: of one, or of all that have any. */
export async function placesHeld(strapi: Core.Strapi, session?: string): Promise<Map<string, number>> {
  const rows = await strapi.db.transaction(({ trx }) =>
    strapi.db
      .getConnection(REQUEST_TABLE)
      .select('session')
      .sum({ held: 'pupils' })
      .where({ holds: true, ...(session !== undefined && { session }) })
      .whereNotNull('session')
      .groupBy('session')
      .transacting(trx),
  );
  return new Map(
    rows.map((row: { session: string; held: number | string }) => [row.session, Number(row.held)]),
  );
}
