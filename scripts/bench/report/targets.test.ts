import { expect, it } from 'vitest';
import type { Figures } from '../measures/figures.ts';
import { judge } from './targets.ts';

function figures(entries: number, more: Partial<Figures> = {}): Figures {
  return {
    entries,
    rendered: 250,
    fullPull: [1500, 1900],
    deltaPull: [50],
    coldBuild: [9000],
    warmRender: [4000, 2900, 2800],
    plainWriter: [1000],
    firstPublication: [5000],
    editToLive: [300, 400, 900],
    clickAnswered: [90],
    filesOfEdit: [2, 21],
    settingsToLive: [4000],
    preview: [200, 300],
    rollback: [250, 400],
    rollbackShown: [240, 390],
    liftToNewest: [900, 1100],
    memory: { publisher: 600 * 1024 ** 2, cms: null },
    ...more,
  };
}

const outcomes = (measured: readonly Figures[]): (boolean | null)[] =>
  judge(measured).map(({ isReached }) => isReached);

it('a target of sizes that were not measured is neither reached nor missed', () => {
  expect(new Set(outcomes([figures(500)]))).toEqual(new Set([null]));
  expect(judge([figures(1000)]).filter(({ measured }) => measured !== null)).toEqual([
    { target: 'Full pull within 2 s, at 1 000 entries', measured: '1700 ms', isReached: true },
  ]);
});

it('a figure at 10 000 entries is compared with one at 300 only where there is one', () => {
  expect(judge([figures(10_000)])[2]).toMatchObject({ measured: null, isReached: null });
  expect(judge([figures(10_000), figures(300)])[2]).toMatchObject({
    measured: '1.00 times',
    isReached: true,
  });
});

it('at the limit is reached, beyond it is missed', () => {
  const sizes = (large: Partial<Figures>): Figures[] => [
    figures(300, { editToLive: [600] }),
    figures(1000),
    figures(4000),
    figures(10_000, large),
  ];
  expect(outcomes(sizes({}))).toEqual(Array.from({ length: 9 }, () => true));
  const missed = { editToLive: [1001], filesOfEdit: [22], preview: [1001], rollback: [400, 1001, 400] };
  expect(outcomes(sizes(missed))).toEqual([false, false, false, true, true, true, false, false, true]);
  const slow = [figures(1000, { fullPull: [2001] }), figures(4000, { warmRender: [3100] })];
  expect(outcomes(slow)).toEqual([null, null, null, false, false, false, null, null, null]);
});

it('the slowest of a hundred edits count, not the ordinary one', () => {
  const editToLive = [...Array.from({ length: 90 }, () => 200), ...Array.from({ length: 10 }, () => 1200)];
  expect(judge([figures(10_000, { editToLive })])[0]).toMatchObject({
    measured: '1200 ms',
    isReached: false,
  });
});

it('memory that the system does not tell is not judged', () => {
  const unknown = figures(10_000, { memory: { publisher: null, cms: null } });
  expect(outcomes([unknown]).at(-1)).toBeNull();
});
