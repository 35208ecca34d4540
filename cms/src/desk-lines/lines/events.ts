/** Events online by the end of their dates, for the lines on events. */
import type { Core } from '@strapi/strapi';
import { announcedDates } from 'shared/domain/event';
import type { DateTimeRange } from 'shared/domain/parts';
import { uidOf } from '../../public-types';

export const EVENT = uidOf('event');

export interface EventRow {
  documentId: string;
  title: string;
  eventStatus: string;
  report: unknown;
  /** The end of the last date that the public has been told, ISO 8601. */
  end: string;
}

/** Those whose last date ends in the window, both instants included, unless they are cancelled or await a new date. */
export async function eventsEnding(strapi: Core.Strapi, from: Date, to: Date): Promise<EventRow[]> {
  const window = { end: { $gte: from.toISOString(), $lte: to.toISOString() } };
  const events: (EventRow & { dates: DateTimeRange[]; postponedTo: DateTimeRange | null })[] = await strapi.db
    .query(EVENT)
    .findMany({
      select: ['documentId', 'title', 'eventStatus', 'report'],
      where: {
        publishedAt: { $notNull: true },
        eventStatus: { $ne: 'cancelled' },
        $or: [{ dates: window }, { postponedTo: window }],
      },
      populate: { dates: { select: ['start', 'end'] }, postponedTo: { select: ['start', 'end'] } },
    });
  return [...new Map(events.map((event) => [event.documentId, event])).values()]
    .filter(({ eventStatus, postponedTo }) => eventStatus !== 'postponed' || postponedTo !== null)
    .map((event) => ({ ...event, end: lastEnd(announcedDates(event)) }))
    .filter(({ end }) => end >= window.end.$gte && end <= window.end.$lte);
}

function lastEnd(dates: DateTimeRange[]): string {
  return (
    dates
      .map(({ end }) => new Date(end).toISOString())
      .toSorted()
      .at(-1) ?? ''
  );
}
