/** Qualifications that expire within six months, have expired or were replaced, while jobs online still name them. */
import type { Core } from '@strapi/strapi';
import { addDays, parisDay } from 'shared/domain/paris-time';
import { uidOf } from '../../public-types';
import { entryOf } from '../entry-link';
import { firstOf, type DeskLine } from '../line';
import { qualificationWhy } from '../words';

const DAYS = 183;
const QUALIFICATION = uidOf('qualification');
const JOB = uidOf('job-description');

interface Qualification {
  id: number;
  documentId: string;
  title: string;
  validUntil: string | null;
  replacedBy: { title: string } | null;
}

export const qualifications: DeskLine = {
  key: 'qualifications',
  group: 'aging',
  title: 'Diplômes et titres à remplacer dans les fiches',
  types: () => [QUALIFICATION],
  async find({ strapi, now }) {
    const old = await oldOnes(strapi, addDays(parisDay(now), DAYS));
    const jobs = await jobsNaming(strapi, old);
    const shown = old.filter(({ id }) => jobs.has(id));
    return firstOf(
      shown,
      ({ validUntil }) => Date.parse(validUntil ?? parisDay(now)),
      (qualification) =>
        entryOf(
          { uid: QUALIFICATION, ...qualification },
          qualificationWhy(
            {
              validUntil: qualification.validUntil,
              replacedBy: qualification.replacedBy?.title ?? null,
              jobs: jobs.get(qualification.id) ?? 0,
            },
            now,
          ),
        ),
    );
  },
};

function oldOnes(strapi: Core.Strapi, day: string): Promise<Qualification[]> {
  return strapi.db.query(QUALIFICATION).findMany({
    select: ['id', 'documentId', 'title', 'validUntil'],
    where: { $or: [{ validUntil: { $lte: day } }, { replacedBy: { id: { $notNull: true } } }] },
    populate: { replacedBy: { select: ['title'] } },
  });
}

/** How many job descriptions online name each, by its row. */
async function jobsNaming(strapi: Core.Strapi, named: Qualification[]): Promise<Map<number, number>> {
  const rows = named.map(({ id }) => id);
  if (rows.length === 0) return new Map();
  const jobs: { qualifications: { id: number }[] }[] = await strapi.db.query(JOB).findMany({
    select: ['id'],
    where: { publishedAt: { $notNull: true }, qualifications: { id: { $in: rows } } },
    populate: { qualifications: { select: ['id'] } },
  });
  const counts = new Map<number, number>();
  for (const { id } of jobs.flatMap((job) => job.qualifications)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
