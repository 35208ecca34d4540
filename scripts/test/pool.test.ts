import { expect, it } from 'vitest';
import { inPool } from './pool.ts';

it('keeps the order of the results and never works on more than it may', async () => {
  let atOnce = 0;
  let most = 0;
  const results = await inPool(2, [30, 5, 1, 10], async (milliseconds) => {
    most = Math.max(most, ++atOnce);
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    atOnce--;
    return milliseconds;
  });
  expect(results).toEqual([30, 5, 1, 10]);
  expect(most).toBe(2);
});
