/**
 * What the bucket says of itself. `_release.json` lists what the release put there; `_pending.json` is there while one
 * goes up, with the keys that may be old or new. Whoever comes next looks at those objects themselves, and at all of
 * them when a record is gone or torn: each bears its fingerprint.
 */
import { isRecord } from '../release/whole-file.ts';
import type { Manifest } from '../release/manifest.ts';
import type { Bucket } from './bucket.ts';
import { inParallel } from './in-parallel.ts';

export type Stamp = Pick<Manifest, 'number' | 'revision' | 'instant'>;

export interface BucketState {
  /** Of the newest release that is there, whole or in part. */
  newest: Stamp | undefined;
  /** Fingerprint by key of what a release put there. Objects of others are none of ours, and stay. */
  known: Map<string, string>;
  /** Keys that `_release.json` may be wrong about: until it is written again, they stay so. */
  unsure: readonly string[];
}

export const RELEASE = '_release.json';
export const PENDING = '_pending.json';
const HANDS = 16;

/** Reads the two records only. */
export async function newestIn(bucket: Bucket): Promise<Stamp | undefined> {
  return newestOf(await readRecords(bucket));
}

export async function readState(bucket: Bucket): Promise<BucketState> {
  const records = await readRecords(bucket);
  const known = new Map(Object.entries(records.release?.objects ?? {}));
  const unsure = records.whole ? (records.pending?.keys ?? []) : await siteKeys(bucket);
  await inParallel(HANDS, unsure, async (key) => {
    const fingerprint = await bucket.fingerprintOf(key);
    if (fingerprint) known.set(key, fingerprint);
    else known.delete(key);
  });
  return { newest: newestOf(records), known, unsure };
}

async function siteKeys(bucket: Bucket): Promise<string[]> {
  return (await bucket.list()).filter((key) => key !== RELEASE && key !== PENDING);
}

export function releaseRecord(stamp: Stamp, objects: Iterable<[string, string]>): string {
  return JSON.stringify({ ...stampOf(stamp), objects: Object.fromEntries(objects) });
}

export function pendingRecord(stamp: Stamp, keys: readonly string[]): string {
  return JSON.stringify({ ...stampOf(stamp), keys });
}

interface Records {
  release: (Stamp & { objects: Record<string, string> }) | undefined;
  pending: (Stamp & { keys: string[] }) | undefined;
  /** The two can be relied on. */
  whole: boolean;
}

async function readRecords(bucket: Bucket): Promise<Records> {
  const [releaseText, pendingText] = await Promise.all([bucket.readText(RELEASE), bucket.readText(PENDING)]);
  const release = parse(releaseText, ({ objects }) => isRecord(objects) && areTexts(Object.values(objects)));
  const pending = parse(pendingText, ({ keys }) => Array.isArray(keys) && areTexts(keys));
  const whole = release !== undefined && (pending !== undefined || pendingText === undefined);
  return { release, pending, whole } as Records;
}

function parse(text: string | undefined, isWhole: (record: Record<string, unknown>) => boolean): unknown {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return isRecord(value) && isStamp(value) && isWhole(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isStamp({ number, revision, instant }: Record<string, unknown>): boolean {
  return typeof number === 'number' && typeof revision === 'number' && typeof instant === 'string';
}

function areTexts(values: readonly unknown[]): boolean {
  return values.every((value) => typeof value === 'string');
}

function stampOf({ number, revision, instant }: Stamp): Stamp {
  return { number, revision, instant };
}

function newestOf({ release, pending }: Records): Stamp | undefined {
  return release && pending ? (isOlder(release, pending) ? pending : release) : (release ?? pending);
}

/** Of one revision, what was rendered for the earlier instant is older: pages change with the time, too. */
export function isOlder(one: Stamp, other: Stamp): boolean {
  return one.revision < other.revision || (one.revision === other.revision && one.instant < other.instant);
}
