import { expect, test } from 'vitest';
import { remembered } from './remembered.ts';

test('the same question is worked out once, until too many others have come', () => {
  const asked: number[] = [];
  const double = remembered(2, (number: number) => {
    asked.push(number);
    return number * 2;
  });
  expect([double(1), double(1), double(2)]).toEqual([2, 2, 4]);
  expect(asked).toEqual([1, 2]);
  double(3);
  expect(double(1)).toBe(2);
  expect(asked).toEqual([1, 2, 3, 1]);
});
