/** What the publisher says of itself, kept as it works. */
import type { PublisherStatus, PublisherStep } from 'shared/domain/publisher-status';
import type { SiteStore } from '../release/site-store.ts';

export interface StatusBoard {
  read(): PublisherStatus;
  step(step: PublisherStep, done?: number, total?: number): void;
  set(change: Partial<PublisherStatus>): void;
}

/** @param onChange hears of each change, for whoever shows progress on a console. */
export function createStatusBoard(onChange: (status: PublisherStatus) => void = () => {}): StatusBoard {
  let status: PublisherStatus = {
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
  const set = (change: Partial<PublisherStatus>): void => {
    status = { ...status, ...change };
    onChange(status);
  };
  return {
    read: () => status,
    step: (step, done = 0, total = 0) => set({ activity: { step, done, total } }),
    set,
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
