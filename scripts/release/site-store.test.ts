import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { exitCodes } from '../exit-codes.ts';
import { siteFolders } from './site-folders.ts';
import { openSiteStore, type SiteStore } from './site-store.ts';
import { draftOf, served } from './testing.ts';

let dataDir: string;
let store: SiteStore;
let now: Date;

beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'site-store-'));
  now = new Date('2026-11-22T10:00:00Z');
  store = open();
});

const open = (kept = 20, warn?: (sentence: string) => void): SiteStore =>
  openSiteStore(dataDir, { kept, now: () => now, ...(warn && { warn }) });
const publish = (revision: number, texts: Record<string, string>) =>
  store.publish(draftOf(store, revision, texts));
const home = (): string | undefined => served(dataDir, 'index.html');
const liveTree = (): string => readlinkSync(siteFolders(dataDir).current);
const afterHours = (hours: number): void => {
  now = new Date(now.getTime() + hours * 3_600_000);
};

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
    store = open(2);
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
    store = open(2);
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
    store = open();
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
