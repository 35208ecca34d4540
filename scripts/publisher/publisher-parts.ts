/** What a publisher works with. */
import type { Pulled } from 'shared/cms/pull-session';
import type { SiteStore } from '../release/site-store.ts';
import type { Outcome, Publication } from './publication.ts';
import type { StatusBoard } from './status-board.ts';

/** How content is had; both ways end with all of it. */
export interface Puller {
  /** Reads everything. */
  all(): Promise<Pulled>;
  /** Reads what changed since the last time. */
  changes(): Promise<Pulled>;
}

/** What has just gone live. */
export interface Published {
  pulled: Pulled;
  outcome: Extract<Outcome, { kind: 'live' }>;
}

export interface PublisherParts {
  puller: Puller;
  publication: Publication;
  store: SiteStore;
  board: StatusBoard;
  /** What a release leaves to be done here before the next one. @throws Failure; the release stays live. */
  afterRelease(published: Published): Promise<void>;
  /** What is live has changed: whatever follows it goes on beside the publications. */
  onLive(): void;
  now?: () => Date;
}
