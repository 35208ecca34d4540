/** What went wrong is tried again, when there is hope; the live site stays meanwhile. */
import { PullError } from 'shared/cms/pull-error';
import { beforeEach, describe, expect, it } from 'vitest';
import { exitCodes } from '../exit-codes.ts';
import { Failure } from '../failure.ts';
import {
  board,
  edit,
  ended,
  followed,
  later,
  live,
  orders,
  preparePublisher,
  publisher,
  pulls,
  start,
  store,
  world,
} from './publisher-under-test.ts';

preparePublisher();

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
