/** A draft goes live, whatever stood there before, and its assets outlive it. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { exitCodes } from '../exit-codes.ts';
import { siteFolders } from './site-folders.ts';
import {
  afterHours,
  dataDir,
  home,
  liveTree,
  now,
  open,
  prepareStore,
  publish,
  store,
} from './site-store-under-test.ts';
import { draftOf, served } from './testing.ts';

prepareStore();

describe('publish', () => {
  it('makes the draft live and says what changed', async () => {
    await publish(1, { 'index.html': 'first', 'gone/index.html': 'gone', 'same/index.html': 'same' });
    const manifest = await publish(2, {
      'index.html': 'second',
      'a/b.html': 'new',
      'same/index.html': 'same',
    });
    expect(manifest).toMatchObject({ number: 2, revision: 2, pages: 3, createdAt: now.toISOString() });
    expect(manifest.changed).toEqual({
      added: ['a/b.html'],
      changed: ['index.html'],
      removed: ['gone/index.html'],
    });
    const names = ['index.html', 'a/b.html', 'gone/index.html', 'same/index.html'];
    expect(names.map((name) => served(dataDir, name))).toEqual(['second', 'new', undefined, 'same']);
    expect(open().live()).toEqual(manifest);
  });

  it('lets two trees alternate, and touches in the idle one only what differs', async () => {
    await publish(1, { 'index.html': '1', 'same.txt': 'same' });
    const first = liveTree();
    await publish(2, { 'index.html': '2', 'same.txt': 'same' });
    expect(liveTree()).not.toBe(first);
    const before = statSync(path.join(dataDir, 'site', first));
    await publish(3, { 'index.html': '3', 'same.txt': 'same' });
    expect([liveTree(), home()]).toEqual([first, '3']);
    expect(statSync(path.join(dataDir, 'site', first)).ino).toBe(before.ino);
  });

  it('lets a folder take the place of a file, and a file that of a folder', async () => {
    for (const revision of [1, 2, 3, 4]) {
      const name = revision % 2 ? 'plans/index.html' : 'plans';
      await publish(revision, { [name]: String(revision) });
      expect(served(dataDir, name)).toBe(String(revision));
    }
  });

  it('leaves no empty folder', async () => {
    for (const [revision, name] of ['a/b/c.html', 'd.html', 'e.html'].entries())
      await publish(revision, { [name]: '' });
    expect(readdirSync(siteFolders(dataDir).current)).toEqual(['e.html']);
  });

  it('makes no release of the same files, but knows their revision', async () => {
    await publish(1, { 'index.html': 'same' });
    expect(await publish(5, { 'index.html': 'same' })).toMatchObject({ number: 1, revision: 5 });
    expect(open().live()).toMatchObject({ number: 1, revision: 5 });
    await expect(publish(4, { 'index.html': 'older' })).rejects.toMatchObject({
      exitCode: exitCodes.olderRevision,
    });
    expect(home()).toBe('same');
  });

  it('keeps the live site when an object is missing', async () => {
    await publish(1, { 'index.html': 'first' });
    const draft = draftOf(store, 2, { 'index.html': 'second' });
    store.objects.remove(draft.files.get('index.html') ?? '');
    await expect(store.publish(draft)).rejects.toMatchObject({ exitCode: exitCodes.verification });
    expect(home()).toBe('first');
    await publish(2, { 'index.html': 'second' });
    expect(home()).toBe('second');
  });

  it('writes nothing outside the tree', async () => {
    await expect(publish(1, { '../../escaped': '' })).rejects.toThrow('no path of a file');
    expect(existsSync(path.join(dataDir, 'site/escaped'))).toBe(false);
  });

  it('survives the data folder being moved', async () => {
    await publish(1, { 'index.html': 'first' });
    renameSync(dataDir, `${dataDir}-moved`);
    expect(served(`${dataDir}-moved`, 'index.html')).toBe('first');
  });

  it('takes over a site of whole folders, as they were before', async () => {
    const folder = path.join(dataDir, 'site/release-2026-11-21T10-00-00-000Z');
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'index.html'), 'before');
    symlinkSync(path.basename(folder), siteFolders(dataDir).current);
    expect([store.live(), home()]).toEqual([undefined, 'before']);
    await publish(1, { 'index.html': 'first' });
    expect(home()).toBe('first');
    await store.tidy();
    expect(existsSync(folder)).toBe(false);
  });

  it('writes a tree anew that was written before the machine stopped', async () => {
    await publish(1, { 'index.html': 'same' });
    const state = path.join(dataDir, 'site', `${liveTree()}.json`);
    writeFileSync(state, JSON.stringify({ release: 1, revision: 1, boot: 'an earlier start' }));
    writeFileSync(path.join(siteFolders(dataDir).trees, 'b'), 'lost');
    expect(await publish(1, { 'index.html': 'same' })).toMatchObject({ number: 2 });
    expect([liveTree(), home()]).toEqual(['trees/b', 'same']);
  });

  it('knows the live revision when the state of its tree was lost', async () => {
    await publish(7, { 'index.html': 'first' });
    writeFileSync(path.join(dataDir, 'site', `${liveTree()}.json`), '');
    await expect(publish(6, { 'index.html': 'older' })).rejects.toMatchObject({ exitCode: 34 });
    expect(await publish(8, { 'index.html': 'second' })).toMatchObject({ number: 2 });
    expect(home()).toBe('second');
  });

  it('copies where it cannot link', async () => {
    // Another file system, where there is one.
    const elsewhere = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
    const objects = mkdtempSync(path.join(elsewhere, 'objects-'));
    mkdirSync(siteFolders(dataDir).root);
    symlinkSync(objects, siteFolders(dataDir).objects);
    for (const revision of [1, 2, 3]) await publish(revision, { 'index.html': String(revision) });
    expect(home()).toBe('3');
    rmSync(objects, { recursive: true });
  });
});

describe('assets', () => {
  const release = (revision: number) =>
    publish(revision, { 'index.html': `${revision}`, [`_astro/${revision}.css`]: `${revision}` });
  const assets = (): string[] => readdirSync(path.join(siteFolders(dataDir).current, '_astro')).toSorted();

  it('stay a day after they left, pages do not', async () => {
    await release(1);
    afterHours(1);
    await release(2);
    afterHours(23);
    await release(3);
    expect(assets()).toEqual(['1.css', '2.css', '3.css']);
    afterHours(1);
    await release(4);
    expect(assets()).toEqual(['2.css', '3.css', '4.css']);
  });

  it('stay as long as the release after theirs is live', async () => {
    await release(1);
    await release(2);
    afterHours(1000);
    await release(3);
    expect(assets()).toEqual(['2.css', '3.css']);
  });

  it('are carried over a rollback, both ways', async () => {
    await release(1);
    await release(2);
    await store.rollback();
    expect(assets()).toEqual(['1.css', '2.css']);
    await store.lift();
    await release(3);
    expect(assets()).toEqual(['1.css', '2.css', '3.css']);
  });
});
