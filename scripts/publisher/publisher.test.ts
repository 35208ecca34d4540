import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PullError } from 'shared/cms/pull-error';
import type { Snapshot } from 'shared/domain/snapshot';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { exitCodes } from '../exit-codes.ts';
import { Failure } from '../failure.ts';
import { openSiteStore, type SiteStore } from '../release/site-store.ts';
import { draftOf } from '../release/testing.ts';
import type { Order, Outcome, Publication } from './publication.ts';
import { Publisher } from './publisher.ts';
import { createStatusBoard, type StatusBoard } from './status-board.ts';
import { snapshotOf } from './testing.ts';

const DAY_MS = 86_400_000;
const approval = { pagesBefore: 40, pagesAfter: 10, removed: ['/agenda/a/'] };

let content: Snapshot;
let store: SiteStore;
let board: StatusBoard;
let publisher: Publisher;
let stop: AbortController;
let running: Promise<void>;

/** What the CMS has, and how things go wrong. */
let world: {
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
let pulls: string[];
let orders: Order[];
let ended: (string | undefined)[];
/** How many times it has looked what is live. */
let looks: number;
/** How many times what is live was said to have changed. */
let followed: number;

beforeAll(async () => {
  content = await snapshotOf({});
});

beforeEach(async () => {
  vi.useFakeTimers({
    now: Date.parse('2026-11-22T10:00:00Z'),
    toFake: ['setTimeout', 'clearTimeout', 'Date'],
  });
  world = { revision: 1, changesAt: Infinity };
  [pulls, orders, ended] = [[], [], []];
  [looks, followed] = [0, 0];
  store = openSiteStore(mkdtempSync(path.join(tmpdir(), 'publisher-')));
  board = createStatusBoard();
  const pull = async (how: string) => {
    pulls.push(how);
    if (world.pull) throw world.pull;
    return { snapshot: { ...content, revision: world.revision }, problems: [] };
  };
  const publication = { site: { changesAt: () => world.changesAt }, publish } as unknown as Publication;
  const look = () => {
    looks += 1;
    return world.disk ? fail(world.disk) : store.live();
  };
  const onDisk = { ...store, live: look };
  publisher = new Publisher({
    puller: { all: () => pull('all'), changes: () => pull('changes') },
    publication,
    store: onDisk,
    board,
    afterRelease: async () => void (world.release && fail(world.release)),
    onLive: () => void (followed += 1),
  });
  stop = new AbortController();
});

afterEach(async () => {
  stop.abort();
  await running;
  vi.useRealTimers();
});

function fail(error: Error): never {
  throw error;
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

const later = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);
const live = (): number => board.read().live?.revision ?? 0;

/** Runs, and has made its first publication. */
async function start(): Promise<void> {
  running = publisher.run(stop.signal, (error) => ended.push(error?.message));
  await later(0);
}

/** The CMS counts another change, and says so. */
function edit(): void {
  world.revision += 1;
  publisher.announce(world.revision);
}

it('publishes everything at its start, then what changes as soon as it is announced', async () => {
  await start();
  await later(2000);
  edit();
  await later(0);
  expect([pulls, live(), ended]).toEqual([['all', 'changes'], 2, [undefined, undefined]]);
  expect(orders.map(({ anew }) => anew)).toEqual([true, false]);
  expect(board.read()).toMatchObject({
    pendingRevision: null,
    publications: 2,
    activity: { step: 'waiting' },
  });
});

it('takes all that is announced during a publication into the next one', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  world.open = promise;
  await start();
  for (let count = 0; count < 10; count += 1) edit();
  resolve();
  await later(1000);
  expect([live(), orders.length]).toEqual([11, 2]);
});

it('makes two publications of two hundred edits in ten seconds, and loses none', async () => {
  await start();
  await later(5000);
  for (let count = 0; count < 200; count += 1) {
    edit();
    await later(50);
  }
  await later(1000);
  expect([live(), orders.length - 1]).toEqual([201, 2]);
});

