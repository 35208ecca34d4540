import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { prepareEnvironments, projectSettings } from './project.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'project-'));
});

it('reads the settings from the .env and lets the environment win', () => {
  writeFileSync(path.join(root, '.env'), 'SITE_PORT=9000\nCMS_PORT=9001\n');
  expect(projectSettings(root, { CMS_PORT: '9002' })).toMatchObject({ sitePort: 9000, cmsPort: 9002 });
});

it('reads and completes another file where ENV_FILE names one', () => {
  const outside = { ENV_FILE: 'elsewhere.env' };
  writeFileSync(path.join(root, 'elsewhere.env'), 'SITE_PORT=9000\n');
  const settings = projectSettings(root, outside);
  prepareEnvironments(root, settings, 'production', outside);
  expect(settings.sitePort).toBe(9000);
  expect(readFileSync(path.join(root, 'elsewhere.env'), 'utf8')).toMatch(/^SITE_PORT=9000\nAPP_KEYS=/);
  expect(existsSync(path.join(root, '.env'))).toBe(false);
});

it('gives the CMS the same secrets at every start', () => {
  const settings = projectSettings(root, {});
  const first = prepareEnvironments(root, settings, 'production', {});
  const second = prepareEnvironments(root, settings, 'production', {});
  expect(second).toEqual(first);
  expect(first.cms['APP_KEYS']).toMatch(/^[\w-]{43}(,[\w-]{43}){3}$/);
});

it('gives every child the settings in full, defaults included', () => {
  const { cms, site } = prepareEnvironments(root, projectSettings(root, {}), 'production', { LANG: 'fr' });
  for (const environment of [cms, site]) {
    expect(environment).toMatchObject({
      CMS_URL: 'http://localhost:1337',
      DATA_DIR: path.join(root, '.data'),
      LANG: 'fr',
    });
  }
});

it('gives the site the read token and none of the secrets of the CMS', () => {
  const outside = { DATABASE_URL: 'postgres://user:password@host/name', ADMIN_PASSWORD: 'Secret123' };
  const { cms, publisher, site } = prepareEnvironments(
    root,
    projectSettings(root, outside),
    'production',
    outside,
  );
  for (const name of ['CMS_PREVIEW_TOKEN', 'PREVIEW_SECRET', 'PUBLISHER_TOKEN']) {
    expect(publisher[name]).toBe(cms[name]);
    expect(site[name]).toBeUndefined();
  }
  expect(site['CMS_READ_TOKEN']).toBe(cms['CMS_READ_TOKEN']);
  expect(cms).toMatchObject(outside);
  for (const name of ['APP_KEYS', 'ADMIN_JWT_SECRET', 'INTAKE_SECRET', 'DATABASE_URL', 'ADMIN_PASSWORD'])
    expect(site).not.toHaveProperty(name);
});
