/** The events and the intervention sessions of a month, on each day that they last. */
import type { Core } from '@strapi/strapi';
import { parisDay } from 'shared/domain/paris-time';
import { vocabularies } from 'shared/domain/vocabularies';
import { uidOf } from '../public-types';
import { daysTouched, type Span } from './days';
import type { CalendarEntry } from './desk';
import { draftsOnly, nameOf, type Row } from './entry';

const EVENT = uidOf('event');
const SESSION = uidOf('intervention-session');

interface Range {
  start: string | null;
  end: string | null;
}

interface EventRow extends Row {
  eventStatus: keyof (typeof vocabularies)['event-status'] | null;
  dates: Range[];
  postponedTo: Range | null;
}

/** A postponed event stands on its new date alone; one without, on none. */
export async function eventEntries(
  strapi: Core.Strapi,
  month: string,
  { from, to }: Span,
): Promise<CalendarEntry[]> {
  const touching = { start: { $lt: to }, end: { $gte: from } };
  const ranges = { select: ['start', 'end'] };
  const rows = (await strapi.db.query(EVENT).findMany({
    select: ['documentId', 'title', 'eventStatus'],
    where: { ...draftsOnly(strapi, EVENT), $or: [{ dates: touching }, { postponedTo: touching }] },
    populate: { dates: ranges, postponedTo: ranges },
  })) as EventRow[];
  const online = await onlineAmong(strapi, rows);
  return [...new Map(rows.map((row) => [row.documentId, row])).values()].flatMap((row) => {
    const { eventStatus, dates, postponedTo, documentId } = row;
    const held = eventStatus === 'postponed' ? [postponedTo] : dates;
    const remark = remarkOf(eventStatus, online.has(documentId));
    return held
      .flatMap((range) => onDays(month, range))
      .map(({ day, at }) => ({
        kind: 'event' as const,
        day,
        at,
        remark,
        ...nameOf(strapi, EVENT, row),
      }));
  });
}

async function onlineAmong(strapi: Core.Strapi, rows: Row[]): Promise<Set<string>> {
  if (rows.length === 0) return new Set();
  const online = (await strapi.db.query(EVENT).findMany({
    select: ['documentId'],
    where: { publishedAt: { $notNull: true }, documentId: { $in: rows.map(({ documentId }) => documentId) } },
  })) as Row[];
  return new Set(online.map(({ documentId }) => documentId));
}

function remarkOf(status: EventRow['eventStatus'], isOnline: boolean): string | null {
  const words = status && status !== 'scheduled' ? [vocabularies['event-status'][status].toLowerCase()] : [];
  return [...words, ...(isOnline ? [] : ['brouillon'])].join(', ') || null;
}

interface SessionRow extends Row, Range {
  state: keyof (typeof vocabularies)['session-state'] | null;
  intervention: { title: string | null } | null;
  commune: { name: string | null } | null;
}

/** A session is called by its intervention and its commune. */
export async function sessionEntries(
  strapi: Core.Strapi,
  month: string,
  { from, to }: Span,
): Promise<CalendarEntry[]> {
  const rows = (await strapi.db.query(SESSION).findMany({
    select: ['documentId', 'start', 'end', 'state'],
    where: { ...draftsOnly(strapi, SESSION), start: { $lt: to }, end: { $gte: from } },
    populate: { intervention: { select: ['title'] }, commune: { select: ['name'] } },
  })) as SessionRow[];
  return rows.flatMap((row) => {
    const { intervention, commune, state } = row;
    const title = [intervention?.title, commune?.name].filter(Boolean).join(', ') || 'Sans titre';
    const remark = state && vocabularies['session-state'][state].toLowerCase();
    return onDays(month, row).map(({ day, at }) => ({
      kind: 'session' as const,
      ...nameOf(strapi, SESSION, row),
      day,
      at,
      title,
      remark,
    }));
  });
}

/** On the days after its first, a range has no hour of its own. */
function onDays(month: string, range: Range | null): { day: string; at: string | null }[] {
  if (!range?.start || !range.end) return [];
  const { start, end } = range;
  return daysTouched(month, start, end).map((day) => ({ day, at: day === parisDay(start) ? start : null }));
}
