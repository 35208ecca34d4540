/** The releases that are kept, and what goes with those that are not. */
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { exitCodes } from '../exit-codes.ts';
import { siteFolders } from './site-folders.ts';
import { dataDir, home, open, prepareStore, publish, reopen, store } from './site-store-under-test.ts';
import { draftOf, served } from './testing.ts';

prepareStore();

describe('releases', () => {
  it('are listed with the latest first; a file that is none is named once', async () => {
    await publish(1, { 'index.html': '1' });
    await publish(2, { 'index.html': '2' });
    const { releases } = siteFolders(dataDir);
    writeFileSync(path.join(releases, '1.json'), '{"number": 1, "revi');
    writeFileSync(path.join(releases, 'notes.json'), '{}');
    const sentences: string[] = [];
    const other = open(20, (sentence) => sentences.push(sentence));
    expect([other.releases(), other.releases()].map((list) => list.map(({ number }) => number))).toEqual([
      [2],
      [2],
    ]);
    expect(sentences).toEqual([expect.stringContaining(path.join(releases, '1.json'))]);
    expect(other.releases()[0]).toMatchObject({ number: 2, revision: 2, changed: 1, pages: 1 });
  });
});

describe('tidy', () => {
  const objects = (): number => store.objects.list().length;

  it('removes releases beyond those kept, and the objects that none of them names', async () => {
    reopen(2);
    const common = { 'same.html': 'same' };
    for (const revision of [1, 2, 3]) {
      await publish(revision, { 'index.html': String(revision), ...common });
      await store.tidy();
    }
    expect(store.releases().map(({ number }) => number)).toEqual([3, 2]);
    expect(objects()).toBe(3);
    await store.rollback();
    expect([home(), served(dataDir, 'same.html')]).toEqual(['2', 'same']);
  });

  it('keeps what comes back, and what a release under way has asked for', async () => {
    reopen(2);
    await publish(1, { 'index.html': 'often' });
    await publish(2, { 'index.html': 'between' });
    await publish(3, { 'index.html': 'often' });
    await publish(4, { 'index.html': 'new' });
    const draft = draftOf(store, 5, { 'index.html': 'between' });
    await store.tidy();
    await store.publish(draft);
    expect(home()).toBe('between');
    await expect(store.rollback(3)).rejects.toMatchObject({ exitCode: exitCodes.noSuchRelease });
  });

  it('removes what a process left that was killed', async () => {
    store.objects.put('never published');
    writeFileSync(path.join(siteFolders(dataDir).objects, 'incoming-of-a-dead-process'), '');
    reopen();
    await publish(1, { 'index.html': '1' });
    await store.tidy();
    expect(objects()).toBe(1);
    expect(readdirSync(siteFolders(dataDir).objects)).not.toContain('incoming-of-a-dead-process');
  });

  it('leaves the next release nothing but differences to write', async () => {
    await publish(1, { 'index.html': '1' });
    await store.tidy();
    const trees = readdirSync(siteFolders(dataDir).trees).toSorted();
    expect(trees).toEqual(['a', 'a.json', 'b', 'b.json']);
    await publish(2, { 'index.html': '2' });
    expect(home()).toBe('2');
  });
});
