/** Where releases also go, as the environment says it. */
import type { Environment } from '../environment/env-file.ts';
import { exitCodes } from '../exit-codes.ts';
import { Failure } from '../failure.ts';

/** Storage that speaks S3. Who may write there is read by the SDK itself: `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`… */
export interface Target {
  bucket: string;
  /** Before every key: empty, or ending with a slash. */
  prefix: string;
  /** Undefined for Amazon's own. */
  endpoint: string | undefined;
  region: string;
  /** The bucket in the path instead of in the host's name: what most storage outside Amazon wants. */
  forcePathStyle: boolean;
}

/**
 * From `RELEASE_TARGET` (`s3://bucket/prefix`), `S3_ENDPOINT`, `S3_REGION` and `S3_FORCE_PATH_STYLE` (`true` where an
 * endpoint is given).
 * @returns undefined when releases stay on this machine.
 * @throws Failure naming the variable that cannot be used.
 */
export function readTarget(environment: Environment): Target | undefined {
  const target = environment['RELEASE_TARGET'];
  if (!target) return undefined;
  const endpoint = readEndpoint(environment['S3_ENDPOINT']);
  return {
    ...readPlace(target),
    endpoint,
    region: environment['S3_REGION'] || 'us-east-1',
    forcePathStyle: readFlag(
      'S3_FORCE_PATH_STYLE',
      environment['S3_FORCE_PATH_STYLE'] || String(Boolean(endpoint)),
    ),
  };
}

function readPlace(target: string): Pick<Target, 'bucket' | 'prefix'> {
  const [, bucket, folder = ''] = /^s3:\/\/([a-z\d][a-z\d.-]+)(?:\/([^\s?#]*))?$/.exec(target) ?? [];
  if (!bucket)
    throw bad(`RELEASE_TARGET is "${target}": give it a bucket, such as s3://bucket or s3://bucket/prefix.`);
  const prefix = folder.replace(/^\/+|\/+$/g, '');
  return { bucket, prefix: prefix && `${prefix}/` };
}

function readEndpoint(endpoint: string | undefined): string | undefined {
  if (!endpoint) return undefined;
  if (/^https?:$/.test(URL.parse(endpoint)?.protocol ?? '')) return endpoint;
  throw bad(`S3_ENDPOINT is "${endpoint}": give it a whole address such as https://s3.example.org.`);
}

function readFlag(name: string, value: string): boolean {
  if (value === 'true' || value === 'false') return value === 'true';
  throw bad(`${name} is "${value}": give it true or false.`);
}

function bad(sentence: string): Failure {
  return new Failure(sentence, exitCodes.badSetting);
}
