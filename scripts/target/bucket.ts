/** The few things a release asks of its storage, below the target's prefix. */
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  NoSuchKey,
  NotFound,
  paginateListObjectsV2,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import type { Target } from './settings.ts';
import type { Wanted } from './wanted.ts';

/** Every method throws what the SDK throws once it has tried again by itself; keys are without the prefix. */
export interface Bucket {
  put(wanted: Pick<Wanted, Described>, body: Uint8Array): Promise<void>;
  /** Undefined when there is none. */
  readText(key: string): Promise<string | undefined>;
  /** The fingerprint that `put` left with an object; undefined when there is none, or when the object is another's. */
  fingerprintOf(key: string): Promise<string | undefined>;
  list(): Promise<string[]>;
  remove(key: string): Promise<void>;
  close(): void;
}

type Described = 'key' | 'contentType' | 'cacheControl' | 'redirect' | 'fingerprint';

/** Milliseconds. A video on a slow line takes minutes: only silence is a fault. */
const PATIENCE = { connectionTimeout: 5_000, socketTimeout: 60_000 };
const ATTEMPTS = 4;

export function openBucket({ bucket: Bucket, prefix, endpoint, region, forcePathStyle }: Target): Bucket {
  const client = new S3Client({
    region,
    forcePathStyle,
    ...(endpoint && { endpoint }),
    maxAttempts: ATTEMPTS,
    requestHandler: PATIENCE,
    // The request's signature covers the body already; some storage knows no other checksum.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  const at = (key: string) => ({ Bucket, Key: prefix + key });
  return {
    async put({ key, contentType, cacheControl, redirect, fingerprint }, body) {
      const command = new PutObjectCommand({
        ...at(key),
        Body: body,
        ContentType: contentType,
        CacheControl: cacheControl,
        Metadata: { fingerprint },
        ...(redirect && { WebsiteRedirectLocation: redirect }),
      });
      await client.send(command);
    },
    async readText(key) {
      try {
        const { Body } = await client.send(new GetObjectCommand(at(key)));
        return await Body?.transformToString();
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw error;
      }
    },
    async fingerprintOf(key) {
      try {
        const { Metadata } = await client.send(new HeadObjectCommand(at(key)));
        return Metadata?.['fingerprint'];
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw error;
      }
    },
    async list() {
      const keys: string[] = [];
      for await (const { Contents } of paginateListObjectsV2({ client }, { Bucket, Prefix: prefix })) {
        for (const { Key } of Contents ?? []) if (Key) keys.push(Key.slice(prefix.length));
      }
      return keys;
    },
    async remove(key) {
      await client.send(new DeleteObjectCommand(at(key)));
    },
    close: () => client.destroy(),
  };
}

function isMissing(error: unknown): boolean {
  return error instanceof NoSuchKey || error instanceof NotFound;
}
