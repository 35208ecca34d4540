/** How the types with dates hold them: read for the admin, and written into a copy. */
import type { Core } from '@strapi/strapi';
import { moveInstant, moveRange, type DraftRange } from 'shared/domain/event-dates';
import { uidOf } from '../public-types';
import type { DatedEntry, DatedType } from './desk';

interface EventRow {
  title?: string | null;
  dates?: DraftRange[];
  postponedTo?: DraftRange | null;
  registration?: { deadline?: string | null } | null;
}

interface Way {
  fields: string[];
  populate: object;
  read(row: never): DatedEntry;
  /** The fields that a copy does not take over as they are. */
  change(entry: DatedEntry, title: string | null, days: number): Record<string, unknown>;
}

export const ways: Record<DatedType, Way> = {
  event: {
    fields: ['title'],
    populate: { dates: true, postponedTo: true, registration: true },
    read: ({ title, dates, postponedTo, registration }: EventRow) => ({
      title: title ?? '',
      dates: (dates ?? []).map(range),
      deadline: registration?.deadline ?? null,
      isPostponed: Boolean(postponedTo),
    }),
    change: ({ dates, deadline }, title, days) => ({
      title,
      // Made anew from the title.
      slug: null,
      dates: dates.map((each) => moveRange(each, days)),
      ...(deadline && { registration: { deadline: moveInstant(deadline, days) } }),
      // The copy is held as planned: pages would show the other date beside the new ones.
      postponedTo: null,
      eventStatus: 'scheduled',
      report: null,
    }),
  },
  'intervention-session': {
    fields: ['start', 'end'],
    populate: {},
    read: (row: DraftRange) => ({ title: null, dates: [range(row)], deadline: null, isPostponed: false }),
    change: ({ dates }, _, days) => ({
      ...dates.map((each) => moveRange(each, days))[0],
      placesTaken: 0,
      state: 'open',
    }),
  },
};

function range({ start, end }: DraftRange): DraftRange {
  return { start: start ?? null, end: end ?? null };
}

interface Documents {
  findOne(params: object): Promise<object | null>;
}

/** The draft where the type has drafts; null when there is none. */
export async function readDated(
  strapi: Core.Strapi,
  type: DatedType,
  documentId: string,
): Promise<DatedEntry | null> {
  const { fields, populate, read } = ways[type];
  const documents = strapi.documents(uidOf(type)) as unknown as Documents;
  const row = await documents.findOne({ documentId, fields, populate });
  return row && read(row as never);
}
