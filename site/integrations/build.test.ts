import { existsSync } from 'node:fs';
import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startFakeCms, type FakeCms, type Fault } from 'shared/testing/fake-cms';
import { runBuild } from './run-build.ts';

let cms: FakeCms;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'build-'));
  cms = await startFakeCms();
});
afterEach(() => cms.close());

const build = (settings: Record<string, string>) =>
  runBuild(folder, { CMS_TIMEOUT_SECONDS: '0.3', ...settings });

const stops: [Fault, number, string][] = [
  ['hangs', 11, 'n’a pas répondu en 0.3 secondes'],
  ['cuts off', 12, 'a coupé la connexion'],
  ['refuses the token', 13, 'refuse le jeton de lecture'],
  ['answers html', 14, 'n’a pas répondu en JSON'],
  ['answers errors with 200', 15, 'La base est en panne'],
];

test.each(stops)(
  'a CMS that %s stops the build with code %i and one sentence, and nothing is written',
  async (fault, code, sentence) => {
    cms.fault = fault;
    const ended = await build({ CMS_URL: cms.url });
    expect(ended.code).toBe(code);
    expect(ended.output.split('\n').filter((line) => line.includes(sentence))).toHaveLength(1);
    expect(ended.output).not.toMatch(/^\s+at /m);
    expect(existsSync(join(folder, 'out'))).toBe(false);
    expect(await readdir(folder)).toEqual([]);
  },
);

test('a CMS that cuts off in the middle of the pull stops it as well, and nothing is written', async () => {
  cms.fault = 'cuts off';
  cms.faultFrom = 12;
  expect(await build({ CMS_URL: cms.url })).toMatchObject({ code: 12 });
  expect(cms.requests).toBeGreaterThan(12);
  expect(await readdir(folder)).toEqual([]);
});

test('a CMS that refuses the connection, and an emptied collection, stop it too', async () => {
  cms.content = { statedCounts: { event: 14 } };
  expect(await build({ CMS_URL: cms.url })).toMatchObject({ code: 16 });
  await cms.close();
  expect(await build({ CMS_URL: cms.url })).toMatchObject({ code: 10 });
  expect(await readdir(folder)).toEqual([]);
});

test('an address or a patience that is none is named', async () => {
  for (const settings of [{ CMS_URL: 'localhost:1337' }, { CMS_URL: cms.url, CMS_TIMEOUT_SECONDS: 'abc' }]) {
    const { code, output } = await build(settings);
    expect(code).toBeGreaterThanOrEqual(10);
    expect(output).toMatch(/CMS_(URL|TIMEOUT_SECONDS) vaut/);
  }
});

test('no token, and a file that is no snapshot, are said plainly', async () => {
  const noToken = await build({ CMS_URL: cms.url, CMS_READ_TOKEN: '' });
  expect(noToken.code).toBe(13);
  expect(noToken.output).toContain('CMS_READ_TOKEN n’est pas défini');
  const file = join(folder, 'snapshot.json');
  await writeFile(file, '{"version":');
  const unreadable = await build({ SNAPSHOT_FILE: file });
  expect(unreadable.code).toBe(19);
  expect(unreadable.output).toContain(file);
  expect(existsSync(join(folder, 'out'))).toBe(false);
});
