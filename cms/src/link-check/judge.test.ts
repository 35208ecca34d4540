import { expect, test } from 'vitest';
import { isCutOff, judge } from './judge.ts';

const MONDAY = '2031-05-12';
const TUESDAY = '2031-05-13';

test('a link is dead when it fails on two different days', () => {
  const first = judge(undefined, 404, MONDAY);
  expect(first).toEqual({ status: 404, failedOn: MONDAY, isDead: false });
  expect(judge(first, 404, MONDAY)).toEqual(first);
  const second = judge(first, 0, TUESDAY);
  expect(second).toEqual({ status: 0, failedOn: MONDAY, isDead: true });
  expect(judge(second, 500, TUESDAY).isDead).toBe(true);
  expect(judge(second, 200, TUESDAY)).toEqual({ status: 200, failedOn: null, isDead: false });
});

test.each([200, 304, 401, 403, 405, 429, 999])('%i: someone is there', (status) => {
  expect(judge({ status: 0, failedOn: MONDAY, isDead: false }, status, TUESDAY).failedOn).toBeNull();
});

test('what may not be asked says nothing', () => {
  expect(judge(undefined, null, MONDAY)).toEqual({ status: null, failedOn: null, isDead: false });
});

test('when no site answers, it is this server that is cut off', () => {
  expect(isCutOff([0, 0, 0, null])).toBe(true);
  expect(isCutOff([0, 0, 404])).toBe(false);
  expect(isCutOff([0, 0])).toBe(false);
});
