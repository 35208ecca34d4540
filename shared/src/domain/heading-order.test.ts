import { expect, test } from 'vitest';
import { headingFlaw } from './heading-order.ts';

test.each([[[]], [[2]], [[2, 3, 2, 3, 4, 2]], [[2, 2, 3]]])('the levels %j are in order', (levels) => {
  expect(headingFlaw(levels)).toBeUndefined();
});

test.each([
  [[3], /saute un niveau de titre avant un «\u202FTitre 3\u202F»/],
  [[2, 4], /avant un «\u202FTitre 4\u202F»/],
  [[2, 1], /choisissez «\u202FTitre 2\u202F»\.$/],
  [[2, 3, 4, 5], /trop profond/],
])('the levels %j are not, and the sentence says what to do', (levels, sentence) => {
  expect(headingFlaw(levels)).toMatch(sentence);
});
