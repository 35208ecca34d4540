/** When the publisher publishes, and when it does not: at its start, when something is announced, when time has come. */
import { expect, it, vi } from 'vitest';
import {
  board,
  edit,
  ended,
  later,
  live,
  orders,
  preparePublisher,
  publisher,
  pulls,
  running,
  start,
  stop,
  world,
} from './publisher-under-test.ts';

const DAY_MS = 86_400_000;

preparePublisher();

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

it('ends when it is told to', async () => {
  await start();
  stop.abort();
  await expect(running).resolves.toBeUndefined();
});
