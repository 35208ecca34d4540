/** The roles that the start makes, what hand changes do to them, and what they stop on real entries. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isPublic } from '../src/public-types.ts';
import { permissionsOf } from '../src/roles/permissions.ts';
import { privateTypes, roleCodes } from '../src/roles/role-table.ts';
import { compiled, runningCms, type Cms } from './support/cms.ts';
import { documents } from './support/documents.ts';
import { personWith, type Person } from './support/role-person.ts';

let cms: Cms;
beforeAll(async () => {
  cms = await runningCms();
});

type Make = typeof import('../src/roles/make-roles.ts');
const makeRoles = () => compiled<Make>('src/roles/make-roles').makeRoles(cms.strapi);
const roles = () => cms.strapi.db.query('admin::role');
const permissions = () => cms.strapi.db.query('admin::permission');
const store = (key: string) => cms.strapi.store({ type: 'core', name: 'roles', key });

test('the five roles are there, in French, and none of Strapi’s own', async () => {
  const found = await roles().findMany({ orderBy: { code: 'asc' } });
  expect(found.map(({ code, name }) => [code, name])).toEqual([
    ['chief-editor', 'Responsable éditorial'],
    ['employment-officer', 'Référent emploi'],
    ['schools-officer', 'Référent scolaire'],
    ['strapi-super-admin', 'Administrateur'],
    ['writer', 'Rédacteur'],
  ]);
});

describe('a role', () => {
  const READ_EVENTS = { action: 'plugin::content-manager.explorer.read', subject: 'api::event.event' };
  const where = { ...READ_EVENTS, role: { code: 'employment-officer' } };
  const readsEvents = async () => (await permissions().count({ where })) === 1;

  /** As if an earlier version of the code had not given this right. */
  async function forgetRight(): Promise<void> {
    const before = (await store('employment-officer').get()) as { permissions: [string, string | null][] };
    const others = before.permissions.filter(
      ([action, subject]) => action !== READ_EVENTS.action || subject !== READ_EVENTS.subject,
    );
    await store('employment-officer').set({ value: { ...before, permissions: others } });
    await permissions().delete({ where: { id: (await permissions().findOne({ where })).id } });
  }

  test('gets at the next start what the table gives it since', async () => {
    await forgetRight();
    await makeRoles();
    expect(await readsEvents()).toBe(true);
  });

  test('stays as an administrator made it, whatever the table says', async () => {
    const role = await roles().findOne({ where: { code: 'employment-officer' } });
    const { description } = role;
    await forgetRight();
    await roles().update({ where: { id: role.id }, data: { description: 'Autre chose.' } });
    await makeRoles();
    expect(await readsEvents()).toBe(false);
    await roles().update({ where: { id: role.id }, data: { description } });
    await makeRoles();
    expect(await readsEvents()).toBe(true);
  });

  test('that lost a right by hand does not get it back', async () => {
    const row = await permissions().findOne({ where, populate: ['role'] });
    await permissions().delete({ where: { id: row.id } });
    await makeRoles();
    expect(await readsEvents()).toBe(false);
    const { id: _, ...data } = row;
    await permissions().create({ data: { ...data, role: row.role.id } });
  });

  test('whose making breaks off half-way is made whole at the next start', async () => {
    const code = 'employment-officer';
    const { id } = await roles().findOne({ where: { code } });
    const service = cms.strapi.service('admin::role') as unknown as {
      deleteByIds(ids: number[]): Promise<unknown>;
    };
    await service.deleteByIds([id]);
    await store(code).delete();
    const breakOff = () => {
      throw new Error('broken off');
    };
    const mend = cms.strapi.db.lifecycles.subscribe({
      models: ['admin::permission'],
      beforeCreate: breakOff,
      beforeCreateMany: breakOff,
    });
    await expect(makeRoles()).rejects.toThrow('broken off');
    mend();
    await makeRoles();
    expect(await permissions().count({ where: { role: { code } } })).toBeGreaterThan(20);
  });

  test('from which Strapi tidied away a field that is gone is still the code’s', async () => {
    const code = 'employment-officer';
    const before = (await store(code).get()) as { fields: Record<string, string[]>; name: string };
    const fields = {
      ...before.fields,
      'api::event.event': [...(before.fields['api::event.event'] ?? []), 'gone'],
    };
    await store(code).set({ value: { ...before, fields } });
    await makeRoles();
    expect(await store(code).get()).toEqual(before);
  });
});

