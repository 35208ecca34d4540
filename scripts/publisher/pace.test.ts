import { expect, it } from 'vitest';
import { createPace } from './pace.ts';

/** The moments at which publications begin, when changes come at these moments and each publication is done at once. */
function publications(changes: readonly number[]): number[] {
  const pace = createPace();
  const begun: number[] = [];
  const last = changes.at(-1) ?? 0;
  const left = [...changes];
  let isPending = false;
  for (let now = 0; now <= last + 10_000; now += 10) {
    while (left[0] !== undefined && left[0] <= now) {
      pace.changed(left.shift() ?? 0);
      isPending = true;
    }
    if (!isPending || pace.waitFor(now) > 0) continue;
    pace.publishing(now);
    begun.push(now);
    isPending = false;
  }
  return begun;
}

it('publishes a change that comes alone at once', () => {
  expect(publications([100, 5000, 9000])).toEqual([100, 5000, 9000]);
});

it('publishes changes that follow closely on one another once they pause', () => {
  expect(publications([100, 200, 300, 500])).toEqual([100, 750]);
});

const burst = (count: number): number[] => Array.from({ length: count }, (_, index) => 1000 + index * 50);

it('makes two publications of two hundred changes in ten seconds', () => {
  expect(publications(burst(200))).toEqual([1000, 11_200]);
});

it('lets nobody wait for longer than twelve seconds while others go on', () => {
  expect(publications(burst(400))).toEqual([1000, 13_050, 21_200]);
});

it('has nothing to wait for when nothing was announced', () => {
  expect(createPace().waitFor(0)).toBe(0);
});
