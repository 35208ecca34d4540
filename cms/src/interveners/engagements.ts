/** Reads and writes who goes to which date. */
import type { Core } from '@strapi/strapi';
import { vocabularies } from 'shared/domain/vocabularies';
import { uidOf } from '../public-types';
import { findClashes, type Clash, type Engagement } from './clashes';
import type { EngagedSession } from './desk';
import { ENGAGEMENT, INTERVENER, type EngagementRow, type IntervenerRow } from './tables';

const SESSION = uidOf('intervention-session');

interface SessionRow {
  documentId: string;
  start: string;
  end: string;
  state: keyof (typeof vocabularies)['session-state'];
  intervention: { title: string | null; placeKind: string | null } | null;
  commune: { name: string | null } | null;
}

/** Dates that are not cancelled, the soonest first, with who goes there. @param where of sessions. */
export async function engagedSessions(strapi: Core.Strapi, where: object): Promise<EngagedSession[]> {
  const rows = (await strapi.db.query(SESSION).findMany({
    where: { $and: [{ state: { $ne: 'cancelled' } }, where] },
    orderBy: { start: 'asc' },
    populate: { intervention: { select: ['title', 'placeKind'] }, commune: { select: ['name'] } },
  })) as SessionRow[];
  const engaged = await engagementsOf(
    strapi,
    rows.map(({ documentId }) => documentId),
  );
  const people = new Map((await allInterveners(strapi)).map((each) => [each.id, each]));
  return rows.map(({ documentId, start, end, state, intervention, commune }) => ({
    documentId,
    title: intervention?.title ?? 'Sans titre',
    start,
    end,
    commune: intervention?.placeKind === 'remote' ? null : (commune?.name ?? null),
    state: vocabularies['session-state'][state],
    interveners: engaged
      .filter(({ session }) => session === documentId)
      .flatMap(({ intervener }) => {
        const person = people.get(intervener);
        return person ? [{ id: person.id, name: person.name }] : [];
      }),
  }));
}

export function clashesAmong(sessions: readonly EngagedSession[]): Clash[] {
  return findClashes(
    sessions.flatMap(({ documentId, start, end, commune, interveners }) =>
      interveners.map(({ id }): Engagement => ({ session: documentId, intervener: id, start, end, commune })),
    ),
  );
}

export async function allInterveners(strapi: Core.Strapi): Promise<IntervenerRow[]> {
  const rows = (await strapi.db.query(INTERVENER).findMany({})) as IntervenerRow[];
  return rows.toSorted((a, b) => a.name.localeCompare(b.name, 'fr') || a.id - b.id);
}

/** Exactly these go there afterwards. Joins the running transaction. */
export async function assign(
  strapi: Core.Strapi,
  session: string,
  interveners: readonly number[],
): Promise<void> {
  const query = strapi.db.query(ENGAGEMENT);
  await query.deleteMany({ where: { session, intervener: { $notIn: [0, ...interveners] } } });
  const there = new Set((await engagementsOf(strapi, [session])).map(({ intervener }) => intervener));
  const data = [...new Set(interveners)]
    .filter((intervener) => !there.has(intervener))
    .map((intervener) => ({ session, intervener }));
  if (data.length > 0) await query.createMany({ data });
}

/** Whether somebody goes, or has been, to a date that there is: those that were deleted keep nobody. */
export async function hasDates(strapi: Core.Strapi, intervener: number): Promise<boolean> {
  const rows = (await strapi.db.query(ENGAGEMENT).findMany({ where: { intervener } })) as EngagementRow[];
  const documentId = { $in: rows.map(({ session }) => session) };
  return rows.length > 0 && (await strapi.db.query(SESSION).count({ where: { documentId } })) > 0;
}

/** With what is left of deleted dates; false for nobody. */
export async function removeIntervener(strapi: Core.Strapi, id: number): Promise<boolean> {
  return await strapi.db.transaction(async () => {
    await strapi.db.query(ENGAGEMENT).deleteMany({ where: { intervener: id } });
    return (await strapi.db.query(INTERVENER).delete({ where: { id } })) !== null;
  });
}

async function engagementsOf(strapi: Core.Strapi, sessions: readonly string[]): Promise<EngagementRow[]> {
  const where = { session: { $in: sessions } };
  return (await strapi.db.query(ENGAGEMENT).findMany({ where })) as EngagementRow[];
}
