import { mkdtempSync } from 'node:fs';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { exitCodes } from '../exit-codes.ts';
import type { Manifest } from '../release/manifest.ts';
import { openObjectStore } from '../release/object-store.ts';
import { credentials, startS3, type S3Server } from '../target/s3-server.ts';
import { followRelease, type Aftercare } from './after-release.ts';

const objects = openObjectStore(path.join(mkdtempSync(path.join(tmpdir(), 'after-')), 'objects'));
let resources = new AsyncDisposableStack();
let pauses: number[] = [];
const sleep = async (ms: number): Promise<unknown> => pauses.push(ms);

afterEach(async () => {
  vi.unstubAllEnvs();
  await resources.disposeAsync();
  resources = new AsyncDisposableStack();
  pauses = [];
});

/** A release of these pages, all with one text. */
function release(number: number, text: string, changes: Partial<Manifest['changed']> = {}): Manifest {
  const hash = objects.put(text);
  return {
    number,
    revision: number,
    snapshot: '',
    code: '',
    instant: `2026-11-22T10:00:0${number}.000Z`,
    createdAt: '',
    pages: 2,
    warnings: [],
    files: { 'index.html': hash, 'agenda/index.html': hash, 'sitemap.xml': hash },
    carried: {},
    changed: { changed: [], added: [], removed: [], ...changes },
  };
}

/** @returns the address of a site that answers so. */
async function site(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  resources.defer(async () => {
    server.closeAllConnections();
    await once(server.close(), 'close');
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function bucket(): Promise<S3Server> {
  for (const [name, value] of Object.entries(credentials)) vi.stubEnv(name, value);
  return resources.use(await startS3('www/'));
}

const follow = (manifest: Manifest, care: Partial<Aftercare>) =>
  followRelease(manifest, { siteUrl: '', objects, target: undefined, sleep, ...care });

it('a changed page is asked for, or the home page when none has changed', async () => {
  const asked: (string | undefined)[] = [];
  const siteUrl = await site((request, response) => {
    asked.push(request.url);
    response.end('page');
  });
  for (const changes of [
    { changed: ['sitemap.xml', 'agenda/index.html'] },
    { changed: ['sitemap.xml'], added: ['agenda/index.html'] },
    { changed: ['sitemap.xml'] },
  ])
    expect(await follow(release(1, 'page', changes), { siteUrl })).toBe('verified');
  expect(asked).toEqual(['/agenda/', '/agenda/', '/']);
});

it('a site that is served from the storage has the release before it is asked for it', async () => {
  const { target } = await bucket();
  const siteUrl = `${target.endpoint}/${target.bucket}/www`;
  expect(await follow(release(1, 'one'), { siteUrl, target })).toBe('verified');
  expect(await follow(release(2, 'two'), { siteUrl, target })).toBe('verified');
  expect(pauses).toEqual([]);
});

it('the old page is given a few moments', async () => {
  let asked = 0;
  const siteUrl = await site((_, response) => response.end(++asked <= 3 ? 'old' : 'page'));
  expect(await follow(release(1, 'page'), { siteUrl })).toBe('verified');
  expect(pauses).toEqual([500, 1000, 2000]);
});

it('a site that goes on serving something else is told, and has its storage all the same', async () => {
  const { target, get } = await bucket();
  const siteUrl = await site((_, response) => response.end('old'));
  await expect(follow(release(1, 'one'), { siteUrl, target })).rejects.toMatchObject({
    exitCode: exitCodes.verification,
  });
  expect(await (await get('agenda/')).text()).toBe('one');
});

it('nobody is asked any longer once something newer is live', async () => {
  const newer = new AbortController();
  const siteUrl = await site((_, response) => {
    newer.abort();
    response.end('old');
  });
  expect(await follow(release(1, 'page'), { siteUrl, signal: newer.signal })).toBe('nobody answers');
});

it('storage that refuses, and storage that holds something newer, are told apart', async () => {
  const { target } = await bucket();
  await follow(release(2, 'two'), { target });
  await expect(follow(release(1, 'one'), { target })).rejects.toMatchObject({
    exitCode: exitCodes.target,
    holdsNewer: true,
  });
  await expect(follow(release(3, 'three'), { target: { ...target, bucket: 'other' } })).rejects.toMatchObject(
    { exitCode: exitCodes.target, holdsNewer: false },
  );
});
