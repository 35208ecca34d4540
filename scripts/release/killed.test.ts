/**
 * A process that publishes, tidies and rolls back is killed before each of its changes to the disk, one after the other:
 * visitors always see a whole release, and the next publication works.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { expect, it } from 'vitest';
import { siteFolders } from './site-folders.ts';
import { openSiteStore, type SiteStore } from './site-store.ts';
import { draftOf } from './testing.ts';

const base = mkdtempSync(path.join(tmpdir(), 'killed-'));
const before = path.join(base, 'before');

const open = (dataDir: string): SiteStore =>
  openSiteStore(dataDir, { kept: 3, now: () => new Date('2026-11-22T10:00:00Z') });
const release = (revision: number): Record<string, string> => ({
  'index.html': `home ${revision}`,
  'same/index.html': 'same',
  [`only-${revision}/index.html`]: `${revision}`,
  [`_astro/${revision}.css`]: `${revision}`,
});

/** What the process does, kept beside the text of the process that does it. */
async function work(store: SiteStore, draft: typeof draftOf, texts: Record<string, string>): Promise<void> {
  await store.publish(draft(store, 4, texts));
  await store.tidy();
  await store.rollback();
}

/** A copy of the site before, with its link as it is. */
function copyOf(folder: string, name: string): string {
  const copy = path.join(base, name);
  cpSync(folder, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

/** Everything a visitor can read, as one text. */
function visible(dataDir: string): string {
  const { current } = siteFolders(dataDir);
  const names = readdirSync(current, { recursive: true, encoding: 'utf8' }).toSorted();
  const files = names.filter((name) => statSync(path.join(current, name)).isFile());
  return files.map((name) => `${name}: ${readFileSync(path.join(current, name), 'utf8')}`).join('\n');
}

/** @returns the signal that ended the process, or its exit code. */
async function workKilledAt(dataDir: string, change: number): Promise<unknown> {
  const at = (name: string): string => JSON.stringify(import.meta.resolve(name));
  const text = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    let left = ${change};
    for (const name of ['chmodSync', 'copyFileSync', 'linkSync', 'mkdirSync', 'renameSync', 'rmdirSync', 'rmSync', 'symlinkSync',
      'unlinkSync', 'writeFileSync']) {
      const original = fs[name];
      fs[name] = (...given) => {
        // What becomes of a dead process's locks is tested with the locks.
        if (!String(given[0]).includes('.lock') && left-- === 0) process.kill(process.pid, 'SIGKILL');
        return original(...given);
      };
    }
    syncBuiltinESMExports();
    const { openSiteStore } = await import(${at('./site-store.ts')});
    const { draftOf } = await import(${at('./testing.ts')});
    const store = openSiteStore(${JSON.stringify(dataDir)}, { kept: 3, now: () => new Date('2026-11-22T10:00:00Z') });
    await (${work.toString()})(store, draftOf, ${JSON.stringify(release(4))});`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', text], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  return signal ?? code;
}

/** What is found after the process was killed there, and after two more publications. */
async function killedAt(change: number, wholes: readonly string[]) {
  const dataDir = copyOf(before, String(change));
  const how = await workKilledAt(dataDir, change);
  const isWhole = wholes.includes(visible(dataDir));
  const store = open(dataDir);
  await store.lift();
  const next: string[] = [];
  const listed = [store.live()?.number];
  for (const revision of [5, 6]) {
    await store.publish(draftOf(store, revision, release(revision)));
    listed.unshift(store.live()?.number);
    await store.tidy();
    next.push(...(visible(dataDir).match(/^(index|only-\d).*$/gm) ?? []));
  }
  const { root, releases, trees, objects } = siteFolders(dataDir);
  const names = [root, releases, trees, objects].flatMap((folder) => readdirSync(folder));
  const left = names.filter((name) => /^incoming|\.\d+$/.test(name));
  // What never went live is no release to go back to.
  const kept = store.releases().map(({ number }) => number);
  const areListed = isDeepStrictEqual(kept, listed);
  return { change, how, isWhole, next, left, areListed };
}

const good = {
  isWhole: true,
  next: ['index.html: home 5', 'only-5/index.html: 5', 'index.html: home 6', 'only-6/index.html: 6'],
  left: [],
  areListed: true,
};

it('leaves a whole site whenever it is killed', { timeout: 240_000 }, async () => {
  const store = open(before);
  for (const revision of [1, 2, 3]) await store.publish(draftOf(store, revision, release(revision)));
  const finished = copyOf(before, 'finished');
  const wholes = [visible(before)];
  const other = open(finished);
  await other.publish(draftOf(other, 4, release(4)));
  wholes.push(visible(finished));
  await other.rollback();
  wholes.push(visible(finished));

  const found: Awaited<ReturnType<typeof killedAt>>[] = [];
  while (!found.some(({ how }) => how === 0)) {
    const next = [0, 1, 2, 3].map((step) => killedAt(found.length + step, wholes));
    found.push(...(await Promise.all(next)));
  }
  expect(found).toEqual(
    found.map(({ change, how }) => ({ ...good, change, how: how === 0 ? 0 : 'SIGKILL' })),
  );
  expect(found.length).toBeGreaterThan(40);
});
