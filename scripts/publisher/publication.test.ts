/** Publications of the real pages, by the warm bundle, into a store of releases. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Snapshot } from 'shared/domain/snapshot';
import { anEvent, aNewsArticle, many } from 'shared/testing/builders';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { exitCodes } from '../exit-codes.ts';
import { astroProgram, root } from '../paths.ts';
import { siteFolders } from '../release/site-folders.ts';
import { openSiteStore, type SiteStore } from '../release/site-store.ts';
import { siteUrl } from './faults/place.ts';
import { createPublication, type Outcome, type Publication } from './publication.ts';
import { loadSiteBundle, type SiteBundle } from './site-bundle.ts';
import { snapshotDigest } from './snapshot-digest.ts';
import { snapshotOf } from './testing.ts';

const SECRET = 'not-for-the-public';
const now = new Date('2026-11-22T10:00:00Z');
const resources = new AsyncDisposableStack();
let bundle: SiteBundle;
let dataDir: string;
let store: SiteStore;
let publication: Publication;

beforeAll(async () => {
  const logFile = path.join(mkdtempSync(path.join(tmpdir(), 'publication-')), 'bundle.log');
  bundle = await loadSiteBundle({ root, astroProgram, siteUrl, logFile }, resources);
}, 180_000);
afterAll(() => resources.disposeAsync());

beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'publication-'));
  store = openSiteStore(dataDir);
  publication = open();
});

function open(): Publication {
  const { renderer, code, assetsFolder } = bundle;
  const mediaFolder = path.join(dataDir, 'media');
  const cmsUrl = 'http://127.0.0.1:1337';
  return createPublication({
    renderer,
    code,
    assetsFolder,
    mediaFolder,
    siteUrl,
    cmsUrl,
    intakeUrl: cmsUrl,
    store: openSiteStore(dataDir),
    secrets: [SECRET],
  });
}

const contentOf = (title: string, revision: number): Promise<Snapshot> =>
  snapshotOf({ event: [anEvent({ title })] }, revision);
const publish = (
  snapshot: Snapshot,
  over: { approved?: boolean | number } = {},
  by = publication,
): Promise<Outcome> => by.publish({ snapshot, digest: snapshotDigest(snapshot), problems: [], now, ...over });
const served = (): string =>
  readFileSync(
    path.join(siteFolders(dataDir).current, 'agenda/forum-des-metiers-du-soin/index.html'),
    'utf8',
  );

it('renders what changed, and leaves the rest', async () => {
  const first = await publish(await contentOf('Forum', 1));
  expect(first).toMatchObject({ kind: 'live', manifest: { number: 1, revision: 1, code: bundle.code } });
  const second = await publish(await contentOf('Salon', 2));
  if (first.kind !== 'live' || second.kind !== 'live') throw new Error('Both are live.');
  expect(served().includes('<title>Salon')).toBe(true);
  expect(second.rendered).toBeLessThan(first.rendered);
  expect(second.manifest.changed).toMatchObject({ added: [], removed: [] });
  expect(second.manifest.changed.changed).toContain('agenda/forum-des-metiers-du-soin/index.html');
}, 60_000);

it('keeps the site when the gates refuse, names the entry, and takes the next edit', async () => {
  await publish(await contentOf('Forum', 1));
  await expect(publish(await contentOf(`Forum ${SECRET}`, 2))).rejects.toMatchObject({
    exitCode: exitCodes.gates,
    message: expect.stringMatching(
      /La publication est refusée, le site reste tel qu’il est\. .*forum-des-metiers-du-soin.*content-manager/,
    ) as string,
  });
  expect([served().includes('<title>Forum –'), store.live()?.revision]).toEqual([true, 1]);
  await publish(await contentOf('Salon', 3));
  expect([served().includes('<title>Salon'), store.live()?.revision]).toEqual([true, 3]);
  expect(served()).not.toContain(SECRET);
}, 60_000);

it('asks before many pages disappear, and takes them away once it has a yes', async () => {
  const articles = (count: number, revision: number): Promise<Snapshot> =>
    snapshotOf(
      {
        'news-article': many(count, (n) =>
          aNewsArticle({ documentId: `n${n}`, slug: `n${n}`, title: `Article ${n}` }),
        ),
      },
      revision,
    );
  await publish(await articles(40, 1));
  const fewer = await articles(5, 2);
  const outcome = await publish(fewer);
  expect(outcome).toMatchObject({ kind: 'waits for a yes' });
  if (outcome.kind === 'live') throw new Error('It waits.');
  const { removed, pagesAfter } = outcome.approval;
  expect(removed).toHaveLength(35);
  expect(await publish(fewer, { approved: pagesAfter + 1 })).toMatchObject({ kind: 'waits for a yes' });
  expect(store.live()?.revision).toBe(1);
  expect(await publish(fewer, { approved: pagesAfter })).toMatchObject({
    kind: 'live',
    manifest: { revision: 2 },
  });
  expect(Object.keys(store.live()?.files ?? {})).not.toContain('actualites/n40/index.html');
}, 60_000);

it('refuses to go over a newer one that was quicker', async () => {
  const slow = open();
  await publish(await contentOf('Neuf', 5));
  await expect(publish(await contentOf('Ancien', 4), {}, slow)).rejects.toMatchObject({
    exitCode: exitCodes.olderRevision,
  });
  expect([served().includes('<title>Neuf'), store.live()?.revision]).toEqual([true, 5]);
}, 60_000);

it('gives the same files anew, after a start, as by what changed', async () => {
  await publish(await contentOf('Forum', 1));
  const last = await contentOf('Salon', 2);
  await publish(last);
  const { number, files } = store.live() ?? {};
  await publish(last, {}, open());
  expect(store.live()).toMatchObject({ number, files });
}, 60_000);
