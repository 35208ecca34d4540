/** What the publisher says of itself, kept as it works. */
import type { PageRemark, PublisherStatus, PublisherStep } from 'shared/domain/publisher-status';
import type { GateFinding } from '../gates/candidate.ts';
import type { SiteStore } from '../release/site-store.ts';
import { exitCodeOf } from './exit-code-of.ts';
import { wordsForEditors } from './words-for-editors.ts';

export interface StatusBoard {
  read(): PublisherStatus;
  step(step: PublisherStep, done?: number, total?: number): void;
  set(change: Partial<PublisherStatus>): void;
  /** What goes on, or has failed, behind the live release: shown while nothing else is done, or has failed. */
  follow(change: Partial<Following>): void;
}

export interface Following {
  activity: PublisherStatus['activity'] | null;
  failure: PublisherStatus['failure'];
}

/** @param onChange hears of each change, for whoever shows progress on a console. */
export function createStatusBoard(onChange: (status: PublisherStatus) => void = () => {}): StatusBoard {
  let own: PublisherStatus = {
    live: null,
    activity: { step: 'waiting', done: 0, total: 0 },
    pendingRevision: null,
    hold: null,
    approval: null,
    failure: null,
    publications: 0,
    problems: [],
    remarks: [],
    releases: [],
  };
  let following: Following = { activity: null, failure: null };
  const read = (): PublisherStatus => ({
    ...own,
    activity: own.activity.step === 'waiting' ? (following.activity ?? own.activity) : own.activity,
    failure: own.failure ?? following.failure,
  });
  const set = (change: Partial<PublisherStatus>): void => {
    own = { ...own, ...change };
    onChange(read());
  };
  return {
    read,
    step: (step, done = 0, total = 0) => set({ activity: { step, done, total } }),
    set,
    follow(change) {
      following = { ...following, ...change };
      onChange(read());
    },
  };
}

/** Puts on the board what is live, held and waiting. @param announced the newest revision the CMS has announced. */
export function showReleases(
  board: StatusBoard,
  store: Pick<SiteStore, 'live' | 'hold' | 'releases'>,
  announced: number,
): void {
  const live = store.live();
  board.set({
    live: live
      ? { release: live.number, revision: live.revision, at: live.createdAt, pages: live.pages }
      : null,
    hold: store.hold() ?? null,
    pendingRevision: announced > (live?.revision ?? 0) ? announced : null,
    releases: store.releases().map(({ number, createdAt, revision, pages, changed }) => ({
      release: number,
      at: createdAt,
      revision,
      pages,
      changed,
    })),
  });
}

export function pageRemark({ path, message, entry }: GateFinding): PageRemark {
  return { path, message, entry: entry ?? null };
}

/** What went wrong, as editors read it. */
export function failureShown(at: Date, error: unknown): NonNullable<PublisherStatus['failure']> {
  return { at: at.toISOString(), message: wordsForEditors(error), exitCode: exitCodeOf(error) };
}
