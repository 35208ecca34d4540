/**
 * Brings what is live to where it also goes, and asks the site for it, beside the publications: an edit never waits for
 * an upload. Whatever is live when it gets to it is what it follows, so the newest wins; what fails is tried again alone.
 */
import type { Manifest } from '../release/manifest.ts';
import { failureShown, type StatusBoard } from './status-board.ts';

export interface FollowerParts {
  /** What visitors see now. */
  live(): Manifest | undefined;
  /** @param signal aborted when something newer is live. @throws when it could not be done. */
  bring(
    manifest: Manifest,
    onProgress: (done: number, total: number) => void,
    signal: AbortSignal,
  ): Promise<void>;
  board: Pick<StatusBoard, 'follow'>;
  /** Hears of what failed, for the console. */
  onFailure(error: unknown): void;
}

export interface ReleaseFollower extends AsyncDisposable {
  /** What is live may have changed. */
  follow(): void;
}

const RETRY_MS = 15_000;
/** How long an upload may go on once the publisher is to end; the next start completes it. */
const GRACE_MS = 5000;

/** Disposing of it lets what is under way end, for a few seconds. */
export function createReleaseFollower({ live, bring, board, onFailure }: FollowerParts): ReleaseFollower {
  let isWanted = false;
  let isStopped = false;
  let working: Promise<void> | undefined;
  let newer = new AbortController();
  let retry: NodeJS.Timeout | undefined;

  const showProgress = (done: number, total: number): void =>
    board.follow({ activity: { step: 'releasing', done, total } });

  /** @returns whether what is live now has been brought. */
  async function bringLive(): Promise<boolean> {
    const manifest = live();
    if (!manifest) return true;
    newer = new AbortController();
    await bring(manifest, showProgress, newer.signal);
    // Another process may have gone back meanwhile.
    return live()?.number === manifest.number;
  }

  /** What fails while something newer is live has not failed. */
  async function attempt(): Promise<void> {
    isWanted = false;
    try {
      if (!(await bringLive())) isWanted = !isStopped;
      else if (!isWanted) board.follow({ failure: null });
    } catch (error) {
      if (isWanted || isStopped) return;
      onFailure(error);
      board.follow({ failure: failureShown(new Date(), error) });
      retry = setTimeout(follow, RETRY_MS).unref();
    }
  }

  async function work(): Promise<void> {
    showProgress(0, 0);
    while (isWanted) await attempt();
    board.follow({ activity: null });
    working = undefined;
  }

  function follow(): void {
    if (isStopped) return;
    clearTimeout(retry);
    isWanted = true;
    newer.abort();
    working ??= work();
  }

  return {
    follow,
    async [Symbol.asyncDispose]() {
      isStopped = true;
      isWanted = false;
      clearTimeout(retry);
      newer.abort();
      await Promise.race([working, new Promise((resolve) => setTimeout(resolve, GRACE_MS).unref())]);
    },
  };
}
