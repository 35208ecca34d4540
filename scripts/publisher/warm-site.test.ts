import { hash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Snapshot } from 'shared/domain/snapshot';
import type { Moment, SiteRenderer } from 'site/site-renderer';
import { createWarmSite, type WarmSite } from './warm-site.ts';

/** Content of these tests: text by name; a name that ends with a moment's number is due then. */
type Texts = Record<string, string>;

const snapshotOf = (texts: Texts): Snapshot => texts as unknown as Snapshot;
const textsOf = ({ store }: Moment): Texts => store as unknown as Texts;
const at = (time: number): Date => new Date(time);

let rendered: string[];
/** The address that cannot be rendered, or the route that cannot be listed. */
let broken: string | undefined;
let site: WarmSite;

/** Pages: a list of all names at `/`, and one for each name; times are due at the boundary that the text `due` names. */
const renderer: SiteRenderer = {
  routes: ['/', '/[name]'],
  storeOf: (snapshot) => snapshot as unknown as Moment['store'],
  changedKeys(before, after) {
    const [old, now] = [before, after] as unknown as [Texts, Texts];
    const names = new Set([...Object.keys(old), ...Object.keys(now)]);
    const changed = [...names].filter((name) => old[name] !== now[name]);
    const isListed = changed.some((name) => !(name in old) || !(name in now));
    return new Set([...changed, ...(isListed ? ['*'] : [])]);
  },
  async listPages(route, moment) {
    if (route === broken) throw new Error(`${route} cannot be listed`);
    if (route === '/') return { result: ['/'], reads: new Set<string>(), changesAt: Infinity };
    const result = Object.keys(textsOf(moment)).map((name) => `/${name}/`);
    return { result, reads: new Set(['*']), changesAt: Infinity };
  },
  async renderPage({ url }, moment) {
    if (url === broken) throw new Error(`${url} cannot be rendered`);
    rendered.push(url);
    const texts = textsOf(moment);
    const name = url.slice(1, -1);
    const due = Number(texts[name]);
    const isDue = due <= moment.now.getTime();
    const changesAt = due > moment.now.getTime() ? due : Infinity;
    const text = name === '' ? Object.keys(texts).join() : `${texts[name]}${isDue ? ' is over' : ''}`;
    return { result: Buffer.from(text), reads: new Set([name === '' ? '*' : name]), changesAt };
  },
};

const newSite = (): WarmSite => createWarmSite(renderer, (_, bytes) => Buffer.from(bytes).toString());

beforeEach(() => {
  rendered = [];
  broken = undefined;
  site = newSite();
});

async function filesAfterFull(texts: Texts, now = at(0)): Promise<Record<string, string>> {
  const full = newSite();
  await full.update(snapshotOf(texts), now);
  return Object.fromEntries(full.files);
}

const files = (): Record<string, string> => Object.fromEntries([...site.files].toSorted());

describe('an update', () => {
  it('renders everything the first time, and then what has read what changed', async () => {
    expect(await site.update(snapshotOf({ a: 'A', b: 'B' }), at(0))).toEqual({
      changed: ['index.html', 'a/index.html', 'b/index.html'],
      removed: [],
      rendered: 3,
    });
    rendered = [];
    expect(await site.update(snapshotOf({ a: 'A', b: 'new' }), at(0))).toMatchObject({
      changed: ['b/index.html'],
    });
    expect(rendered).toEqual(['/b/']);
    expect(site.urlsReading('b')).toEqual(['/b/']);
  });

  it('adds pages that come, takes out those that go, and lists them anew', async () => {
    await site.update(snapshotOf({ a: 'A', b: 'B' }), at(0));
    const { removed, changed } = await site.update(snapshotOf({ a: 'A', c: 'C' }), at(0));
    expect([removed, changed.toSorted()]).toEqual([['b/index.html'], ['c/index.html', 'index.html']]);
    expect(site.urls().toSorted()).toEqual(['/', '/a/', '/c/']);
    expect(site.urlsReading('b')).toEqual([]);
  });

  it('renders a page again when its time has come, and no sooner', async () => {
    const content = snapshotOf({ a: '100', b: '200' });
    await site.update(content, at(0));
    expect(site.changesAt()).toBe(100);
    expect(await site.update(content, at(99))).toMatchObject({ rendered: 0 });
    expect(await site.update(content, at(100))).toMatchObject({ changed: ['a/index.html'], rendered: 1 });
    expect(site.changesAt()).toBe(200);
  });

  it('renders everything anew when asked to, and says what is not what it was', async () => {
    await site.update(snapshotOf({ a: 'A' }), at(0));
    const steps: number[] = [];
    const onProgress = (done: number, total: number): void => void steps.push(done, total);
    const again = await site.update(snapshotOf({ a: 'A' }), at(0), { anew: true, onProgress });
    expect([again, steps]).toEqual([{ changed: [], removed: [], rendered: 2 }, [0, 2, 1, 2]]);
  });
});

describe('an update that breaks off', () => {
  it('when a route cannot be listed, takes nothing of it as known', async () => {
    await site.update(snapshotOf({ a: 'A' }), at(0));
    broken = '/[name]';
    await expect(site.update(snapshotOf({ b: 'B' }), at(0))).rejects.toThrow('/[name]');
    broken = undefined;
    await site.update(snapshotOf({ b: 'B' }), at(0));
    expect(files()).toEqual(await filesAfterFull({ b: 'B' }));
  });

  it('the first time, leaves nothing out of the next one', async () => {
    broken = '/b/';
    const content = { a: 'A', b: 'B', c: 'C' };
    await expect(site.update(snapshotOf(content), at(0))).rejects.toThrow('/b/');
    broken = undefined;
    await site.update(snapshotOf(content), at(0));
    expect(files()).toEqual(await filesAfterFull(content));
  });

  it('leaves no page of its content behind when that is taken back', async () => {
    const good = { a: 'A', b: 'B' };
    await site.update(snapshotOf(good), at(0));
    broken = '/b/';
    await expect(site.update(snapshotOf({ a: 'bad', b: 'bad', c: 'bad' }), at(0))).rejects.toThrow('/b/');
    broken = undefined;
    await site.update(snapshotOf(good), at(0));
    expect(files()).toEqual(await filesAfterFull(good));
    expect(site.urls().toSorted()).toEqual(['/', '/a/', '/b/']);
  });

  it('renders what time had changed in the next one', async () => {
    const content = { a: '100', b: '100' };
    await site.update(snapshotOf(content), at(0));
    broken = '/b/';
    await expect(site.update(snapshotOf(content), at(100))).rejects.toThrow('/b/');
    broken = undefined;
    await site.update(snapshotOf(content), at(101));
    expect(files()).toEqual(await filesAfterFull(content, at(101)));
  });
});

it('keeps the hash that it is given for the bytes of an address', async () => {
  const seen: string[] = [];
  const hashed = createWarmSite(renderer, (url, bytes) => {
    seen.push(url);
    return hash('sha256', bytes);
  });
  await hashed.update(snapshotOf({ a: 'A' }), at(0));
  expect(seen).toEqual(['/', '/a/']);
  expect(hashed.files.get('a/index.html')).toBe(hash('sha256', 'A'));
});
