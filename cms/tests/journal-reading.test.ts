/** The administrator alone reads the journal, nobody edits it, and it forgets by itself. */
import { describe, expect, test } from 'vitest';
import { askAdmin } from './support/admin-requests.ts';
import {
  RIGHT,
  administrator,
  cms,
  forget,
  journal,
  made,
  make,
  prepareJournal,
  put,
  record,
  role,
} from './support/journal.ts';
import { signInAs } from './support/sign-in.ts';

const EDITOR = { email: 'lectrice@example.org', password: 'Redaction-2026' };
const YEAR_IN_MS = 365 * 24 * 60 * 60 * 1000;

prepareJournal();

describe('the journal is read', () => {
  test('by kind and by days of Paris', async () => {
    await put('export', '2020-03-01T22:59:00Z');
    await put('export', '2020-03-01T23:00:00Z');
    await put('import', '2020-03-02T22:59:59Z');
    const details = async (query: string) =>
      (await journal(query)).body.acts.map((act) => `${act.kind} ${new Date(act.at).toISOString()}`);
    expect(await details('?from=2020-03-02&to=2020-03-02')).toEqual([
      'import 2020-03-02T22:59:59.000Z',
      'export 2020-03-01T23:00:00.000Z',
    ]);
    expect(await details('?to=2020-03-31&kind=export')).toHaveLength(2);
    expect((await journal('?to=2020-03-31&page=2')).body).toMatchObject({ acts: [], total: 3, pageSize: 50 });
    await forget();
  });

  test('by nobody else: neither a role made by code nor who is not signed in', async () => {
    const roles = await cms.strapi.db.query('admin::role').findMany({ populate: ['permissions'] });
    const readers = roles.filter(({ permissions }) =>
      permissions.some(({ action }: { action: string }) => action === 'admin::journal.read'),
    );
    expect(readers.map(({ code }) => code)).toEqual(['strapi-super-admin']);
    const others = roles.filter(({ code }) => code !== 'strapi-super-admin').map(({ id }) => id);
    expect(others.length).toBeGreaterThan(0);
    const users = cms.strapi.service('admin::user') as unknown as {
      create(user: object): Promise<{ id: number }>;
    };
    const { id } = await users.create({ ...EDITOR, firstname: 'Lectrice', isActive: true, roles: others });
    made.push({ path: '/admin/users', id });
    expect((await journal('', await signInAs(cms, EDITOR))).status).toBe(403);
    expect((await journal('', {})).status).toBe(401);
  });
});

test('nobody gives another role the right to read the journal', async () => {
  const id = await make('/admin/roles', role('Curieux'));
  const permissions = [RIGHT, { ...RIGHT, action: 'admin::journal.read' }];
  const path = `/admin/roles/${id}/permissions`;
  expect(await askAdmin(cms, administrator, 'PUT', path, { permissions })).toMatchObject({
    status: 400,
    body: {
      error: {
        message:
          'Le droit «\u202FLire le journal des actes sensibles\u202F» est réservé au rôle «\u202FAdministrateur\u202F». Décochez-le, puis enregistrez.',
      },
    },
  });
  expect(await cms.strapi.db.query('admin::permission').count({ where: { role: { id } } })).toBe(0);
});

describe('nobody edits the journal', () => {
  test('over the network: it answers to nothing but a question', async () => {
    const { id } = (await journal()).body.acts[0] ?? { id: 0 };
    for (const method of ['POST', 'PUT', 'DELETE'] as const)
      for (const path of ['/journal', `/journal/${id}`])
        expect((await askAdmin(cms, administrator, method, path, {})).status).toBeGreaterThan(403);
  });

  test('in the database: a change and a removal before the year is over are refused', async () => {
    await record({ kind: 'export', about: 'Établissements', details: 'Exportés.' });
    const acts = cms.strapi.db.query('journal-act');
    const where = { about: 'Établissements' };
    const kept = /journal is kept as it was written/;
    await expect(acts.updateMany({ where, data: { who: 'Personne' } })).rejects.toThrow(kept);
    await expect(acts.deleteMany({ where })).rejects.toThrow(kept);
    expect(await acts.count({ where })).toBe(1);
  });

  test('in PostgreSQL, it is not emptied at once either', async () => {
    if (cms.strapi.db.getInfo().client !== 'postgres') return;
    const emptied = cms.strapi.db.connection.raw('TRUNCATE journal_act');
    await expect(emptied).rejects.toThrow(/journal is kept as it was written/);
  });

  test('a clock of the CMS that goes before the database’s makes nothing fail', async () => {
    await put('export', new Date(Date.now() - YEAR_IN_MS + 30_000).toISOString());
    await expect(forget(new Date(Date.now() + 60_000))).resolves.toBeUndefined();
  });

  test('it forgets by itself what is older than a year', async () => {
    await put('export', new Date(Date.now() - 366 * 24 * 60 * 60 * 1000).toISOString());
    await put('import', new Date(Date.now() - 364 * 24 * 60 * 60 * 1000).toISOString());
    const total = async () => (await journal()).body.total;
    const before = await total();
    await forget();
    expect(await total()).toBe(before - 1);
  });
});
