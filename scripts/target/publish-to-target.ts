/**
 * Brings a release to S3-compatible storage, where a bucket's website or a CDN serves it. Pages go up when all they
 * refer to is there, and nothing is taken away before every page is: a run that breaks off leaves a site that works,
 * and the next one completes it.
 */
import { readFile, stat } from 'node:fs/promises';
import { exitCodes } from '../exit-codes.ts';
import { errorCode, Failure } from '../failure.ts';
import type { Manifest } from '../release/manifest.ts';
import type { ObjectStore } from '../release/object-store.ts';
import { openBucket, type Bucket } from './bucket.ts';
import { inParallel } from './in-parallel.ts';
import { isOlder, newestIn, PENDING, pendingRecord, readState, RELEASE, releaseRecord } from './records.ts';
import type { Target } from './settings.ts';
import { wantedObjects, type Wanted } from './wanted.ts';

export interface Published {
  /** Objects sent, redirects among them. */
  sent: number;
  removed: number;
  /** Objects that were there already. */
  kept: number;
}

const HANDS = 16;
/** Bytes. What is larger goes up one at a time, so that sixteen videos are never in memory at once. */
const LARGE = 8 * 1024 * 1024;

/**
 * @param onProgress objects sent or taken away, of all that are to be.
 * @throws Failure when the storage refuses, or holds a newer release (one that went back may replace it).
 */
export async function publishToTarget(
  target: Target,
  manifest: Manifest,
  objects: Pick<ObjectStore, 'pathOf'>,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<Published> {
  const bucket = openBucket(target);
  try {
    return await publish(bucket, manifest, objects, onProgress);
  } catch (error) {
    if (!isOfStorage(error)) throw error;
    const sentence = `The release could not be brought to s3://${target.bucket}/${target.prefix} (${reason(error)}): check RELEASE_TARGET, S3_ENDPOINT and the credentials, then publish again; what is served there stays whole.`;
    throw new Failure(sentence, exitCodes.target);
  } finally {
    bucket.close();
  }
}

async function publish(
  bucket: Bucket,
  manifest: Manifest,
  objects: Pick<ObjectStore, 'pathOf'>,
  onProgress: (done: number, total: number) => void,
): Promise<Published> {
  const { newest, known, unsure } = await readState(bucket);
  refuseOlder(manifest, newest);
  const wanted = wantedObjects(manifest, objects);
  const changed = [...wanted.values()].filter(({ key, fingerprint }) => known.get(key) !== fingerprint);
  const gone = [...known.keys()].filter((key) => !wanted.has(key));
  const keys = [...new Set([...unsure, ...changed.map(({ key }) => key), ...gone])];
  let done = 0;
  const step = () => onProgress(++done, changed.length + gone.length);

  await putJson(bucket, PENDING, pendingRecord(manifest, keys));
  for (const turn of [0, 1, 2]) {
    // Another release may have come in while the assets went up.
    if (turn === 1) refuseOlder(manifest, await newestIn(bucket));
    await send(
      bucket,
      objects,
      changed.filter((each) => each.turn === turn),
      step,
    );
  }
  await inParallel(HANDS, gone, async (key) => {
    await bucket.remove(key);
    step();
  });
  const fingerprints = Array.from(wanted.values(), ({ key, fingerprint }): [string, string] => [
    key,
    fingerprint,
  ]);
  await putJson(bucket, RELEASE, releaseRecord(manifest, fingerprints));
  await bucket.remove(PENDING);
  return { sent: changed.length, removed: gone.length, kept: wanted.size - changed.length };
}

function refuseOlder(manifest: Manifest, newest: Parameters<typeof isOlder>[1] | undefined): void {
  if (!newest || manifest.rollbackOf !== undefined || !isOlder(manifest, newest)) return;
  const sentence = `The target holds release ${newest.number} of revision ${newest.revision}, newer than release ${manifest.number} of revision ${manifest.revision}: publish again from the machine that made it, or take ${RELEASE} out of the target to replace it.`;
  throw new Failure(sentence, exitCodes.olderRevision);
}

async function send(
  bucket: Bucket,
  objects: Pick<ObjectStore, 'pathOf'>,
  wanted: readonly Wanted[],
  step: () => void,
): Promise<void> {
  const large: Wanted[] = [];
  const put = async (each: Wanted): Promise<void> => {
    await bucket.put(each, each.hash === null ? new Uint8Array() : await readFile(objects.pathOf(each.hash)));
    step();
  };
  await inParallel(HANDS, wanted, async (each) => {
    if (each.hash !== null && (await stat(objects.pathOf(each.hash))).size > LARGE) large.push(each);
    else await put(each);
  });
  await inParallel(1, large, put);
}

/** Bears no fingerprint: it is no part of the site. */
async function putJson(bucket: Bucket, key: string, text: string): Promise<void> {
  const described = {
    key,
    contentType: 'application/json',
    cacheControl: 'no-store',
    redirect: null,
    fingerprint: '',
  };
  await bucket.put(described, Buffer.from(text));
}

/** The SDK marks what it met on its way; without credentials it does not set out. */
function isOfStorage(error: unknown): error is Error {
  return error instanceof Error && ('$metadata' in error || error.name === 'CredentialsProviderError');
}

/** `AccessDenied`, `NoSuchBucket`, `ECONNREFUSED`… */
function reason(error: Error): string {
  const code = errorCode(error);
  return code === error.message ? `${error.name}: ${code}` : code;
}
