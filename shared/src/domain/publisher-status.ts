/** What the publisher says of itself: for the widget in the admin, and for commands. Times are ISO 8601 in UTC. */
import type { Problem } from '../cms/report.ts';

export interface PublisherStatus {
  /** The release that visitors see. */
  live: { release: number; revision: number; at: string; pages: number } | null;
  /** What is being done now; `total` is 0 where no number can be given. */
  activity: { step: PublisherStep; done: number; total: number };
  /** The newest revision the CMS has announced, while it is not live yet. */
  pendingRevision: number | null;
  /** Set by a rollback: nothing newer goes live until it is lifted. */
  hold: { release: number; since: string } | null;
  /** A release that would take away many pages and waits for a yes. */
  approval: { pagesBefore: number; pagesAfter: number; removed: string[] } | null;
  /** The last publication that failed, in French, with what to do; null when the last one went well. */
  failure: { at: string; message: string; exitCode: number } | null;
  /** How many publications have ended since the publisher started, well or not. */
  publications: number;
  /** What the last pull found wrong with the content. */
  problems: Problem[];
  /** What the live pages have that is worth a look: a link that leads nowhere, a title that two pages share. */
  remarks: PageRemark[];
  /** Those that can be gone back to, the latest first. */
  releases: { release: number; at: string; revision: number; pages: number; changed: number }[];
}

export type PublisherStep = 'waiting' | 'pulling' | 'rendering' | 'checking' | 'releasing';

export interface PageRemark {
  /** From the site's root. */
  path: string;
  /** French: what is wrong, and what to do. */
  message: string;
  /** The entry that the page is about. */
  entry: { title: string; adminUrl: string } | null;
}
