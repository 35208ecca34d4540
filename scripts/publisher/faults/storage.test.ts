/** Disks and storage that refuse while a publisher runs: the site stays, the status says why, and it heals. */
import { execFileSync } from 'node:child_process';
import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { anEvent } from 'shared/testing/builders';
import { exitCodes } from '../../exit-codes.ts';
import { siteFolders } from '../../release/site-folders.ts';
import { credentials, startS3, type S3Server } from '../../target/s3-server.ts';
import { openPlace, type Place } from './place.ts';
import { startWell, type RunningPublisher } from './process.ts';
import { EVENT, rename } from './small-content.ts';

const resources = new AsyncDisposableStack();
let place: Place;
let s3: S3Server;
let publisher: RunningPublisher;

beforeAll(async () => {
  s3 = resources.use(await startS3());
  place = await openPlace(resources);
  Object.assign(place.environment, credentials, {
    RELEASE_TARGET: 's3://site',
    S3_ENDPOINT: s3.target.endpoint,
    RELEASES_KEPT: '3',
  });
  publisher = await startWell(place, resources);
}, 180_000);
afterAll(() => resources.disposeAsync());

const patience = { timeout: 30_000, interval: 20 };
const isLive = (title: string): Promise<void> =>
  vi.waitFor(async () => expect(await place.shows(EVENT, title)).toBe(true), patience);
const hasFailed = (exitCode: number, message: RegExp): Promise<void> =>
  vi.waitFor(
    async () =>
      expect((await publisher.status()).failure).toMatchObject({
        exitCode,
        message: expect.stringMatching(message) as string,
      }),
    patience,
  );
const isWell = (): Promise<void> =>
  vi.waitFor(async () => expect((await publisher.status()).failure).toBeNull(), patience);
const inBucket = async (pathname: string): Promise<string> => (await s3.get(pathname)).text();

/** As on a disk that is full: no file may grow beyond that, in bytes. */
function limitFiles(size: string): void {
  execFileSync('prlimit', [`--pid=${publisher.pid}`, `--fsize=${size}:unlimited`]);
}

it('a full disk: the site stays, and what waits is live when there is room', async () => {
  limitFiles('2048');
  rename(place.cms, 'Forum sans place');
  await hasFailed(exitCodes.diskFull, /disque du serveur est plein.+libérer de la place/);
  expect(await place.shows(EVENT, 'Forum des métiers du soin')).toBe(true);
  limitFiles('unlimited');
  place.cms.change(
    'event',
    'event-2',
    anEvent({ documentId: 'event-2', slug: 'autre', title: 'Autre forum' }),
  );
  await isLive('Forum sans place');
  expect(await place.shows('/agenda/autre/', 'Autre forum')).toBe(true);
  await isWell();
}, 60_000);

it.each(['objects', 'releases'] as const)(
  'a folder that cannot be written (%s): the same',
  async (name) => {
    const folder = siteFolders(place.dataDir)[name];
    const before = await place.page(EVENT);
    renameSync(folder, `${folder}.away`);
    writeFileSync(folder, '');
    const title = `Forum sans ${name}`;
    rename(place.cms, title);
    await hasFailed(exitCodes.notWritable, /dossier du site ne peut pas être écrit/);
    expect((await place.page(EVENT)) === before).toBe(true);
    rmSync(folder);
    renameSync(`${folder}.away`, folder);
    expect(await publisher.command('publish')).toBe(200);
    await isLive(title);
    await isWell();
  },
  60_000,
);

it('storage that breaks off half-way: the site here is live, and the next release completes the bucket', async () => {
  await vi.waitUntil(async () => (await inBucket(EVENT.slice(1))).includes('Forum sans releases'), patience);
  // The two records are read and one is written before the first page.
  s3.answered = 4;
  rename(place.cms, 'Forum à moitié');
  await isLive('Forum à moitié');
  await hasFailed(exitCodes.target, /à jour sur ce serveur/);
  const kept = (): number => readdirSync(siteFolders(place.dataDir).releases).length;
  await vi.waitFor(() => expect(kept()).toBe(3), patience);
  s3.answered = Infinity;
  rename(place.cms, 'Forum entier');
  await isLive('Forum entier');
  const pages = ['', 'agenda/', EVENT.slice(1), 'sitemap.xml'];
  const isSame = async (page: string) => (await inBucket(page)) === (await place.page(`/${page}`));
  // A second try of the release before it may have ended well first: that the publisher is well does not say which.
  await vi.waitFor(
    async () => expect(await Promise.all(pages.map(isSame))).toEqual(pages.map(() => true)),
    patience,
  );
  await isWell();
}, 60_000);

it('storage that is slow keeps no edit waiting, and gets the newest', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  s3.onRequest = async (request) => (request.startsWith('PUT') ? promise : undefined);
  for (const title of ['Forum premier', 'Forum deuxième', 'Forum troisième']) {
    rename(place.cms, title);
    await isLive(title);
  }
  expect(await inBucket(EVENT.slice(1))).not.toContain('Forum troisième');
  s3.onRequest = async () => undefined;
  resolve();
  await vi.waitUntil(async () => (await inBucket(EVENT.slice(1))).includes('Forum troisième'), patience);
  await isWell();
}, 60_000);

it('a rollback reaches the storage, too', async () => {
  expect(await publisher.command('rollback')).toBe(200);
  expect(await place.shows(EVENT, 'Forum deuxième')).toBe(true);
  await vi.waitUntil(async () => (await inBucket(EVENT.slice(1))).includes('Forum deuxième'), patience);
  await isWell();
}, 60_000);
