import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readSnapshot } from 'shared/cms/snapshot-file';
import type { Snapshot } from 'shared/domain/snapshot';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { createSnapshotKeeper } from './keep-snapshot.ts';
import { snapshotOf } from './testing.ts';

let file: string;
let content: Snapshot;

beforeAll(async () => {
  content = await snapshotOf({});
});

beforeEach(() => {
  file = path.join(mkdtempSync(path.join(tmpdir(), 'keep-')), 'snapshot.json');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const kept = async (): Promise<number> => (await readSnapshot(file)).revision;

it('writes the last content once there is a pause of ten seconds', async () => {
  await using keeper = createSnapshotKeeper(file);
  for (const revision of [1, 2, 3]) {
    keeper.keep({ ...content, revision });
    vi.advanceTimersByTime(9999);
    expect(existsSync(file)).toBe(false);
  }
  vi.advanceTimersByTime(1);
  vi.useRealTimers();
  await vi.waitFor(async () => expect(await kept()).toBe(3));
});

it('writes what waits when it is disposed of, and then no more', async () => {
  const keeper = createSnapshotKeeper(file);
  keeper.keep({ ...content, revision: 4 });
  await keeper[Symbol.asyncDispose]();
  expect(await kept()).toBe(4);
  expect(vi.getTimerCount()).toBe(0);
});

it('has nothing to write when there was nothing to keep', async () => {
  await createSnapshotKeeper(file)[Symbol.asyncDispose]();
  expect(existsSync(file)).toBe(false);
});
