/** Sensitive acts are written down with who did them, for the administrator alone, and nobody edits what is written. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Act, JournalAnswer } from '../src/journal/acts.ts';
import { askAdmin } from './support/admin-requests.ts';
import { compiled, runningCms, type Cms } from './support/cms.ts';
import { signIn, signInAs } from './support/sign-in.ts';

const EDITOR = { email: 'lectrice@example.org', password: 'Redaction-2026' };
const RIGHT = { action: 'plugin::upload.read', subject: null, properties: {}, conditions: [] };

type Journal = typeof import('../src/journal/journal.ts');

let cms: Cms;
let administrator: object;
let last: number;
const made: { path: string; id: number }[] = [];

beforeAll(async () => {
  cms = await runningCms();
  administrator = await signIn(cms);
  last = (await journal()).body.acts[0]?.id ?? 0;
});
afterAll(async () => {
  for (const { path, id } of made.toReversed()) await askAdmin(cms, administrator, 'DELETE', `${path}/${id}`);
});

const journal = (query = '', headers = administrator) =>
  askAdmin<JournalAnswer>(cms, headers, 'GET', `/journal${query}`);

/** What was written since the last look, the oldest first. */
async function written(): Promise<(Act & { who: string })[]> {
  const { acts } = (await journal()).body;
  const news = acts.filter(({ id }) => id > last).toReversed();
  last = acts[0]?.id ?? last;
  return news.map(({ kind, about, details, who }) => ({ kind, about, details, who }));
}

async function make(path: string, body: object): Promise<number> {
  const answer = await askAdmin<{ data: { id: number } }>(cms, administrator, 'POST', path, body);
  expect(answer.status).toBe(201);
  made.push({ path, id: answer.body.data.id });
  return answer.body.data.id;
}

async function change(path: string, body: object): Promise<void> {
  expect(await askAdmin(cms, administrator, 'PUT', path, body)).toMatchObject({ status: 200 });
}

async function remove(path: string, id: number): Promise<void> {
  expect((await askAdmin(cms, administrator, 'DELETE', `${path}/${id}`)).status).toBe(200);
}

const who = 'Administration';

