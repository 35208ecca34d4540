import { expect, it } from 'vitest';
import { readTarget } from './settings.ts';

it('leaves releases on this machine when no target is named', () => {
  expect(readTarget({})).toBeUndefined();
});

it.each([
  ['s3://bucket', 'bucket', ''],
  ['s3://bucket/', 'bucket', ''],
  ['s3://my.bucket/www/site/', 'my.bucket', 'www/site/'],
])('reads %s', (RELEASE_TARGET, bucket, prefix) => {
  expect(readTarget({ RELEASE_TARGET })).toEqual({
    bucket,
    prefix,
    endpoint: undefined,
    region: 'us-east-1',
    forcePathStyle: false,
  });
});

it('puts the bucket in the path where an endpoint is given, unless told otherwise', () => {
  const elsewhere = { RELEASE_TARGET: 's3://a-b', S3_ENDPOINT: 'https://s3.example.org', S3_REGION: 'gra' };
  expect(readTarget(elsewhere)).toMatchObject({
    endpoint: 'https://s3.example.org',
    region: 'gra',
    forcePathStyle: true,
  });
  expect(readTarget({ ...elsewhere, S3_FORCE_PATH_STYLE: 'false' })?.forcePathStyle).toBe(false);
});

it.each([
  [{ RELEASE_TARGET: '/var/www' }, 'RELEASE_TARGET'],
  [{ RELEASE_TARGET: 's3://' }, 'RELEASE_TARGET'],
  [{ RELEASE_TARGET: 's3://Bucket/a b' }, 'RELEASE_TARGET'],
  [{ RELEASE_TARGET: 's3://bucket', S3_ENDPOINT: 'localhost:9000' }, 'S3_ENDPOINT'],
  [{ RELEASE_TARGET: 's3://bucket', S3_FORCE_PATH_STYLE: 'yes' }, 'S3_FORCE_PATH_STYLE'],
])('names what cannot be used in %o', (environment, name) => {
  expect(() => readTarget(environment)).toThrow(`${name} is "`);
});
