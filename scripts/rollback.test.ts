import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exitCodes } from './exit-codes.ts';
import { lockPublication } from './release/release-locks.ts';
import { openSiteStore, type SiteStore } from './release/site-store.ts';
import { draftOf, served } from './release/testing.ts';
import { publishToTarget } from './target/publish-to-target.ts';
import { credentials, startS3 } from './target/s3-server.ts';

let dataDir: string;
let store: SiteStore;
/** Of the script, besides what every run has. */
let environment: NodeJS.ProcessEnv;

beforeEach(async () => {
  environment = {};
  dataDir = mkdtempSync(path.join(tmpdir(), 'rollback-'));
  store = openSiteStore(dataDir, { now: () => new Date('2026-11-22T10:00:00Z') });
  for (const revision of [1, 2, 3])
    await store.publish(draftOf(store, revision, { 'index.html': String(revision) }));
});

afterEach(() => {
  vi.unstubAllEnvs();
});

async function rollback(...words: string[]) {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'rollback.ts'), ...words], {
    env: {
      PATH: process.env['PATH'],
      TZ: 'UTC',
      DATA_DIR: dataDir,
      ENV_FILE: path.join(dataDir, '.env'),
      ...environment,
    },
  });
  const printed = Promise.all([text(child.stdout), text(child.stderr)]);
  const [code] = (await once(child, 'close')) as [number];
  const [output, errors] = await printed;
  return { code, output, errors };
}

const home = (): string | undefined => served(dataDir, 'index.html');

describe('pnpm rollback', () => {
  it('goes back while a publisher runs, says so on one screen, and is ended by --lift', async () => {
    using _publisher = lockPublication(dataDir);
    const back = await rollback();
    expect([back.code, back.errors, home()]).toEqual([0, '', '2']);
    const lines = back.output.trimEnd().split('\n');
    expect(lines).toEqual([
      expect.stringMatching(/^ {2}Release +Made +Pages +Files changed$/),
      expect.stringMatching(/^ +4 .+ +1 +1 +live, held, back to 2$/),
      expect.stringMatching(/^ +3 +22 Nov 2026, 10:00:00 +1 +1$/),
      expect.stringMatching(/^ +2 /),
      expect.stringMatching(/^ +1 /),
      '',
      'Release 2 is live again. Nothing newer goes live until pnpm rollback --lift.',
    ]);
    expect(store.hold()).toMatchObject({ release: 2 });
    expect(await rollback('--lift')).toMatchObject({ code: 0, errors: '' });
    expect(store.hold()).toBeUndefined();
    expect((await rollback('--lift')).output).toContain('Nothing is held');
  });

  it('goes to the release it is given, and tells machines', async () => {
    const { code, output } = await rollback('1', '--json');
    expect([code, home()]).toEqual([0, '1']);
    expect(JSON.parse(output)).toMatchObject({
      live: { number: 4, rollbackOf: 1, revision: 1 },
      hold: { release: 1 },
      releases: [{ number: 4 }, { number: 3 }, { number: 2 }, { number: 1, changed: 1, pages: 1 }],
    });
  });

  it('only looks when asked to list', async () => {
    const { code, output } = await rollback('--list');
    expect(code).toBe(0);
    expect(output).toMatch(/^ +3 .+ live$/m);
    expect([home(), store.hold()]).toEqual(['3', undefined]);
  });

  it('brings object storage back, too, by the credentials in the .env', async () => {
    await using s3 = await startS3();
    for (const [name, value] of Object.entries(credentials)) vi.stubEnv(name, value);
    const live = store.live();
    if (live) await publishToTarget(s3.target, live, store.objects);
    expect(await (await s3.get('')).text()).toBe('3');
    const lines = Object.entries({ ...credentials, RELEASE_TARGET: 's3://site' }).map((line) =>
      line.join('='),
    );
    writeFileSync(path.join(dataDir, '.env'), lines.join('\n'));
    environment = { S3_ENDPOINT: s3.target.endpoint };
    expect(await rollback()).toMatchObject({ code: 0, errors: '' });
    expect(await (await s3.get('')).text()).toBe('2');
  });

  it('says what is back and what is not when object storage refuses', async () => {
    await using s3 = await startS3();
    environment = { ...credentials, RELEASE_TARGET: 's3://other', S3_ENDPOINT: s3.target.endpoint };
    const { code, errors } = await rollback();
    expect([code, home(), store.hold()?.release]).toEqual([exitCodes.target, '2', 2]);
    expect(errors).toMatch(/NoSuchBucket/);
    expect(errors.trimEnd()).toMatch(/^Release 2 is live again here and held, but .+ pnpm rollback 2\.$/m);
  });

  it.each([
    [['7'], exitCodes.noSuchRelease, /^There is no release 7: choose one of pnpm rollback --list\.$/m],
    [['last'], exitCodes.usage, /^"last" is no number of a release\.\n\nUsage: pnpm rollback/],
    [['1', '2'], exitCodes.usage, /^Unexpected argument '2'\./],
    [['1', '--lift'], exitCodes.usage, /^Give one of a release, --lift and --list\./],
    [['--list', '--lift'], exitCodes.usage, /^Give one of/],
  ])('refuses %j and changes nothing', async (words, code, sentence) => {
    const refused = await rollback(...words);
    expect(refused).toMatchObject({ code, output: '', errors: expect.stringMatching(sentence) as string });
    expect([home(), store.hold()]).toEqual(['3', undefined]);
  });

  it('explains itself', async () => {
    const { code, output } = await rollback('--help');
    expect([code, output.split('\n')[0]]).toEqual([0, 'Usage: pnpm rollback [release] [--json]']);
    expect(Math.max(...output.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
  });
});
