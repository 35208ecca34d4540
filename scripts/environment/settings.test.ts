import { describe, expect, it } from 'vitest';
import { exitCodes } from '../exit-codes.ts';
import { readSettings, toEnvironment } from './settings.ts';

describe('readSettings', () => {
  it('needs nothing to be set', () => {
    expect(readSettings({}, '/project')).toEqual({
      cmsHost: 'localhost',
      cmsPort: 1337,
      cmsUrl: 'http://localhost:1337',
      intakeUrl: 'http://localhost:1337',
      siteHost: 'localhost',
      sitePort: 8080,
      siteUrl: 'http://localhost:8080',
      publisherHost: 'localhost',
      publisherPort: 8081,
      publisherUrl: 'http://localhost:8081',
      releasesKept: 20,
      cmsTimeoutSeconds: 30,
      dataDir: '/project/.data',
      outboxDir: '/project/.tmp/outbox',
      adminEmail: 'admin@localhost.test',
      adminPassword: undefined,
    });
  });

  it('derives the addresses from the ports', () => {
    const settings = readSettings({ CMS_PORT: '4000', SITE_PORT: '4001' }, '/project');
    expect([settings.cmsUrl, settings.siteUrl]).toEqual(['http://localhost:4000', 'http://localhost:4001']);
  });

  it('takes addresses with or without a final slash', () => {
    expect(readSettings({ SITE_URL: 'https://metiers.example/' }, '/project').siteUrl).toBe(
      'https://metiers.example',
    );
  });

  it('resolves relative folders from the root and leaves absolute ones', () => {
    const settings = readSettings({ DATA_DIR: 'here', OUTBOX_DIR: '/there' }, '/project');
    expect([settings.dataDir, settings.outboxDir]).toEqual(['/project/here', '/there']);
  });

  it.each([
    [{ CMS_PORT: 'abc' }, 'CMS_PORT is "abc"'],
    [{ SITE_PORT: '70000' }, 'SITE_PORT is "70000"'],
    [{ CMS_PORT: '8080' }, 'CMS_PORT and SITE_PORT are both 8080'],
    [{ PUBLISHER_PORT: '8080' }, 'SITE_PORT and PUBLISHER_PORT are both 8080'],
    [{ CMS_TIMEOUT_SECONDS: 'abc' }, 'CMS_TIMEOUT_SECONDS is "abc"'],
    [{ RELEASES_KEPT: '1' }, 'RELEASES_KEPT is "1"'],
    [{ SITE_URL: 'metiers.example' }, 'SITE_URL is "metiers.example"'],
    [{ CMS_URL: 'file:///tmp' }, 'CMS_URL is "file:///tmp"'],
    [{ ADMIN_PASSWORD: 'allsmall1' }, 'ADMIN_PASSWORD is too weak'],
    [{ DATABASE_CLIENT: 'mysql' }, 'DATABASE_CLIENT is "mysql"'],
    [{ DATABASE_CLIENT: 'postgres' }, 'DATABASE_URL is not set'],
  ])('refuses %o by name', (environment, sentence) => {
    expect(() => readSettings(environment, '/project')).toThrow(
      expect.objectContaining({ message: expect.stringContaining(sentence), exitCode: exitCodes.badSetting }),
    );
  });
});

describe('toEnvironment', () => {
  it('gives back what the settings were read from', () => {
    const settings = readSettings({ CMS_PORT: '4000', DATA_DIR: '/data' }, '/project');
    expect(readSettings(toEnvironment(settings), '/elsewhere')).toEqual(settings);
  });
});
