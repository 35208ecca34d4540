/**
 * Does what is due: publishes drafts as they are saved, takes pages offline. Each date is claimed by one conditional
 * update in the transaction of the publication itself, so it is met once, however many CMS processes run, and a crash
 * leaves it as it was.
 */
import type { Core } from '@strapi/strapi';
import { takeTurn } from '../documents/one-change-at-a-time';
import { inTheNameOf, SCHEDULE } from '../people/acting';
import type { ContentUid } from '../public-types';
import { byTurn, whatIsDue, withoutPastDates, type Due, type Schedule } from './due';
import { scheduledTypes, scheduleFields } from './fields';
import { tellProblem } from './tell-problem';

export interface Task extends Due {
  uid: ContentUid;
  documentId: string;
  /** The draft's row, and the dates it held when it was read. */
  row: number;
  schedule: Schedule;
}

/** Gives what was done by this run, in order; what another process did meanwhile is not in it. */
export async function runSchedule(strapi: Core.Strapi, now: Date): Promise<Task[]> {
  const done: Task[] = [];
  const tasks = await Promise.all(scheduledTypes(strapi).map((uid) => tasksOf(strapi, uid, now)));
  for (const task of tasks.flat().toSorted(byTurn)) {
    if (await attempt(strapi, task, now)) done.push(task);
  }
  return done;
}

async function tasksOf(strapi: Core.Strapi, uid: ContentUid, now: Date): Promise<Task[]> {
  const dates = scheduleFields(strapi.contentType(uid)).filter((name) => name !== 'scheduleProblem');
  const drafts = await strapi.db.query(uid).findMany({
    select: ['id', 'documentId', ...dates],
    where: {
      publishedAt: null,
      scheduleProblem: null,
      $or: dates.map((name) => ({ [name]: { $lte: now.toISOString() } })),
    },
  });
  return drafts.flatMap((draft) => {
    const schedule: Schedule = Object.fromEntries(dates.map((name) => [name, draft[name]]));
    const due = whatIsDue(schedule, now);
    return due ? [{ ...due, uid, documentId: draft.documentId, row: draft.id, schedule }] : [];
  });
}

/** A failure of one page keeps none of the others from its date. */
async function attempt(strapi: Core.Strapi, task: Task, now: Date): Promise<boolean> {
  try {
    return await strapi.db.transaction(async () => {
      // Before the claim, which locks the draft's row.
      await takeTurn(strapi);
      if (!(await claim(strapi, task, now))) return false;
      await inTheNameOf(SCHEDULE, () => carryOut(strapi, task));
      return true;
    });
  } catch (error) {
    await tellProblem(strapi, task, error);
    return false;
  }
}

/** False when another process came first, or an editor changed the dates meanwhile. */
async function claim(strapi: Core.Strapi, { uid, row, schedule }: Task, now: Date): Promise<boolean> {
  const left = withoutPastDates(schedule, now);
  const data = Object.fromEntries(Object.entries(left).filter(([name]) => name in schedule));
  const where = { id: row, scheduleProblem: null, ...schedule };
  const { count } = await strapi.db.query(uid).updateMany({ where, data });
  return count === 1;
}

async function carryOut(strapi: Core.Strapi, { uid, documentId, action }: Task): Promise<void> {
  const documents = strapi.documents(uid);
  if (action === 'publish') await documents.publish({ documentId });
  else if (await documents.count({ status: 'published', filters: { documentId } })) {
    await documents.unpublish({ documentId });
  }
}
