import path from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../paths.ts';
import { testEnvironment } from './run-check.ts';

it('keeps a developer’s settings and secrets away from the tests', () => {
  const settings = [
    'CMS_PORT',
    'SITE_URL',
    'DATABASE_URL',
    'DATA_DIR',
    'SMTP_URL',
    'ADMIN_PASSWORD',
    'APP_KEYS',
    'NODE_ENV',
  ];
  const outside = Object.fromEntries(settings.map((name) => [name, 'mine']));
  expect(Object.keys(testEnvironment({ ...outside, HOME: '/home/me' })).toSorted()).toEqual([
    'HOME',
    'NO_COLOR',
    'PATH',
  ]);
});

it('puts the project’s own programs first', () => {
  const [first, second] = (testEnvironment({ PATH: '/usr/bin' })['PATH'] ?? '').split(path.delimiter);
  expect([first, second]).toEqual([path.join(root, 'node_modules/.bin'), '/usr/bin']);
});
