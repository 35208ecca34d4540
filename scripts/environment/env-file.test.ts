import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { completeEnvFile, mergeEnvironment, readEnvFile } from './env-file.ts';
import { secrets } from './secrets.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'env-file-'));
  file = path.join(folder, '.env');
});

describe('completeEnvFile', () => {
  it('makes every secret once, for this user only', () => {
    expect(completeEnvFile(file, {})).toEqual(Object.keys(secrets));
    expect(Object.keys(readEnvFile(file)).toSorted()).toEqual(Object.keys(secrets).toSorted());
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('makes other secrets for another checkout', () => {
    const other = path.join(mkdtempSync(path.join(tmpdir(), 'env-file-')), '.env');
    completeEnvFile(file, {});
    completeEnvFile(other, {});
    const values = [...Object.values(readEnvFile(file)), ...Object.values(readEnvFile(other))];
    expect(new Set(values).size).toBe(values.length);
  });

  it('leaves a complete file as it is', () => {
    completeEnvFile(file, {});
    const before = readFileSync(file, 'utf8');
    expect(completeEnvFile(file, {})).toEqual([]);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('appends a secret that is new and keeps every line that was there', () => {
    writeFileSync(file, '# mine\nAPP_KEYS=kept\nSITE_PORT=9000');
    expect(completeEnvFile(file, {})).toEqual(Object.keys(secrets).filter((name) => name !== 'APP_KEYS'));
    expect(readFileSync(file, 'utf8')).toMatch(/^# mine\nAPP_KEYS=kept\nSITE_PORT=9000\nAPI_TOKEN_SALT=/);
  });

  it('does not write secrets that the environment gives', () => {
    const outside = Object.fromEntries(Object.keys(secrets).map((name) => [name, 'given']));
    expect(completeEnvFile(file, outside)).toEqual([]);
    expect(existsSync(file)).toBe(false);
  });

  it('leaves nothing half-written behind', () => {
    completeEnvFile(file, {});
    expect(readdirSync(folder).toSorted()).toEqual(['.env', '.tmp']);
    expect(readdirSync(path.join(folder, '.tmp'))).toEqual([]);
  });

  it('says which file and why when it cannot be written', () => {
    const blocked = path.join('/proc', '.env');
    expect(() => completeEnvFile(blocked, {})).toThrow(
      /^\/proc\/\.env cannot be written \(.+\): give this user the right/,
    );
  });
});

describe('mergeEnvironment', () => {
  it('prefers what is set outside', () => {
    expect(mergeEnvironment({ SITE_PORT: '1', CMS_PORT: '2' }, { SITE_PORT: '3' })).toEqual({
      SITE_PORT: '3',
      CMS_PORT: '2',
    });
  });

  it('takes an empty value outside for one that is not set', () => {
    expect(mergeEnvironment({ SITE_PORT: '1' }, { SITE_PORT: '' })).toEqual({ SITE_PORT: '1' });
  });
});
