/** Kinds of words and dates that all seeds are written in. */

/** Paragraphs, `##`/`###` headings, lists, quotes, **bold**, *italic* and [links](…); becomes Strapi blocks. */
export type Markdown = string;
/** `YYYY-MM-DD`. */
export type IsoDate = string;
/** The key of an entry of another (or the same) seed record. */
export type Key<_Type extends string> = string;
/** The name of an illustration in `cms/seed/illustrations`, without `.svg`. */
export type FileName = string;

/**
 * A date laid relative to the day of the first start: `day` is an offset in days, moved to the next school day (or, with
 * `weekend`, to the next Saturday), never on school holidays; a negative one moves back instead, to the last such day.
 * Times are Paris time, `HH:MM`.
 */
export interface DemoDate {
  day: number;
  start: string;
  end: string;
  weekend?: boolean;
}
