/** What the admin's calendar is told. Instants are ISO 8601 in UTC, days `YYYY-MM-DD`, months `YYYY-MM`. */

export const calendarKinds = ['online', 'offline', 'event', 'session', 'review'] as const;

/** What goes online, what leaves the site, what takes place, what is to be read again. */
export type CalendarKind = (typeof calendarKinds)[number];

export interface CalendarEntry {
  kind: CalendarKind;
  /** In Paris, within the month. */
  day: string;
  /** Null for what lasts all day. */
  at: string | null;
  title: string;
  /** The type in French, as the menu names it. */
  typeName: string;
  /** Where its form is, below the admin's address. */
  path: string;
  /** A word on its state, in French: « annulé », « brouillon »; null when there is nothing to say. */
  remark: string | null;
}

/** The answer to `GET /calendar?month=YYYY-MM`, by day, then by hour. */
export interface CalendarMonth {
  month: string;
  entries: CalendarEntry[];
}
