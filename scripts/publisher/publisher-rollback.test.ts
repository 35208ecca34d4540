/** After a rollback nothing goes live until it is lifted. */
import { beforeEach, describe, expect, it } from 'vitest';
import {
  board,
  content,
  edit,
  end,
  ended,
  fail,
  followed,
  later,
  live,
  looks,
  openPublisher,
  orders,
  preparePublisher,
  publisher,
  start,
  store,
  world,
} from './publisher-under-test.ts';

preparePublisher();

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
    await end();
    await store.rollback();
    openPublisher({
      all: async () => ({ snapshot: { ...content, revision: 9 }, problems: [] }),
      changes: () => fail(new Error()),
    });
    await start();
    expect(publisher.pulled?.snapshot.revision).toBe(9);
    expect([live(), board.read().failure, ended.at(-1)]).toEqual([1, null, expect.stringContaining('held')]);
  });
});
