/** For tests: a publisher on a real store, whose CMS, pages and disk do what a test says, by a clock that it moves. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Snapshot } from 'shared/domain/snapshot';
import { afterEach, beforeAll, beforeEach, vi } from 'vitest';
import { openSiteStore, type SiteStore } from '../release/site-store.ts';
import { draftOf } from '../release/testing.ts';
import type { Puller } from './publisher-parts.ts';
import type { Order, Outcome, Publication } from './publication.ts';
import { Publisher } from './publisher.ts';
import { createStatusBoard, type StatusBoard } from './status-board.ts';
import { snapshotOf } from './testing.ts';

export const approval = { pagesBefore: 40, pagesAfter: 10, removed: ['/agenda/a/'] };

export let content: Snapshot;
export let store: SiteStore;
export let board: StatusBoard;
export let publisher: Publisher;
export let stop: AbortController;
export let running: Promise<void>;

/** What the CMS has, and how things go wrong. */
export let world: {
  revision: number;
  changesAt: number;
  pull?: Error | undefined;
  publish?: Error | undefined;
  release?: Error | undefined;
  disk?: Error | undefined;
  /** How many pages would be left. */
  pagesAfter?: number;
  /** Publications wait for it. */
  open?: Promise<void>;
};
/** What was done, and for which orders. */
export let pulls: string[];
export let orders: Order[];
/** How each publication ended: with which failure, if any. */
export let ended: (string | undefined)[];
/** How many times it has looked what is live. */
export let looks: number;
/** How many times what is live was said to have changed. */
export let followed: number;

/** To be called once, at the top of a file: each test has its own publisher, which runs from `start` to the test's end. */
export function preparePublisher(): void {
  beforeAll(async () => {
    content = await snapshotOf({});
  });

  beforeEach(() => {
    vi.useFakeTimers({
      now: Date.parse('2026-11-22T10:00:00Z'),
      toFake: ['setTimeout', 'clearTimeout', 'Date'],
    });
    world = { revision: 1, changesAt: Infinity };
    [pulls, orders, ended] = [[], [], []];
    [looks, followed] = [0, 0];
    store = openSiteStore(mkdtempSync(path.join(tmpdir(), 'publisher-')));
    board = createStatusBoard();
    openPublisher({ all: () => pull('all'), changes: () => pull('changes') });
  });

  afterEach(async () => {
    await end();
    vi.useRealTimers();
  });
}

/** Another process of the publisher, over the same store. */
export function openPublisher(puller: Puller): void {
  publisher = new Publisher({
    puller,
    publication: { site: { changesAt: () => world.changesAt }, publish } as unknown as Publication,
    store: { ...store, live: look },
    board,
    afterRelease: async () => void (world.release && fail(world.release)),
    onLive: () => void (followed += 1),
  });
  stop = new AbortController();
}

async function pull(how: string) {
  pulls.push(how);
  if (world.pull) throw world.pull;
  return { snapshot: { ...content, revision: world.revision }, problems: [] };
}

function look(): ReturnType<SiteStore['live']> {
  looks += 1;
  return world.disk ? fail(world.disk) : store.live();
}

async function publish(order: Order): Promise<Outcome> {
  orders.push(order);
  world.changesAt = world.changesAt <= order.now.getTime() ? Infinity : world.changesAt;
  await world.open;
  if (world.publish) throw world.publish;
  const { pagesAfter = Infinity } = world;
  if (pagesAfter < Number(order.approved === false ? approval.pagesBefore : order.approved))
    return { kind: 'waits for a yes', approval: { ...approval, pagesAfter } };
  const { revision } = order.snapshot;
  const draft = draftOf(store, revision, { 'index.html': `revision ${revision}` });
  return { kind: 'live', manifest: await store.publish(draft), rendered: 1, warnings: [] };
}

export function fail(error: Error): never {
  throw error;
}

export const later = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);
export const live = (): number => board.read().live?.revision ?? 0;

/** Runs, and has made its first publication. */
export async function start(): Promise<void> {
  running = publisher.run(stop.signal, (error) => ended.push(error?.message));
  await later(0);
}

export async function end(): Promise<void> {
  stop.abort();
  await running;
}

/** The CMS counts another change, and says so. */
export function edit(): void {
  world.revision += 1;
  publisher.announce(world.revision);
}
