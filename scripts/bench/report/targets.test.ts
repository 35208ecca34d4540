import { expect, it } from 'vitest';
import type { Figures } from '../measures/figures.ts';
import { figuresOfASize } from './figures-of-a-size.ts';
import { judge } from './targets.ts';

const outcomes = (measured: readonly Figures[]): (boolean | null)[] =>
  judge(measured).map(({ isReached }) => isReached);

it('a target of sizes that were not measured is neither reached nor missed', () => {
  expect(new Set(outcomes([figuresOfASize(500)]))).toEqual(new Set([null]));
  expect(judge([figuresOfASize(1000)]).filter(({ measured }) => measured !== null)).toEqual([
    { target: 'Full pull within 2 s, at 1 000 entries', measured: '1700 ms', isReached: true },
  ]);
});

it('a figure at 10 000 entries is compared with one at 300 only where there is one', () => {
  expect(judge([figuresOfASize(10_000)])[2]).toMatchObject({ measured: null, isReached: null });
  expect(judge([figuresOfASize(10_000), figuresOfASize(300)])[2]).toMatchObject({
    measured: '1.00 times',
    isReached: true,
  });
});

it('at the limit is reached, beyond it is missed', () => {
  const sizes = (large: Partial<Figures>): Figures[] => [
    figuresOfASize(300, { editToLive: [600] }),
    figuresOfASize(1000),
    figuresOfASize(4000),
    figuresOfASize(10_000, large),
  ];
  expect(outcomes(sizes({}))).toEqual(Array.from({ length: 9 }, () => true));
  const missed = { editToLive: [1001], filesOfEdit: [22], preview: [1001], rollback: [400, 1001, 400] };
  expect(outcomes(sizes(missed))).toEqual([false, false, false, true, true, true, false, false, true]);
  const slow = [figuresOfASize(1000, { fullPull: [2001] }), figuresOfASize(4000, { warmRender: [3100] })];
  expect(outcomes(slow)).toEqual([null, null, null, false, false, false, null, null, null]);
});

it('the slowest of a hundred edits count, not the ordinary one', () => {
  const editToLive = [...Array.from({ length: 90 }, () => 200), ...Array.from({ length: 10 }, () => 1200)];
  expect(judge([figuresOfASize(10_000, { editToLive })])[0]).toMatchObject({
    measured: '1200 ms',
    isReached: false,
  });
});

it('memory that the system does not tell is not judged', () => {
  const unknown = figuresOfASize(10_000, { memory: { publisher: null, cms: null } });
  expect(outcomes([unknown]).at(-1)).toBeNull();
});
