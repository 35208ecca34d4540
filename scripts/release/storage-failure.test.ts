/** Disks that refuse, for real: limits of the system and paths that cannot be, which bind root as well. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { beforeEach, describe, expect, it } from 'vitest';
import { exitCodes } from '../exit-codes.ts';
import { siteFolders } from './site-folders.ts';
import { openSiteStore } from './site-store.ts';
import { draftOf, served } from './testing.ts';

let dataDir: string;

beforeEach(async () => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'storage-failure-'));
  await publish(1, 'first');
});

async function publish(revision: number, home: string): Promise<void> {
  const store = openSiteStore(dataDir);
  await store.publish(draftOf(store, revision, { 'index.html': home }));
}

/** Runs a text in a process that may write no file beyond some blocks, as on a disk that fills up at that moment. */
async function withoutRoom(work: string): Promise<string> {
  const imports = ['site-store', 'testing'].map(
    (name) =>
      `import * as ${name.replace('-', '_')} from ${JSON.stringify(import.meta.resolve(`./${name}.ts`))};`,
  );
  const script = `${imports.join('')}
    const store = site_store.openSiteStore(${JSON.stringify(dataDir)});
    const draftOf = (...given) => testing.draftOf(store, ...given);
    try { ${work} } catch (error) { console.log(JSON.stringify([error.exitCode, error.message])); }`;
  const child = spawn(
    'sh',
    ['-c', 'ulimit -f 8; exec "$0" --input-type=module -e "$1"', process.execPath, script],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  return text(child.stdout);
}

/** `ulimit` counts blocks of 512 bytes or of 1024. */
const LARGE = 16_384;

describe('a disk without room', () => {
  it.each([
    ['an object', `draftOf(2, { 'index.html': 'x'.repeat(${LARGE}) })`],
    [
      'the manifest',
      `const names = Array.from({ length: 200 }, (_, each) => [each + '/index.html', 'second']);
       await store.publish(draftOf(2, { 'index.html': 'second', ...Object.fromEntries(names) }))`,
    ],
  ])('stops %s with one sentence, and the site stays whole', async (_, work) => {
    const [code, sentence] = JSON.parse(await withoutRoom(work)) as [number, string];
    expect(code).toBe(exitCodes.diskFull);
    expect(sentence).toMatch(/^There is no room left for \S+ \(EFBIG\): free space .+ stays as it is\.$/);
    expect(served(dataDir, 'index.html')).toBe('first');
    expect(readdirSync(siteFolders(dataDir).objects).join(' ')).not.toContain('incoming');
    await publish(2, 'second');
    expect(served(dataDir, 'index.html')).toBe('second');
  });
});

describe('a folder that cannot be written', () => {
  it.each([
    ['objects', (folder: string) => rmSync(folder, { recursive: true })],
    ['releases', (folder: string) => rmSync(folder, { recursive: true })],
    ['trees/b', () => {}],
  ])('is named when it is %s, and the site stays whole', async (name, prepare) => {
    const folder = path.join(siteFolders(dataDir).root, name);
    prepare(folder);
    // A folder cannot be where a file is, nor a file where a folder is.
    if (name === 'trees/b') mkdirSync(`${folder}.json`);
    else writeFileSync(folder, '');
    await expect(publish(2, 'second')).rejects.toMatchObject({
      exitCode: exitCodes.notWritable,
      message: expect.stringMatching(
        /^\S+ cannot be written \(E[A-Z]+\): give this user .+ stays as it is\.$/,
      ) as string,
    });
    expect(served(dataDir, 'index.html')).toBe('first');
  });

  it('is named also when it is the data folder', async () => {
    dataDir = path.join(dataDir, 'file');
    writeFileSync(dataDir, '');
    await expect(publish(1, 'first')).rejects.toMatchObject({ exitCode: exitCodes.notWritable });
    await expect(openSiteStore(dataDir).lift()).rejects.toMatchObject({ exitCode: exitCodes.notWritable });
  });
});
