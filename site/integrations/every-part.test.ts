import { readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { theSingles } from 'shared/testing/builders';
import { everyPart } from 'shared/testing/every-part/content';
import { extremes } from 'shared/testing/every-part/extremes';
import { startFakeCms, type FakeCms, type FakeContent } from 'shared/testing/fake-cms';
import {
  brokenLinks,
  emptyParts,
  htmlFaults,
  missingFiles,
  pagesIn,
  type BuiltPage,
} from '../e2e/check-pages.ts';
import { launchBrowser } from '../e2e/browser.ts';
import { startChangingSite } from '../e2e/changing-site.ts';
import { cutWords, overprintedWords, unfoldAll } from '../e2e/in-page.ts';
import { runBuild } from './run-build.ts';

const url = 'https://metiers.example.org';

/** Offline reading is off in it. */
const nothingButNeeded = (): Promise<FakeContent> =>
  Promise.resolve({
    singles: { 'site-settings': { ...theSingles()['site-settings'], offlineReading: false } },
  });

const contents: [string, () => Promise<FakeContent>, number][] = [
  ['fills every optional part', everyPart, 64],
  ['is longer than any page expects', extremes, 65],
  ['is nothing but what every page needs', nothingButNeeded, 22],
];

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** Faults of the layout at each width, each with its page. */
async function layoutFaults(pages: readonly BuiltPage[], folder: string): Promise<string[]> {
  const served = await startChangingSite(folder);
  const tab = await browser.newPage({ serviceWorkers: 'block' });
  const faults: string[] = [];
  for (const { path } of pages) {
    await tab.goto(served.url + path, { waitUntil: 'load' });
    await tab.evaluate(unfoldAll);
    for (const width of [320, 390, 1280]) {
      await tab.setViewportSize({ width, height: 800 });
      const found = [...(await tab.evaluate(cutWords)), ...(await tab.evaluate(overprintedWords))];
      faults.push(...found.map((fault) => `${path} at ${width} px: ${fault}`));
    }
  }
  await tab.close();
  await served.close();
  return faults;
}

describe.each(contents)('a site whose content %s', (_, contentOf, pageCount) => {
  let ended: Awaited<ReturnType<typeof runBuild>>;
  let folder: string;
  let pages: BuiltPage[];

  beforeAll(async () => {
    const data = await mkdtemp(join(tmpdir(), 'every-part-'));
    const cms: FakeCms = await startFakeCms(await contentOf());
    const settings = { CMS_URL: cms.url, SITE_URL: url, BUILD_INSTANT: '2026-11-22T12:00:00Z' };
    ended = await runBuild(data, settings).finally(() => cms.close());
    folder = join(data, 'out');
    pages = pagesIn(folder);
  }, 60_000);

  test('is rendered, with a page for every entry', () => {
    expect(ended).toMatchObject({ code: 0 });
    expect(pages).toHaveLength(pageCount);
  });

  test('is valid HTML', async () => {
    expect(await htmlFaults(pages)).toEqual([]);
  });

  test('has no empty heading or list, no value that is not there, no address that runs a script', () => {
    expect(pages.flatMap(emptyParts)).toEqual([]);
  });

  test('says nothing of documents and videos that nobody can have, nor of words without consent', () => {
    const telling = pages.filter(({ html }) => /Perdus|Nulle part|Retirée/.test(html));
    expect(telling.map(({ path }) => path)).toEqual([]);
  });

  test('loads nothing of a video before one asks for it: its player is folded', () => {
    const players = pages.flatMap(
      ({ html }) => html.match(/(?:<summary[^>]*>[^<]*<\/summary>\s*)?<video[^>]*>/g) ?? [],
    );
    for (const player of players) expect(player).toMatch(/^<summary[^]*Voir la vidéo[^]*preload="none"/);
    expect(
      pages.filter(({ html }) => /<details[^>]*open[^>]*>\s*<summary[^>]*>Voir la vidéo/.test(html)),
    ).toEqual([]);
  });

  test('has no link and no file that leads nowhere', () => {
    const site = { folder, url };
    expect(pages.flatMap((page) => [...brokenLinks(page, site), ...missingFiles(page, site)])).toEqual([]);
  });

  test('lets browsers keep pages for reading offline, or frees them, as the settings say', () => {
    const isOn = contentOf !== nothingButNeeded;
    expect(readFileSync(join(folder, 'service-worker.js'), 'utf8')).toMatch(
      isOn ? /service-worker-/ : /farewell-worker-/,
    );
    expect(pages.filter(({ html }) => html.includes('data-offline="yes"'))).toHaveLength(
      isOn ? pages.length : 0,
    );
  });

  test('leaves room in the headers, of which hosts read 2000 characters, for the styles and scripts of more pages', () => {
    const headers = readFileSync(join(folder, '_headers'), 'utf8').split('\n');
    expect(headers.filter((line) => line.length > 1600)).toEqual([]);
  });

  test('holds the layout of every page, from 320 to 1280 pixels', async () => {
    expect(await layoutFaults(pages, folder)).toEqual([]);
  });
});