describe('the journal holds', () => {
  test('what is done to a role, a line for each act', async () => {
    const id = await make('/admin/roles', { name: 'Stagiaire', description: '' });
    const about = 'Rôle «\u202FStagiaire\u202F»';
    expect(await written()).toEqual([{ kind: 'role', about, details: 'Rôle créé.', who }]);
    const permissions = [RIGHT, { ...RIGHT, action: 'plugin::upload.assets.create' }];
    await change(`/admin/roles/${id}/permissions`, { permissions });
    await change(`/admin/roles/${id}/permissions`, { permissions });
    await change(`/admin/roles/${id}/permissions`, { permissions: [RIGHT] });
    await change(`/admin/roles/${id}`, { name: 'Apprentie', description: '' });
    await remove('/admin/roles', id);
    const renamed = 'Rôle «\u202FApprentie\u202F»';
    expect(await written()).toEqual([
      { kind: 'role', about, details: '2\u00A0droits donnés.', who },
      { kind: 'role', about, details: '1\u00A0droit retiré.', who },
      { kind: 'role', about: renamed, details: 'Rôle renommé\u202F: il s’appelait Stagiaire.', who },
      { kind: 'role', about: renamed, details: 'Rôle supprimé.', who },
    ]);
  });

  test('what is done to an account, and which roles it got and lost', async () => {
    const [first, second] = [
      await make('/admin/roles', role('Une')),
      await make('/admin/roles', role('Deux')),
    ];
    await written();
    const person = { firstname: 'Nora', lastname: 'Belin', email: 'nora@example.org', roles: [first] };
    const id = await make('/admin/users', person);
    await change(`/admin/users/${id}`, { isActive: true, roles: [second] });
    await change(`/admin/users/${id}`, { firstname: 'Nour' });
    await change(`/admin/users/${id}`, { isActive: false });
    await remove('/admin/users', id);
    expect(await written()).toEqual([
      { kind: 'administrator', about: 'Nora Belin', details: 'Compte créé.', who },
      { kind: 'role-given', about: 'Nora Belin', details: 'Donné\u202F: Une.', who },
      { kind: 'administrator', about: 'Nora Belin', details: 'Compte ouvert.', who },
      { kind: 'role-given', about: 'Nora Belin', details: 'Donné\u202F: Deux. Retiré\u202F: Une.', who },
      { kind: 'administrator', about: 'Nour Belin', details: 'Compte bloqué.', who },
      { kind: 'administrator', about: 'Nour Belin', details: 'Compte supprimé.', who },
    ]);
  });

  test('what is done to a key, and not that it was used', async () => {
    const token = { name: 'Essai', description: '', type: 'read-only' };
    const id = await make('/admin/api-tokens', { ...token, lifespan: null });
    await cms.strapi.db.query('admin::api-token').update({ where: { id }, data: { lastUsedAt: new Date() } });
    await change(`/admin/api-tokens/${id}`, { ...token, type: 'full-access' });
    await askAdmin(cms, administrator, 'POST', `/admin/api-tokens/${id}/regenerate`);
    await remove('/admin/api-tokens', id);
    const about = 'Clé «\u202FEssai\u202F»';
    expect(await written()).toEqual(
      ['Clé créée.', 'Clé modifiée.', 'Clé renouvelée.', 'Clé supprimée.'].map((details) => ({
        kind: 'token',
        about,
        details,
        who,
      })),
    );
  });

  test('nothing of an act that was undone', async () => {
    const undone = cms.strapi.db.transaction(async () => {
      await record({ kind: 'export', about: 'Établissements', details: 'Annulé.' });
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await written()).toEqual([]);
  });
});

describe('what cannot be written down is not done', () => {
  /** As if the journal had no room left. */
  async function withoutJournal<T>(work: () => Promise<T>): Promise<T> {
    const { fieldError } =
      compiled<typeof import('../src/documents/field-error.ts')>('src/documents/field-error');
    const broken = cms.strapi.db.lifecycles.subscribe({
      models: ['journal-act'],
      beforeCreate: () => {
        throw fieldError([], 'no room');
      },
    } as never);
    return work().finally(() => broken());
  }
  const count = (uid: string, where: object) => cms.strapi.db.query(uid).count({ where });

  test('to an account', async () => {
    const person = { firstname: 'Sans', lastname: 'Trace', email: 'trace@example.org', roles: [1] };
    const create = () => askAdmin(cms, administrator, 'POST', '/admin/users', person);
    expect((await withoutJournal(create)).status).toBe(400);
    expect(await count('admin::user', { email: person.email })).toBe(0);
    const id = await make('/admin/users', person);
    const block = () => askAdmin(cms, administrator, 'PUT', `/admin/users/${id}`, { isActive: true });
    expect((await withoutJournal(block)).status).toBe(400);
    expect(await count('admin::user', { id, isActive: true })).toBe(0);
  });

  test('to a role, whose rights stay with it', async () => {
    const id = await make('/admin/roles', role('Gardé'));
    await change(`/admin/roles/${id}/permissions`, { permissions: [RIGHT] });
    const [rename, leave] = [
      () => askAdmin(cms, administrator, 'PUT', `/admin/roles/${id}`, role('Renommé')),
      () => askAdmin(cms, administrator, 'DELETE', `/admin/roles/${id}`),
    ];
    expect((await withoutJournal(rename)).status).toBe(400);
    expect((await withoutJournal(leave)).status).toBe(400);
    expect(await count('admin::role', { id, name: 'Gardé' })).toBe(1);
    expect(await count('admin::permission', { role: { id } })).toBe(1);
  });

  test('to a key', async () => {
    const token = { name: 'Sans trace', description: '', type: 'read-only', lifespan: null };
    const create = () => askAdmin(cms, administrator, 'POST', '/admin/api-tokens', token);
    expect((await withoutJournal(create)).status).toBe(400);
    expect(await count('admin::api-token', { name: token.name })).toBe(0);
  });
});

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
    const { forgetActs } = compiled<Journal>('src/journal/journal');
    await expect(forgetActs(cms.strapi, new Date(Date.now() + 60_000))).resolves.toBeUndefined();
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

const YEAR_IN_MS = 365 * 24 * 60 * 60 * 1000;

const role = (name: string) => ({ name, description: '' });

function record(act: Act): Promise<void> {
  return compiled<Journal>('src/journal/journal').recordAct(cms.strapi, act);
}

function forget(): Promise<void> {
  return compiled<Journal>('src/journal/journal').forgetActs(cms.strapi, new Date());
}

/** An act of another time. */
async function put(kind: Act['kind'], at: string): Promise<void> {
  const data = { kind, at: String(Date.parse(at)), who, about: 'Essai', details: 'Fait.' };
  await cms.strapi.db.query('journal-act').create({ data });
}
