/** What follows a release: object storage gets it too, then the site is asked for one of its changed pages. */
import { setTimeout as delay } from 'node:timers/promises';
import { Failure } from '../failure.ts';
import type { Manifest } from '../release/manifest.ts';
import type { ObjectStore } from '../release/object-store.ts';
import { publishToTarget } from '../target/publish-to-target.ts';
import type { Target } from '../target/settings.ts';
import { TargetFailure } from './target-failure.ts';
import { verifyLive, type Verification } from './verify-live.ts';

export interface Storage {
  objects: Pick<ObjectStore, 'pathOf'>;
  /** Undefined when releases stay on this machine. */
  target: Target | undefined;
  onProgress?: (done: number, total: number) => void;
}

export interface Aftercare extends Storage {
  siteUrl: string;
  /** Ends the verification: something newer is live. An upload goes on to its end. */
  signal?: AbortSignal;
  /** Waits so many milliseconds; tests hand in one that does not. */
  sleep?: (ms: number, signal: AbortSignal | undefined) => Promise<unknown>;
}

/** Milliseconds between questions: what stands before the site may give out the old page for a moment. */
const PAUSES_MS = [500, 1000, 2000];

/**
 * Storage first: the site may be served from there.
 * @throws Failure when the storage refuses, or the site goes on serving something else.
 */
export async function followRelease(manifest: Manifest, care: Aftercare): Promise<Verification> {
  await bringToTarget(manifest, care);
  return verifyOnePage(manifest, care);
}

/** @throws TargetFailure */
export async function bringToTarget(
  manifest: Manifest,
  { target, objects, onProgress }: Storage,
): Promise<void> {
  if (!target) return;
  try {
    await publishToTarget(target, manifest, objects, onProgress);
  } catch (error) {
    throw error instanceof Failure ? new TargetFailure(error) : error;
  }
}

async function verifyOnePage({ files, changed }: Manifest, care: Aftercare): Promise<Verification> {
  const page =
    [...changed.changed, ...changed.added].find((file) => file.endsWith('index.html')) ?? 'index.html';
  const hash = files[page];
  if (hash === undefined) return 'nobody answers';
  return verifyPatiently(`${care.siteUrl}/${page.slice(0, -'index.html'.length)}`, hash, care);
}

async function verifyPatiently(
  url: string,
  hash: string,
  { signal, sleep = pause }: Aftercare,
): Promise<Verification> {
  for (const ms of PAUSES_MS) {
    try {
      return await verifyLive(url, hash, signal);
    } catch {
      await sleep(ms, signal);
    }
  }
  return verifyLive(url, hash, signal);
}

function pause(ms: number, signal: AbortSignal | undefined): Promise<unknown> {
  return delay(ms, undefined, signal ? { signal } : {}).catch(() => undefined);
}
