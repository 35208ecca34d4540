import { expect, it } from 'vitest';
import { approvalFor } from './page-list.ts';
import { candidate, goodSite } from './site-under-test.ts';

const pages = (count: number): Set<string> =>
  new Set(Array.from({ length: count }, (_, at) => `/agenda/${at}/`));
const waits = (before: number, after: number): boolean =>
  approvalFor(candidate(goodSite(), new Map(), { livePages: pages(before), pages: pages(after) })) !== null;

it.each([
  ['a first release', 0, 30],
  ['more pages', 100, 200],
  ['one page less', 10_000, 9_999],
  ['10 pages of 20', 20, 10],
  ['exactly 20 %', 100, 80],
  ['11 pages of 55, which is 20 %', 55, 44],
  ['2 000 of 10 000', 10_000, 8_000],
])('never holds up %s', (_, before, after) => {
  expect(waits(before, after)).toBe(false);
});

it.each([
  ['11 pages of 54', 54, 43],
  ['21 pages of 100', 100, 79],
  ['2 001 of 10 000', 10_000, 7_999],
  ['everything', 40, 0],
])('waits for a yes to lose %s', (_, before, after) => {
  expect(waits(before, after)).toBe(true);
});

it('names the pages that would go', () => {
  const approval = approvalFor(candidate(goodSite(), new Map(), { livePages: pages(20), pages: pages(2) }));
  expect(approval).toMatchObject({ pagesBefore: 20, pagesAfter: 2 });
  expect(approval?.removed).toHaveLength(18);
  expect(approval?.removed[0]).toBe('/agenda/10/');
});
