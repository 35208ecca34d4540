import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { exitCodes } from '../exit-codes.ts';
import { markOf } from '../process/process-mark.ts';
import { lockPublication, lockSwitch } from './release-locks.ts';
import { siteFolders } from './site-folders.ts';

const dataDir = mkdtempSync(path.join(tmpdir(), 'release-locks-'));
const refusal = {
  exitCode: exitCodes.alreadyRunning,
  message: expect.stringContaining(String(process.pid)) as string,
};

it('lets one publish at a time, and says who', () => {
  const lock = lockPublication(dataDir);
  expect(() => lockPublication(dataDir)).toThrow(expect.objectContaining(refusal));
  lock[Symbol.dispose]();
  lockPublication(dataDir)[Symbol.dispose]();
});

it('takes over from a publisher that was killed', () => {
  writeFileSync(siteFolders(dataDir).publishLock, JSON.stringify({ pid: process.pid, began: 'before' }));
  using _lock = lockPublication(dataDir);
  expect(readFileSync(siteFolders(dataDir).publishLock, 'utf8')).toBe(JSON.stringify(markOf(process.pid)));
});

it('waits for a switch that is under way', async () => {
  const first = await lockSwitch(dataDir);
  const order: string[] = [];
  const takeSecond = async (): Promise<void> => {
    using _lock = await lockSwitch(dataDir);
    order.push('second takes it');
  };
  const second = takeSecond();
  await new Promise((resolve) => void setImmediate(resolve));
  order.push('first releases it');
  first[Symbol.dispose]();
  await second;
  expect(order).toEqual(['first releases it', 'second takes it']);
});

it('does not wait for ever', async () => {
  using _lock = await lockSwitch(dataDir);
  await expect(lockSwitch(dataDir, 0)).rejects.toMatchObject(refusal);
});
