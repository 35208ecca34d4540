import { expect, test } from 'vitest';
import { eachByHost } from './by-host.ts';

test('four hosts at a time, each one address after the other, and all of them', async () => {
  const addresses = Array.from({ length: 30 }, (_, index) => `https://site-${index % 6}.fr/${index}`);
  const done: string[] = [];
  const busy = new Set<string>();
  let most = 0;
  await eachByHost(addresses, async (address) => {
    const { host } = new URL(address);
    expect(busy.has(host)).toBe(false);
    busy.add(host);
    most = Math.max(most, busy.size);
    await Promise.resolve();
    busy.delete(host);
    done.push(address);
  });
  expect(most).toBe(4);
  expect(done.toSorted()).toEqual(addresses.toSorted());
});
