/**
 * The three ways to render give the same bytes, whatever the edits that led there. After each edit everything is rendered
 * once more to be compared with: a dependency that was missed shows at the edit that needed it, before a later one can
 * hide it. The content is the smallest that has every kind of page, since each page is rendered 200 times; entries
 * then meet more often, not less. What tells `astro build` from the warm way is the code: a few contents show it.
 */
import { hash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createCmsClient } from 'shared/cms/client';
import { openPullSession } from 'shared/cms/pull-session';
import type { Snapshot } from 'shared/domain/snapshot';
import { startFakeCms } from 'shared/testing/fake-cms';
import { randomEdits } from 'shared/testing/generated-content/edits/random-edits';
import { generateContent } from 'shared/testing/generated-content/generate-content';
import { LEAST_ENTRIES } from 'shared/testing/generated-content/proportions';
import { astroProgram, root } from '../paths.ts';
import { startChild } from '../process/child.ts';
import { createReleaseFiles } from './release-files.ts';
import { createRenderedSite } from './rendered-site.ts';
import { loadSiteBundle, type SiteBundle } from './site-bundle.ts';

const EDITS = 200;
/** Edits after which `astro build` renders as well. */
const ROUND = 50;
const SEED = 20261122;
const siteUrl = 'https://metiers.example.org';
const intakeUrl = 'https://cms.example.org';
const START = Date.parse('2026-11-22T12:00:00Z');
/** Each edit comes some time after the one before, so that events end and days begin in between. */
const STEP_MS = 7 * 60 * 60 * 1000;

const folder = mkdtempSync(path.join(tmpdir(), 'byte-equality-'));
const mediaFolder = path.join(folder, 'media');
const resources = new AsyncDisposableStack();
let bundle: SiteBundle;
let first: Snapshot;

beforeAll(async () => {
  const logFile = path.join(folder, 'bundle.log');
  bundle = await loadSiteBundle({ root, astroProgram, siteUrl, logFile }, resources);
  const cms = await startFakeCms(generateContent(LEAST_ENTRIES, SEED));
  const client = createCmsClient({ url: cms.url, token: 'read' });
  first = (await openPullSession({ client, media: { folder: mediaFolder } }).pullAll()).snapshot;
  await cms.close();
}, 120_000);
afterAll(async () => {
  await resources.disposeAsync();
  rmSync(folder, { recursive: true, force: true });
});

/** Keeps hashes alone. */
const objects = {
  put: (bytes: Uint8Array | string) => hash('sha256', bytes),
  adopt: (file: string) => hash('sha256', readFileSync(file)),
  pathOf: (unknown: string) => unknown,
};

/** Hash by file of a whole release, brought up to date with each call. */
function createSite(): (snapshot: Snapshot, now: Date) => Promise<Record<string, string>> {
  const site = createRenderedSite(bundle.renderer, objects);
  const files = createReleaseFiles({
    objects,
    assetsFolder: bundle.assetsFolder,
    mediaFolder,
    siteUrl,
    intakeUrl,
  });
  return async (snapshot, now) => {
    await site.update(snapshot, now, {});
    return Object.fromEntries([...files.of(snapshot, site.pages.files, site.served())].toSorted());
  };
}

/** Hash by file of all that `astro build` writes. */
async function astroBuild(snapshot: Snapshot, now: Date): Promise<Record<string, string>> {
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
      INTAKE_URL: intakeUrl,
    },
    logFile: path.join(folder, 'astro.log'),
  });
  expect(await child.ended).toMatchObject({ how: 0 });
  const names = readdirSync(outDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(outDir, path.join(entry.parentPath, entry.name)));
  return Object.fromEntries(names.toSorted().map((name) => [name, objects.adopt(path.join(outDir, name))]));
}

it('makes the same release by what changed, in full, and by `astro build`, after each of 200 edits', async () => {
  const bringUpToDate = createSite();
  await bringUpToDate(first, new Date(START));
  let number = 0;
  for (const { name, snapshot } of randomEdits(SEED, first)) {
    number += 1;
    const now = new Date(START + number * STEP_MS);
    const full = await createSite()(snapshot, now);
    expect(await bringUpToDate(snapshot, now), `after edit ${number}, ${name}`).toEqual(full);
    const built = number % ROUND === 0 ? await astroBuild(snapshot, now) : full;
    expect(built, `astro build after edit ${number}`).toEqual(full);
    if (number === EDITS) break;
  }
  expect(number).toBe(EDITS);
}, 600_000);
