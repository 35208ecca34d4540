/** Sensitive acts are written down with who did them, or they are not done. */
import { describe, expect, test } from 'vitest';
import { askAdmin } from './support/admin-requests.ts';
import { compiled } from './support/cms.ts';
import {
  RIGHT,
  WHO,
  administrator,
  change,
  cms,
  make,
  prepareJournal,
  record,
  remove,
  role,
  written,
} from './support/journal.ts';

prepareJournal();

describe('the journal holds', () => {
  test('what is done to a role, a line for each act', async () => {
    const id = await make('/admin/roles', { name: 'Stagiaire', description: '' });
    const about = 'Rôle «\u202FStagiaire\u202F»';
    expect(await written()).toEqual([{ kind: 'role', about, details: 'Rôle créé.', who: WHO }]);
    const permissions = [RIGHT, { ...RIGHT, action: 'plugin::upload.assets.create' }];
    await change(`/admin/roles/${id}/permissions`, { permissions });
    await change(`/admin/roles/${id}/permissions`, { permissions });
    await change(`/admin/roles/${id}/permissions`, { permissions: [RIGHT] });
    await change(`/admin/roles/${id}`, { name: 'Apprentie', description: '' });
    await remove('/admin/roles', id);
    const renamed = 'Rôle «\u202FApprentie\u202F»';
    expect(await written()).toEqual([
      { kind: 'role', about, details: '2\u00A0droits donnés.', who: WHO },
      { kind: 'role', about, details: '1\u00A0droit retiré.', who: WHO },
      { kind: 'role', about: renamed, details: 'Rôle renommé\u202F: il s’appelait Stagiaire.', who: WHO },
      { kind: 'role', about: renamed, details: 'Rôle supprimé.', who: WHO },
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
      { kind: 'administrator', about: 'Nora Belin', details: 'Compte créé.', who: WHO },
      { kind: 'role-given', about: 'Nora Belin', details: 'Donné\u202F: Une.', who: WHO },
      { kind: 'administrator', about: 'Nora Belin', details: 'Compte ouvert.', who: WHO },
      { kind: 'role-given', about: 'Nora Belin', details: 'Donné\u202F: Deux. Retiré\u202F: Une.', who: WHO },
      { kind: 'administrator', about: 'Nour Belin', details: 'Compte bloqué.', who: WHO },
      { kind: 'administrator', about: 'Nour Belin', details: 'Compte supprimé.', who: WHO },
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
        who: WHO,
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
