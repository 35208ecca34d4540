import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePorts } from 'shared/testing/free-ports';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readSettings, type Settings } from '../environment/settings.ts';
import { exitCodes } from '../exit-codes.ts';
import { preflight } from './preflight.ts';

let root: string;
let settings: Settings;
let resources: AsyncDisposableStack;
let blocker: ReturnType<typeof createServer>;

beforeEach(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'preflight-'));
  resources = new AsyncDisposableStack();
  blocker = createServer();
  await once(blocker.listen(0, 'localhost'), 'listening');
  const [cms, site, publisher] = (await freePorts(3)).map(String);
  settings = readSettings({ CMS_PORT: cms, SITE_PORT: site, PUBLISHER_PORT: publisher }, root);
});

afterEach(async () => {
  await resources.disposeAsync();
  await once(blocker.close(), 'close');
});

const blocked = (): number => (blocker.address() as AddressInfo).port;

it('holds the data folder until it is released', async () => {
  await preflight(root, settings, resources);
  await expect(preflight(root, settings, new AsyncDisposableStack())).rejects.toMatchObject({
    message: expect.stringMatching(
      new RegExp(`process ${process.pid}\\) is already running on .+ set DATA_DIR`),
    ),
    exitCode: exitCodes.alreadyRunning,
  });
  await resources.disposeAsync();
  resources = new AsyncDisposableStack();
  await preflight(root, settings, resources);
});

it('says that another start is running before it says that the ports are taken', async () => {
  await preflight(root, settings, resources);
  const second = { ...settings, cmsPort: blocked() };
  await expect(preflight(root, second, new AsyncDisposableStack())).rejects.toThrow('already running');
});

it.each([
  ['CMS_PORT', () => ({ cmsPort: blocked() })],
  ['SITE_PORT', () => ({ sitePort: blocked() })],
  ['PUBLISHER_PORT', () => ({ publisherPort: blocked() })],
])('refuses a taken %s and lets go of the data folder', async (variable, change) => {
  await expect(preflight(root, { ...settings, ...change() }, resources)).rejects.toMatchObject({
    message: expect.stringContaining(variable),
    exitCode: exitCodes.portTaken,
  });
  await resources.disposeAsync();
  expect(existsSync(path.join(settings.dataDir, 'start.lock'))).toBe(false);
});

it.each([
  ['DATA_DIR', (file: string) => ({ dataDir: file })],
  ['OUTBOX_DIR', (file: string) => ({ outboxDir: file })],
])('refuses a %s that cannot be written', async (variable, change) => {
  const file = path.join(root, 'a-file');
  writeFileSync(file, '');
  await expect(preflight(root, { ...settings, ...change(file) }, resources)).rejects.toMatchObject({
    message: expect.stringContaining(variable),
    exitCode: exitCodes.notWritable,
  });
});