describe('after a failure', () => {
  it('of the pull, everything is pulled again fifteen seconds later, and no sooner', async () => {
    await start();
    await later(2000);
    world.pull = new PullError('timeout', 'Le CMS n’a pas répondu.');
    edit();
    await later(14_000);
    expect(pulls).toEqual(['all', 'changes']);
    expect(board.read().failure).toMatchObject({ message: 'Le CMS n’a pas répondu.', exitCode: 11 });
    expect(live()).toBe(1);
    world.pull = undefined;
    await later(2000);
    expect([pulls, live(), board.read().failure]).toEqual([['all', 'changes', 'all'], 2, null]);
  });

  it('of the pull, it is tried at once when the CMS answers again', async () => {
    world.pull = new PullError('unreachable', 'Le CMS est injoignable.');
    await start();
    world.pull = undefined;
    publisher.pullAgain();
    await later(0);
    expect([live(), orders.at(-1)?.anew]).toEqual([1, true]);
    publisher.pullAgain();
    await later(1000);
    expect(pulls).toHaveLength(2);
  });

  it('something newer is tried at once, and once', async () => {
    world.publish = new Failure('No room.', exitCodes.diskFull);
    await start();
    await later(3000);
    edit();
    await later(0);
    expect(ended).toEqual(['No room.', 'No room.']);
    await later(10_000);
    expect(ended).toHaveLength(2);
    world.publish = undefined;
    edit();
    await later(0);
    expect([live(), board.read().failure]).toEqual([3, null]);
  });

  it('what was asked for is not forgotten', async () => {
    await start();
    world.publish = new Failure('No room.', exitCodes.diskFull);
    publisher.publishAgain();
    await later(0);
    world.publish = undefined;
    await later(16_000);
    expect(orders.map(({ anew }) => anew)).toEqual([true, true, true]);
  });

  it('of the gates, only an edit or the time makes another try', async () => {
    await start();
    world.publish = new Failure('La publication est refusée.', exitCodes.gates);
    edit();
    await later(60_000);
    expect(orders).toHaveLength(2);
    world.publish = undefined;
    world.changesAt = Date.now() + 5000;
    await later(6000);
    expect([live(), board.read().failure]).toEqual([2, null]);
  });

  it('behind the release, the live site is the new one, and what was asked for is not done again', async () => {
    world.release = new Failure('No room to tidy.', exitCodes.diskFull);
    await start();
    expect([live(), followed, board.read().failure?.exitCode]).toEqual([1, 1, exitCodes.diskFull]);
    world.release = undefined;
    await later(16_000);
    expect([board.read().failure, store.releases().length]).toEqual([null, 1]);
    expect([pulls, orders.map(({ anew }) => anew)]).toEqual([
      ['all', 'changes'],
      [true, false],
    ]);
  });

  it('of the disk, it goes on looking', async () => {
    await start();
    world.disk = Object.assign(new Error('EIO: i/o error'), { code: 'EIO' });
    await later(3000);
    expect(board.read().failure?.message).toContain('EIO');
    world.disk = undefined;
    edit();
    await later(2000);
    expect([live(), board.read().failure]).toEqual([2, null]);
  });
});

describe('while a rollback holds', () => {
  beforeEach(async () => {
    await start();
    await later(2000);
    edit();
    await later(2000);
  });

  it('nothing goes live; once it is lifted, by whomever, the newest does', async () => {
    await publisher.rollback();
    expect([live(), board.read().hold?.release, followed]).toEqual([1, 1, 3]);
    const before = looks;
    edit();
    await later(5000);
    expect([live(), board.read().pendingRevision, orders.length]).toEqual([1, 3, 2]);
    expect(looks - before).toBeLessThan(20);
    await store.lift();
    await later(1000);
    expect([live(), board.read().hold]).toEqual([3, null]);
  });

  it('and nothing was edited, lifting brings back what there was', async () => {
    await publisher.rollback();
    await later(2000);
    await publisher.lift();
    await later(0);
    expect(live()).toBe(2);
  });

  it('a publication under way has not failed, and goes live when it is lifted', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    world.open = promise;
    edit();
    await later(0);
    await publisher.rollback();
    resolve();
    await later(2000);
    expect([live(), board.read().failure]).toEqual([1, null]);
    await publisher.lift();
    await later(0);
    expect(live()).toBe(3);
  });

  it('the content is read once, for previews, when it starts', async () => {
    stop.abort();
    await running;
    await store.rollback();
    publisher = new Publisher({
      puller: {
        all: async () => ({ snapshot: { ...content, revision: 9 }, problems: [] }),
        changes: () => fail(new Error()),
      },
      publication: { site: { changesAt: () => Infinity }, publish } as unknown as Publication,
      store,
      board,
      afterRelease: async () => undefined,
      onLive: () => void (followed += 1),
    });
    stop = new AbortController();
    await start();
    expect(publisher.pulled?.snapshot.revision).toBe(9);
    expect([live(), board.read().failure, ended.at(-1)]).toEqual([1, null, expect.stringContaining('held')]);
  });
});

