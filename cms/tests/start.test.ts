/** What a start sets up, and that a second start changes nothing. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ADMIN, compiled, PREVIEW_TOKEN, READ_TOKEN, runningCms, type Cms } from './support/cms.ts';
import { countAll } from './support/count-all.ts';

let cms: Cms;
beforeAll(async () => {
  cms = await runningCms();
});

type Steps = typeof import('../src/bootstrap/steps.ts');
const runSteps = () => compiled<Steps>('src/bootstrap/steps').runSteps(cms.strapi);
const QUESTION = '{ contentRevision { revision } }';

test('all steps run twice change nothing', async () => {
  const state = async () => [
    await countAll(cms),
    await cms.strapi.db.query('admin::api-token').findMany({ select: ['id', 'name', 'type', 'accessKey'] }),
    await cms.strapi.db.query('admin::user').findMany(),
    await cms.strapi.db.query('admin::role').findMany(),
  ];
  const before = await state();
  await runSteps();
  await runSteps();
  expect(await state()).toEqual(before);
});

test('there are our two API tokens, read-only, and none of those Strapi makes by itself', async () => {
  const tokens = await cms.strapi.db.query('admin::api-token').findMany({ orderBy: 'id' });
  expect(tokens).toMatchObject([
    { name: 'Lecture du site', type: 'read-only', kind: 'content-api' },
    { name: 'Aperçu des brouillons', type: 'read-only', kind: 'content-api' },
  ]);
});

describe('API tokens', () => {
  const tokens = () => cms.strapi.db.query('admin::api-token');
  const OURS = { name: 'Lecture du site' };
  const PREVIEW = { name: 'Aperçu des brouillons' };

  /** As Strapi makes them by itself on an empty database. */
  async function createUnasked(): Promise<void> {
    const { create } = cms.strapi.service('admin::api-token-content-api') as unknown as {
      create(token: object): Promise<unknown>;
    };
    await create({ name: 'Read Only', type: 'read-only', lifespan: null });
    await create({ name: 'Full Access', type: 'full-access', lifespan: null });
  }

  test('that Strapi makes by itself go at the next start', async () => {
    await createUnasked();
    await runSteps();
    expect(await tokens().findMany({ orderBy: 'id' })).toMatchObject([OURS, PREVIEW]);
  });

  test('whose variable is gone go too, whatever else is there', async () => {
    await createUnasked();
    delete process.env['CMS_READ_TOKEN'];
    await runSteps();
    expect(await tokens().findMany()).toMatchObject([PREVIEW]);
    process.env['CMS_READ_TOKEN'] = READ_TOKEN;
    delete process.env['CMS_PREVIEW_TOKEN'];
    await runSteps();
    expect(await tokens().findMany()).toMatchObject([OURS]);
    process.env['CMS_PREVIEW_TOKEN'] = PREVIEW_TOKEN;
    await runSteps();
    expect(await tokens().findMany({ orderBy: 'id' })).toMatchObject([OURS, PREVIEW]);
  });

  test('of ours lose what they were given since', async () => {
    const before = await tokens().findOne({ where: OURS });
    const data = {
      type: 'full-access',
      kind: 'admin',
      accessKey: 'une-autre',
      expiresAt: '2026-01-01T00:00:00.000Z',
    };
    for (const [name, value] of Object.entries(data)) {
      await tokens().update({ where: OURS, data: { [name]: value } });
      await runSteps();
      expect(await tokens().findOne({ where: OURS })).toMatchObject({
        type: before.type,
        kind: before.kind,
        accessKey: before.accessKey,
        expiresAt: null,
      });
    }
    expect(await cms.ask(QUESTION)).toMatchObject({ status: 200 });
  });
});

test('a new CMS_READ_TOKEN takes the place of the old one', async () => {
  process.env['CMS_READ_TOKEN'] = 'une-autre-cle-0123456789';
  await runSteps();
  expect(await cms.ask(QUESTION)).toMatchObject({ status: 401 });
  expect(await cms.ask(QUESTION, { authorization: 'Bearer une-autre-cle-0123456789' })).toMatchObject({
    status: 200,
  });
  process.env['CMS_READ_TOKEN'] = READ_TOKEN;
  await runSteps();
  expect(await cms.ask(QUESTION)).toMatchObject({ status: 200 });
});

describe('the first administrator', () => {
  test('signs in and is greeted in French', async () => {
    const response = await fetch(`${cms.url}/admin/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(ADMIN),
    });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      data: { user: { email: ADMIN.email, preferedLanguage: 'fr' } },
    });
  });

  test('is the only one, whatever the environment says later', async () => {
    process.env['ADMIN_EMAIL'] = 'autre@example.org';
    await runSteps();
    process.env['ADMIN_EMAIL'] = ADMIN.email;
    expect(await cms.strapi.db.query('admin::user').findMany()).toMatchObject([{ email: ADMIN.email }]);
  });
});

test('a missing secret stops the start with one sentence that names it', () => {
  const env = { ...process.env, APP_KEYS: '', ENCRYPTION_KEY: ' ' };
  const cwd = path.resolve(import.meta.dirname, '..');
  const strapi = path.join(cwd, 'node_modules/@strapi/strapi/bin/strapi.js');
  const { status, stderr } = spawnSync(process.execPath, [strapi, 'start'], { cwd, env });
  expect(status).toBe(1);
  expect(stderr.toString().trim()).toBe(
    'Not set: APP_KEYS, ENCRYPTION_KEY. Put a long random value for each in the .env file at the root.',
  );
});
