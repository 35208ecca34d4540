/** An older release is live again, and nothing newer goes over it. */
import { writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { exitCodes } from '../exit-codes.ts';
import { siteFolders } from './site-folders.ts';
import { dataDir, home, now, open, prepareStore, publish, store } from './site-store-under-test.ts';

prepareStore();

describe('rollback', () => {
  beforeEach(async () => {
    for (const revision of [1, 2, 3]) await publish(revision, { 'index.html': String(revision) });
  });

  it('makes the release before live again, as a new one, and holds until it is lifted', async () => {
    expect(await store.rollback()).toMatchObject({ number: 4, revision: 2, rollbackOf: 2 });
    expect([home(), open().hold()]).toEqual(['2', { release: 2, since: now.toISOString() }]);
    await expect(publish(4, { 'index.html': '4' })).rejects.toMatchObject({ exitCode: exitCodes.held });
    expect(home()).toBe('2');
    expect(await store.lift()).toEqual({ release: 2, since: now.toISOString() });
    await publish(4, { 'index.html': '4' });
    expect(home()).toBe('4');
  });

  it('goes further back the second time, also while it is held', async () => {
    await store.rollback();
    expect(await store.rollback()).toMatchObject({ number: 5, rollbackOf: 1 });
    await expect(store.rollback()).rejects.toMatchObject({ exitCode: exitCodes.noSuchRelease });
    expect(home()).toBe('1');
  });

  it('goes to any release that is kept, forth too, and names the one whose files these are', async () => {
    expect(await store.rollback(1)).toMatchObject({ number: 4, rollbackOf: 1 });
    expect(await store.rollback(3)).toMatchObject({ number: 5, rollbackOf: 3 });
    expect(await store.rollback(4)).toMatchObject({ number: 6, rollbackOf: 1 });
    await expect(store.rollback(9)).rejects.toMatchObject({ exitCode: exitCodes.noSuchRelease });
  });

  it('of the live release only holds', async () => {
    expect(await store.rollback(3)).toMatchObject({ number: 3 });
    expect(store.hold()).toMatchObject({ release: 3 });
  });

  it('holds also when its mark cannot be read', async () => {
    writeFileSync(siteFolders(dataDir).hold, '{"rel');
    await expect(publish(4, { 'index.html': '4' })).rejects.toMatchObject({ exitCode: exitCodes.held });
  });

  it('by another process is seen at once', async () => {
    await open().rollback(1);
    expect([store.live()?.rollbackOf, store.hold()?.release]).toEqual([1, 1]);
  });
});