describe('personal data', () => {
  test('is only in types that the table of private types names', () => {
    const ours = Object.keys(cms.strapi.contentTypes).filter((uid) => uid.startsWith('api::'));
    const kept = Object.keys(privateTypes).map((type) => `api::${type}.${type}`);
    expect(ours.filter((uid) => !isPublic(uid)).toSorted()).toEqual(kept.toSorted());
  });

  test('is given to no role but the two referents', () => {
    const uid = (type: string) => `api::${type}.${type}`;
    const holders = { ...privateTypes, 'intervention-request': ['schools-officer'] as const };
    for (const code of roleCodes) {
      const seen = permissionsOf(code, () => false, holders).map(({ subject }) => subject);
      for (const [type, allowed] of Object.entries(holders))
        expect(seen.includes(uid(type)), `${code}: ${type}`).toBe(
          (allowed as readonly string[]).includes(code),
        );
    }
    const readers = new Set(Object.values(privateTypes).flat());
    expect(['schools-officer', 'employment-officer']).toEqual(expect.arrayContaining([...readers]));
  });
});

describe('a writer', () => {
  let writer: Person;
  beforeAll(async () => {
    writer = await personWith(cms, 'writer');
  });
  afterAll(() => writer.remove());

  async function ask(method: string, path: string, body?: object) {
    const response = await fetch(
      `${cms.url}/content-manager/collection-types/api::news-article.news-article${path}`,
      {
        method,
        headers: { ...writer.headers, 'content-type': 'application/json' },
        ...(body && { body: JSON.stringify(body) }),
      },
    );
    const answer = (await response.json()) as { data?: { documentId: string }; error?: { message: string } };
    return { status: response.status, ...answer };
  }

  test('writes, changes and deletes a draft', async () => {
    const { status, data } = await ask('POST', '', { title: 'Un brouillon de plus' });
    expect(status).toBe(201);
    expect(await ask('PUT', `/${data?.documentId}`, { title: 'Un autre titre' })).toMatchObject({
      status: 200,
    });
    expect(await ask('DELETE', `/${data?.documentId}`)).toMatchObject({ status: 200 });
  });

  test('puts nothing online, also not by way of a new entry', async () => {
    const { data } = await ask('POST', '', {
      title: 'Un brouillon pressé',
      status: 'published',
      publishedAt: '2026-01-01T00:00:00.000Z',
    });
    const documentId = String(data?.documentId);
    expect(await documents(cms, 'news-article').count({ status: 'published', filters: { documentId } })).toBe(
      0,
    );
    expect(await ask('POST', `/${documentId}/actions/publish`, {})).toMatchObject({ status: 403 });
    expect(await ask('POST', '/actions/bulkPublish', { documentIds: [documentId] })).toMatchObject({
      status: 403,
    });
    await documents(cms, 'news-article').delete({ documentId });
  });

  test('does not delete what is online, and reads why', async () => {
    const [article] = await documents(cms, 'news-article').findMany({ status: 'published' });
    const documentId = String(article?.['documentId']);
    const message = expect.stringMatching(
      /^Cette entrée est en ligne\u202f: vous ne pouvez pas la supprimer\./,
    );
    expect(await ask('DELETE', `/${documentId}`)).toMatchObject({ status: 403, error: { message } });
    expect(await ask('POST', '/actions/bulkDelete', { documentIds: [documentId] })).toMatchObject({
      status: 403,
      error: { message },
    });
    expect(await documents(cms, 'news-article').count({ status: 'published', filters: { documentId } })).toBe(
      1,
    );
  });
});
