import { describe, expect, it } from 'vitest';
import { exitCodes } from '../exit-codes.ts';
import { both, dueNow, leftBy, needsWholePull, WHAT_CHANGED, type Situation, type Wish } from './due.ts';

const NOW = Date.parse('2026-11-22T10:00:00Z');
const DAY_MS = 86_400_000;

const situation = (over: Partial<Situation> = {}): Situation => ({
  isHeld: false,
  wish: undefined,
  announced: 4,
  taken: 4,
  isInDoubt: false,
  pulledAllAt: NOW - 1000,
  changesAt: Infinity,
  isOurs: true,
  failure: undefined,
  pause: 0,
  ...over,
});
const due = (over: Partial<Situation>) => dueNow(situation(over), NOW);
const failure = (exitCode: number, ago: number, why: Wish = WHAT_CHANGED) => ({
  at: NOW - ago,
  exitCode,
  why,
});

describe('a publication is due', () => {
  it.each<[string, Partial<Situation>]>([
    ['something newer was announced', { announced: 5 }],
    ['the time of a page has come', { changesAt: NOW }],
    ['everything was pulled more than a day ago', { pulledAllAt: NOW - DAY_MS - 1 }],
    ['something else is live than what was left', { isOurs: false }],
    ['a failure is fifteen seconds old', { failure: failure(exitCodes.diskFull, 15_000) }],
    ['something newer comes after a failure', { announced: 5, failure: failure(exitCodes.diskFull, 0) }],
    ['the CMS is in doubt', { isInDoubt: true }],
    ['a refusal as too old is fifteen seconds old', { failure: failure(exitCodes.olderRevision, 15_000) }],
    ['time goes on after the gates refused', { changesAt: NOW, failure: failure(exitCodes.gates, 0) }],
    ['a day goes by after the gates refused', { pulledAllAt: 0, failure: failure(exitCodes.gates, 0) }],
  ])('when %s', (_, over) => expect(due(over)).toEqual(WHAT_CHANGED));

  it('as it was asked for, with what could not be done before', () => {
    const wish = { anew: false, approved: 7 };
    const why: Wish = { anew: true, approved: false };
    expect(due({ wish })).toEqual(wish);
    expect(due({ wish, failure: failure(exitCodes.diskFull, 0, why) })).toEqual({
      anew: true,
      approved: 7,
    });
    expect(due({ failure: failure(exitCodes.diskFull, 15_000, why) })).toEqual(why);
  });

  it('while a rollback holds, only as long as the content was never read', () => {
    const wish: Wish = { anew: true, approved: false };
    expect(due({ isHeld: true, wish, pulledAllAt: -Infinity })).toEqual(wish);
    expect(due({ isHeld: true, wish, announced: 9, changesAt: 0, isOurs: false })).toBeUndefined();
  });
});

it.each<[string, Partial<Situation>]>([
  ['nothing has happened', {}],
  ['more changes may follow', { announced: 5, pause: 100 }],
  ['it has just failed', { failure: failure(exitCodes.diskFull, 14_999), changesAt: 0, isOurs: false }],
  ['the gates refused what is still the same', { failure: failure(exitCodes.gates, DAY_MS / 2) }],
  [
    'a CMS that was set back goes on a little',
    { announced: 5, isInDoubt: true, failure: failure(exitCodes.olderRevision, 14_999) },
  ],
  ['what was announced could not be pulled a moment ago', { failure: failure(13, 100) }],
])('nothing is due when %s', (_, over) => expect(due(over)).toBeUndefined());

it('everything is read daily, in doubt, and after a pull that failed or was too old', () => {
  const needs = (over: Partial<Situation>) => needsWholePull(situation(over), NOW);
  expect([needs({}), needs({ failure: failure(exitCodes.diskFull, 0) })]).toEqual([false, false]);
  expect([
    needs({ pulledAllAt: NOW - DAY_MS - 1 }),
    needs({ isInDoubt: true }),
    needs({ failure: failure(12, 0) }),
    needs({ failure: failure(exitCodes.olderRevision, 0) }),
  ]).toEqual([true, true, true, true]);
});

it('two wishes are both fulfilled', () => {
  expect(both({ anew: true, approved: false }, { anew: false, approved: 9 })).toEqual({
    anew: true,
    approved: 9,
  });
  expect(both({ anew: false, approved: 0 }, { anew: false, approved: 9 }).approved).toBe(0);
  expect(both()).toEqual(WHAT_CHANGED);
});

it('a failure leaves no yes behind, and what was refused as too old is not rendered anew', () => {
  const why = { anew: true, approved: 7 };
  expect(leftBy(why, exitCodes.diskFull)).toEqual({ anew: true, approved: false });
  expect(leftBy(why, exitCodes.olderRevision)).toEqual(WHAT_CHANGED);
});