describe('a release that would take away many pages', () => {
  beforeEach(async () => {
    await start();
    world.pagesAfter = 10;
    edit();
    await later(20_000);
  });

  it('waits for a yes, and goes live with it', async () => {
    const { approval: shown, failure } = board.read();
    expect([live(), shown, failure, orders.length]).toEqual([1, approval, null, 2]);
    publisher.approve();
    await later(0);
    expect([live(), board.read().approval]).toEqual([2, null]);
    expect(orders.at(-1)).toMatchObject({ approved: 10, anew: false });
  });

  it('waits again when more would go than what the yes was for', async () => {
    world.pagesAfter = 9;
    publisher.approve();
    await later(0);
    expect([live(), board.read().approval?.pagesAfter]).toEqual([1, 9]);
    publisher.approve();
    await later(0);
    expect(live()).toBe(2);
  });

  it('waits again after a failure: the yes is not kept for another time', async () => {
    world.publish = new Failure('No room.', exitCodes.diskFull);
    publisher.approve();
    await later(0);
    world.publish = undefined;
    await later(16_000);
    expect([live(), board.read().failure, board.read().approval]).toEqual([1, null, approval]);
  });

  it('goes live when all is published again, too, if both are asked for together', async () => {
    publisher.approve();
    publisher.publishAgain();
    await later(0);
    expect(orders.at(-1)).toMatchObject({ approved: 10, anew: true });
  });
});

it('takes no yes when nothing waits for one', async () => {
  await start();
  expect(() => publisher.approve()).toThrow(
    expect.objectContaining({ exitCode: exitCodes.approval }) as Error,
  );
  await later(1000);
  expect(orders).toHaveLength(1);
});

it('publishes when time alone changes a page, with no pull of everything', async () => {
  await start();
  world.changesAt = Date.now() + 60_000;
  await later(59_000);
  expect(orders).toHaveLength(1);
  await later(1000);
  expect([orders.length, pulls]).toEqual([2, ['all', 'changes']]);
});

it('pulls everything once a day', async () => {
  await start();
  vi.setSystemTime(Date.now() + DAY_MS - 1000);
  await later(1000);
  expect(pulls).toEqual(['all']);
  await later(1000);
  expect(pulls).toEqual(['all', 'all']);
});

it('takes an announcement that is overtaken for no news', async () => {
  world.revision = 5;
  await start();
  publisher.announce(4);
  publisher.announce(5);
  await later(3000);
  expect([pulls, publisher.known]).toEqual([['all'], 5]);
});

describe('a CMS that was restored from a backup', () => {
  /** As the watch does: each second. */
  const restored = async (seconds: number): Promise<void> => {
    for (let second = 0; second < seconds; second += 1) {
      publisher.doubt(world.revision);
      await later(1000);
    }
  };

  beforeEach(async () => {
    world.revision = 5;
    await start();
    await later(2000);
    world.revision = 3;
  });

  it('is read whole and refused in words for editors, every fifteen seconds at most', async () => {
    await restored(1);
    expect(board.read().failure).toMatchObject({
      exitCode: exitCodes.olderRevision,
      message: expect.stringContaining('remis à un état ancien') as string,
    });
    expect([live(), pulls, publisher.known]).toEqual([5, ['all', 'all'], 3]);
    world.revision = 4;
    publisher.announce(4);
    await restored(13);
    expect(pulls).toHaveLength(2);
    await restored(2);
    expect([pulls, live()]).toEqual([['all', 'all', 'all'], 5]);
    expect(orders.slice(1).some(({ anew }) => anew)).toBe(false);
  });

  it('is published again once it has counted as far', async () => {
    await restored(1);
    world.revision = 6;
    publisher.announce(6);
    await later(16_000);
    expect([live(), board.read().failure]).toEqual([6, null]);
  });
});

it('ends when it is told to', async () => {
  await start();
  stop.abort();
  await expect(running).resolves.toBeUndefined();
});
