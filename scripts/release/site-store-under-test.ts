/** For tests: a store in a folder of its own, by a clock that the test moves. */
import { mkdtempSync, readlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach } from 'vitest';
import type { Manifest } from './manifest.ts';
import { siteFolders } from './site-folders.ts';
import { openSiteStore, type SiteStore } from './site-store.ts';
import { draftOf, served } from './testing.ts';

export let dataDir: string;
export let store: SiteStore;
export let now: Date;

/** To be called once, at the top of a file. */
export function prepareStore(): void {
  beforeEach(() => {
    dataDir = mkdtempSync(path.join(tmpdir(), 'site-store-'));
    now = new Date('2026-11-22T10:00:00Z');
    reopen();
  });
}

/** As another process opens it. */
export const open = (kept = 20, warn?: (sentence: string) => void): SiteStore =>
  openSiteStore(dataDir, { kept, now: () => now, ...(warn && { warn }) });

/** The store of the test is another process's from now on. */
export function reopen(kept?: number): void {
  store = open(kept);
}

export const publish = (revision: number, texts: Record<string, string>): Promise<Manifest> =>
  store.publish(draftOf(store, revision, texts));
export const home = (): string | undefined => served(dataDir, 'index.html');
export const liveTree = (): string => readlinkSync(siteFolders(dataDir).current);

export function afterHours(hours: number): void {
  now = new Date(now.getTime() + hours * 3_600_000);
}
