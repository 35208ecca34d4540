/**
 * What becomes of the dates when an entry is saved, copied and published. The draft's dates decide; a save carries the
 * date of leaving over to the version online, so that giving up a draft's changes does not bring an old date back.
 * Publishing is a yes, now: it empties `publishAt`, and `unpublishAt` when that has passed.
 */
import type { Core } from '@strapi/strapi';
import type { ContentUid } from '../public-types';
import { checkSchedule } from './check-schedule';
import { withoutPastDates, type Schedule } from './due';
import { scheduleFields, type ScheduleField } from './fields';

type Data = Record<string, unknown> & Schedule;

interface Call {
  uid: ContentUid;
  action: string;
  params: { documentId?: string; status?: string; data?: Data };
  contentType: { attributes: object };
}

const CHANGES = new Set(['create', 'clone', 'update', 'publish']);

export function keepSchedule(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const call = context as unknown as Call;
    const fields = scheduleFields(call.contentType);
    if (fields.length === 0 || !CHANGES.has(call.action)) return next();
    return await strapi.db.transaction(async () => {
      await before(strapi, call, fields);
      const result = await next();
      if (call.action === 'update') await carryOver(strapi, call, fields);
      return result;
    });
  });
}

async function before(strapi: Core.Strapi, call: Call, fields: ScheduleField[]): Promise<void> {
  const { uid, action, params } = call;
  if (action === 'publish') await emptyDates(strapi, call, fields);
  // A copy is another page: it must not go online by a date nobody gave it.
  if (action === 'clone') params.data = { ...params.data, ...nothing(fields) };
  else if (params.data) {
    const now = params.status === 'published' ? { publishAt: null } : {};
    params.data = { ...params.data, ...now, scheduleProblem: null };
    await checkSchedule(strapi, uid, params.documentId, params.data);
  }
}

async function emptyDates(
  strapi: Core.Strapi,
  { uid, params }: Call,
  fields: ScheduleField[],
): Promise<void> {
  const where = { documentId: params.documentId, publishedAt: null };
  const draft = (await strapi.db.query(uid).findOne({ where, select: ['id', ...fields] })) as Schedule | null;
  if (!draft) return;
  const { unpublishAt } = withoutPastDates(draft, new Date());
  const data = pick({ publishAt: null, unpublishAt, scheduleProblem: null }, fields);
  await strapi.db.query(uid).updateMany({ where, data });
}

async function carryOver(strapi: Core.Strapi, { uid, params }: Call, fields: ScheduleField[]): Promise<void> {
  if (!fields.includes('unpublishAt') || params.data?.unpublishAt === undefined) return;
  await strapi.db.query(uid).updateMany({
    where: { documentId: params.documentId, publishedAt: { $notNull: true } },
    data: { unpublishAt: params.data.unpublishAt },
  });
}

function nothing(fields: ScheduleField[]): Record<string, null> {
  return Object.fromEntries(fields.map((name) => [name, null]));
}

function pick(data: Record<ScheduleField, unknown>, fields: ScheduleField[]): Record<string, unknown> {
  return Object.fromEntries(fields.map((name) => [name, data[name]]));
}
