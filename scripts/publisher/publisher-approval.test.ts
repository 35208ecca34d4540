/** A release that takes many pages away waits for somebody's yes. */
import { beforeEach, describe, expect, it } from 'vitest';
import { exitCodes } from '../exit-codes.ts';
import { Failure } from '../failure.ts';
import {
  approval,
  board,
  edit,
  later,
  live,
  orders,
  preparePublisher,
  publisher,
  start,
  world,
} from './publisher-under-test.ts';

preparePublisher();

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
