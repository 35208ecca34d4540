import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { exitCodes } from '../exit-codes.ts';
import { Failure } from '../failure.ts';
import { openSiteStore, type SiteStore } from '../release/site-store.ts';
import { draftOf } from '../release/testing.ts';
import { createReleaseFollower, type ReleaseFollower } from './release-follower.ts';
import { createStatusBoard, type StatusBoard } from './status-board.ts';

let store: SiteStore;
let board: StatusBoard;
let follower: ReleaseFollower;
/** The releases that were brought, in the order in which that began. */
let brought: number[];
let signals: AbortSignal[];
let failures: unknown[];
let world: { failure?: Failure; open?: Promise<void> };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  [brought, signals, failures, world] = [[], [], [], {}];
  store = openSiteStore(mkdtempSync(path.join(tmpdir(), 'follower-')));
  board = createStatusBoard();
  follower = createReleaseFollower({
    live: () => store.live(),
    async bring({ number }, onProgress, signal) {
      brought.push(number);
      signals.push(signal);
      onProgress(3, 7);
      await world.open;
      if (world.failure) throw world.failure;
    },
    board,
    onFailure: (error) => failures.push(error),
  });
});
afterEach(async () => {
  await follower[Symbol.asyncDispose]();
  vi.useRealTimers();
});

async function publish(revision: number): Promise<void> {
  await store.publish(draftOf(store, revision, { 'index.html': String(revision) }));
  follower.follow();
}
const later = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

it('brings the newest of all that go live meanwhile, and says what it does', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  world.open = promise;
  for (const revision of [1, 2, 3]) await publish(revision);
  expect(board.read().activity).toEqual({ step: 'releasing', done: 3, total: 7 });
  expect(signals[0]?.aborted).toBe(true);
  resolve();
  await later(0);
  expect([brought, board.read().activity.step, board.read().failure]).toEqual([[1, 3], 'waiting', null]);
});

it('leaves what the publisher itself does on the board', async () => {
  board.step('rendering', 2, 9);
  const own = new Failure('Own.', exitCodes.gates);
  board.set({ failure: { at: '', message: own.message, exitCode: own.exitCode } });
  world.failure = new Failure('Refused.', exitCodes.target);
  await publish(1);
  await later(0);
  expect(board.read()).toMatchObject({ activity: { step: 'rendering' }, failure: { message: 'Own.' } });
  board.set({ failure: null });
  expect(board.read().failure?.exitCode).toBe(exitCodes.target);
});

it('tries again by itself what has failed, every fifteen seconds, until it is done', async () => {
  world.failure = new Failure('Refused.', exitCodes.target);
  await publish(1);
  await later(0);
  expect(board.read()).toMatchObject({
    activity: { step: 'waiting' },
    failure: {
      exitCode: exitCodes.target,
      message: expect.stringContaining('hébergement distant') as string,
    },
  });
  await later(14_000);
  expect([brought, failures.length]).toEqual([[1], 1]);
  await later(16_000);
  expect([brought, failures.length]).toEqual([[1, 1, 1], 3]);
  delete world.failure;
  await later(15_000);
  expect([brought.length, board.read().failure]).toEqual([4, null]);
  await later(60_000);
  expect(brought).toHaveLength(4);
});

it('a newer release is brought at once after a failure, and once', async () => {
  world.failure = new Failure('Refused.', exitCodes.target);
  await publish(1);
  await later(0);
  delete world.failure;
  await publish(2);
  await later(60_000);
  expect([brought, board.read().failure]).toEqual([[1, 2], null]);
});

it('what fails once something newer is live has not failed', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  [world.open, world.failure] = [promise, new Failure('The old page.', exitCodes.verification)];
  await publish(1);
  await publish(2);
  delete world.failure;
  resolve();
  await later(0);
  expect([brought, failures, board.read().failure]).toEqual([[1, 2], [], null]);
});

it('brings what another process went back to while it was at work', async () => {
  await store.publish(draftOf(store, 1, { 'index.html': '1' }));
  const { promise, resolve } = Promise.withResolvers<void>();
  world.open = promise;
  await publish(2);
  await store.rollback();
  resolve();
  await later(0);
  expect(brought).toEqual([2, 3]);
});

it('ends once what is under way has ended, or soon', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  world.open = promise;
  await publish(1);
  await publish(2);
  const ended = follower[Symbol.asyncDispose]();
  await later(5000);
  await ended;
  follower.follow();
  resolve();
  expect([brought, signals[0]?.aborted]).toEqual([[1], true]);
});
