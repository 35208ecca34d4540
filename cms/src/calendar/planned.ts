/** What goes online, what leaves and what is to be read again in a month. */
import type { Core } from '@strapi/strapi';
import { daysOf } from 'shared/domain/months';
import { parisDay } from 'shared/domain/paris-time';
import type { ContentUid } from '../public-types';
import { scheduleFields } from '../scheduling/fields';
import type { Span } from './days';
import type { CalendarEntry, CalendarKind } from './desk';
import { described, draftsOnly, nameOf, namingFields, type Row } from './entry';

const kinds = { publishAt: 'online', unpublishAt: 'offline' } as const satisfies Record<string, CalendarKind>;

type DateField = keyof typeof kinds;

/** One query for a type that has dates of publication, none for another. */
export async function plannedEntries(
  strapi: Core.Strapi,
  uid: ContentUid,
  { from, to }: Span,
): Promise<CalendarEntry[]> {
  const fields = scheduleFields(strapi.contentType(uid));
  const dates = fields.filter((name): name is DateField => name in kinds);
  if (dates.length === 0) return [];
  const rows = (await strapi.db.query(uid).findMany({
    select: [...namingFields(strapi, uid), ...fields],
    where: {
      ...draftsOnly(strapi, uid),
      $or: dates.map((name) => ({ [name]: { $gte: from, $lt: to } })),
    },
  })) as Row[];
  return rows.flatMap((row) =>
    dates.flatMap((name) => {
      const at = row[name] as string | null;
      if (!at || Date.parse(at) < Date.parse(from) || Date.parse(at) >= Date.parse(to)) return [];
      const remark = row['scheduleProblem'] ? 'date non tenue' : null;
      return [{ kind: kinds[name], day: parisDay(at), at, remark, ...nameOf(strapi, uid, row) }];
    }),
  );
}

const REVIEW = 'nextReviewOn';

export async function reviewEntries(
  strapi: Core.Strapi,
  uid: ContentUid,
  month: string,
): Promise<CalendarEntry[]> {
  if (!(REVIEW in described(strapi, uid).attributes)) return [];
  const rows = (await strapi.db.query(uid).findMany({
    select: [...namingFields(strapi, uid), REVIEW],
    where: {
      ...draftsOnly(strapi, uid),
      [REVIEW]: { $in: daysOf(month) },
    },
  })) as Row[];
  return rows.map((row) => ({
    kind: 'review',
    day: String(row[REVIEW]).slice(0, 10),
    at: null,
    remark: null,
    ...nameOf(strapi, uid, row),
  }));
}
