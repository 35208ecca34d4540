import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { inParallel } from './in-parallel.ts';

it('does each piece once, with no more hands than it was given', async () => {
  const done: number[] = [];
  let [busy, busiest] = [0, 0];
  await inParallel(3, [1, 2, 3, 4, 5, 6, 7], async (piece) => {
    busiest = Math.max(busiest, ++busy);
    await setImmediate();
    busy--;
    done.push(piece);
  });
  expect([done, busiest]).toEqual([[1, 2, 3, 4, 5, 6, 7], 3]);
});

it('begins nothing after a fault, and ends what is under way before it says so', async () => {
  const [begun, ended]: [number[], number[]] = [[], []];
  const work = inParallel(2, [1, 2, 3, 4, 5], async (piece) => {
    begun.push(piece);
    if (piece === 1) throw new Error('one');
    await setImmediate();
    ended.push(piece);
  });
  await expect(work).rejects.toThrow('one');
  expect([begun, ended]).toEqual([[1, 2], [2]]);
});

it('has nothing to do with an empty list', async () => {
  await expect(inParallel(2, [], () => Promise.reject(new Error('never')))).resolves.toBeUndefined();
});
