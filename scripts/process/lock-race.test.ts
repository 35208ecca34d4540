/** What other processes may do between two steps of this one. The file system is real; only the moment is chosen. */
import { mkdtempSync, readdirSync, writeFileSync, type PathLike } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { tryLock } from './lock.ts';
import { markOf } from './process-mark.ts';

let beforeMove = (): void => undefined;
let afterMove = (): void => undefined;

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const renameSync = (from: PathLike, to: PathLike): void => {
    beforeMove();
    fs.renameSync(from, to);
    afterMove();
  };
  return { ...fs, renameSync };
});

it('names the process that took the place while a live holder was about to get it back', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'lock-race-'));
  const file = path.join(folder, 'start.lock');
  writeFileSync(file, '');
  beforeMove = () => writeFileSync(file, JSON.stringify(markOf(process.pid)));
  afterMove = () => writeFileSync(file, JSON.stringify(markOf(process.ppid)));
  expect(tryLock(file)).toEqual({ holder: markOf(process.ppid) });
  expect(readdirSync(folder)).toEqual(['start.lock']);
});
