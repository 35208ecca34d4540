/** The three ways to render give the same bytes, whatever the edits that led there. */
import { hash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createCmsClient } from 'shared/cms/client';
import { openPullSession } from 'shared/cms/pull-session';
import type { Snapshot } from 'shared/domain/snapshot';
import { startFakeCms } from 'shared/testing/fake-cms';
import { randomEdits } from 'shared/testing/generated-content/edits/random-edits';
import { generateContent } from 'shared/testing/generated-content/generate-content';
import { astroProgram, root } from '../paths.ts';
import { startChild } from '../process/child.ts';
import { loadSiteBundle, type SiteBundle } from './site-bundle.ts';
import { createWarmSite, type WarmSite } from './warm-site.ts';

const EDITS = 200;
/** Edits after which `astro build` renders as well. */
const ROUND = 25;
const SEED = 20261122;
const siteUrl = 'https://metiers.example.org';
const START = Date.parse('2026-11-22T12:00:00Z');
/** Each edit comes some time after the one before, so that events end and days begin in between. */
const STEP_MS = 7 * 60 * 60 * 1000;

const folder = mkdtempSync(path.join(tmpdir(), 'byte-equality-'));
const resources = new AsyncDisposableStack();
let bundle: SiteBundle;
let first: Snapshot;

beforeAll(async () => {
  const logFile = path.join(folder, 'bundle.log');
  bundle = await loadSiteBundle({ root, astroProgram, siteUrl, logFile }, resources);
  const cms = await startFakeCms(generateContent(300, SEED));
  const client = createCmsClient({ url: cms.url, token: 'read' });
  first = (await openPullSession({ client, media: { folder: path.join(folder, 'media') } }).pullAll())
    .snapshot;
  await cms.close();
}, 120_000);
afterAll(() => resources.disposeAsync());

const newSite = (): WarmSite => createWarmSite(bundle.renderer, (_, bytes) => hash('sha256', bytes));
const bytesOf = (site: WarmSite): Record<string, string> => Object.fromEntries([...site.files].toSorted());

async function fullRender(snapshot: Snapshot, now: Date): Promise<WarmSite> {
  const site = newSite();
  await site.update(snapshot, now);
  return site;
}

/** Hash by file of what `astro build` writes for these pages. */
async function astroBuild(
  snapshot: Snapshot,
  now: Date,
  files: readonly string[],
): Promise<Record<string, string>> {
  const snapshotFile = path.join(folder, 'snapshot.json');
  const outDir = path.join(folder, 'out');
  writeFileSync(snapshotFile, JSON.stringify(snapshot));
  const child = startChild({
    command: [astroProgram, 'build', '--outDir', outDir],
    cwd: path.join(root, 'site'),
    environment: {
      ...process.env,
      NODE_ENV: 'production',
      SNAPSHOT_FILE: snapshotFile,
      BUILD_INSTANT: now.toISOString(),
      SITE_URL: siteUrl,
    },
    logFile: path.join(folder, 'astro.log'),
  });
  expect(await child.ended).toMatchObject({ how: 0 });
  return Object.fromEntries(
    files.map((file) => [file, hash('sha256', readFileSync(path.join(outDir, file)))]),
  );
}

it('renders the same site by what changed, in full, and by `astro build`, after each of 200 edits', async () => {
  const site = await fullRender(first, new Date(START));
  let number = 0;
  for (const { name, snapshot } of randomEdits(SEED, first)) {
    number += 1;
    const now = new Date(START + number * STEP_MS);
    await site.update(snapshot, now);
    const full = bytesOf(await fullRender(snapshot, now));
    expect(bytesOf(site), `after edit ${number}, ${name}`).toEqual(full);
    const built = number % ROUND === 0 ? await astroBuild(snapshot, now, Object.keys(full)) : full;
    expect(built, `astro build after edit ${number}`).toEqual(full);
    if (number === EDITS) break;
  }
  expect(number).toBe(EDITS);
}, 600_000);
