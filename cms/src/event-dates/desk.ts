/** What the admin and the server say to each other about dates. Instants are ISO 8601 in UTC, days `YYYY-MM-DD`. */
import type { DraftRange } from 'shared/domain/event-dates';

/** The singular names of the types that have dates of their own. */
export const datedTypes = ['event', 'intervention-session'] as const;

export type DatedType = (typeof datedTypes)[number];

/** The answer to `GET /event-dates/<type>/<documentId>`. */
export interface DatedEntry {
  /** Null for a type whose entries have none. */
  title: string | null;
  dates: DraftRange[];
  /** Until when people may register. */
  deadline: string | null;
  /** Whether it was postponed to another date, which a copy does not take over. */
  isPostponed: boolean;
}

/** The body of `POST /event-dates/<type>/<documentId>/copy`. */
export interface CopyRequest {
  /** Null for a type whose entries have none. */
  title: string | null;
  /** The day on which the copy begins. */
  firstDay: string;
}

export interface CopyAnswer {
  documentId: string;
}

/** One of the answer to `GET /event-dates/holidays`. */
export interface Holidays {
  label: string;
  start: string;
  /** The last day, included. */
  end: string;
}
