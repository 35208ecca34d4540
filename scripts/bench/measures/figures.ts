/** What is measured on a site of one size. */
import { median, p95 } from '../statistics.ts';

/** Milliseconds of each time that something was done. */
export type Times = readonly number[];

export interface Figures {
  /** Of all collections together. */
  entries: number;
  /** Files that are rendered: pages, feeds, sitemaps. */
  rendered: number;
  /** Whole pulls; the pictures were processed by the pull before. */
  fullPull: Times;
  /** Pulls of what changed, after one edit. */
  deltaPull: Times;
  coldBuild: Times;
  /** Every file rendered and written by the warm bundle; the first time loads the pages' code too. */
  warmRender: Times;
  /** As many files of the same sizes, with nothing computed. */
  plainWriter: Times;
  /** From the start of the publisher's process to the first release. */
  firstPublication: Times;
  /** From the click to the page, for one entry. */
  editToLive: Times;
  /** From the same clicks to the CMS's answer, which the page need not wait for. */
  clickAnswered: Times;
  /** How many files each of these edits changed. */
  filesOfEdit: readonly number[];
  /** The same for the site's settings, which every page shows. */
  settingsToLive: Times;
  /** From the request of a signed link to the whole page of a changed draft. */
  preview: Times;
  /** From the start of the rollback's process to its end. */
  rollback: Times;
  /** From the same starts to the earlier page. */
  rollbackShown: Times;
  /** From the start of the process that lifts the hold to the newest page: the publisher publishes that again. */
  liftToNewest: Times;
  /** Bytes in memory at the most; null where the system does not tell. */
  memory: { publisher: number | null; cms: number | null };
}

export interface Summary {
  median: number;
  p95: number;
  all: Times;
}

/** In whole milliseconds, but for short ones. */
export function summaryOf(times: Times): Summary {
  return { median: rounded(median(times)), p95: rounded(p95(times)), all: times.map(rounded) };
}

function rounded(value: number): number {
  return value < 100 ? Math.round(value * 10) / 10 : Math.round(value);
}
