/** Import and export: what a file would do, what it does, in one transaction; the same file twice changes nothing. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { JournalAnswer } from '../src/journal/acts.ts';
import { askAdmin } from './support/admin-requests.ts';
import { documents } from './support/documents.ts';
import { cms, data, directoryFile, directoryLine, prepareImports, sendFile } from './support/imports.ts';
import { publicRevision } from './support/public-revision.ts';
import { signIn, signInAs } from './support/sign-in.ts';

const BOURG = { insee: '01053', name: 'Bourg-en-Bresse' };
const first = directoryLine('0019001D', 'Collège de l’Essai', BOURG);
const second = directoryLine('0019002E', 'Collège de la Preuve', BOURG);

prepareImports();

test('a file is imported as it was shown, or shown anew', async () => {
  const file = directoryFile([first, second]);
  const shown = await data.plan('school', file);
  await documents(cms, 'school').create({ data: { uai: '0019001D', name: 'Déjà là', kind: 'college' } });
  const [news] = await data.run('school', file, shown.digest);
  expect(news).toMatchObject({ kind: 'moved', plan: { created: { total: 1 }, changed: { total: 1 } } });
  expect(await documents(cms, 'school').count({ filters: { uai: '0019002E' } })).toBe(0);
});

test('when the CMS refuses one line, none is written', async () => {
  const file = 'Code Insee;Nom\n01998;Essai un\n01997;Essai deux\n';
  const shown = await data.plan('commune', file);
  let written = 0;
  cms.strapi.db.lifecycles.subscribe({
    models: ['api::commune.commune'],
    beforeCreate: () => {
      written += 1;
      if (written === 2) throw Object.assign(new Error('Refusée.'), { name: 'ValidationError' });
    },
  });
  const revision = await publicRevision(cms);
  const news = await data.run('commune', file, shown.digest);
  written = 3;
  expect(news.at(-1)).toEqual({
    kind: 'failed',
    message: 'Ligne 3, «\u202FEssai deux\u202F»\u202F: Refusée. Rien n’a été importé.',
  });
  expect(await documents(cms, 'commune').count({ filters: { insee: '01998' } })).toBe(0);
  expect(await publicRevision(cms)).toBe(revision);
});

test('two lines of one entry count once when they agree, and are both named when they do not', async () => {
  const same = await data.plan('school', directoryFile([first, first]));
  expect([same.created.total, same.faults]).toEqual([1, []]);
  const other = await data.plan('school', directoryFile([first, { ...first, Adresse_1: 'Ailleurs' }]));
  expect(other.faults).toMatchObject([{ line: 3, message: expect.stringContaining('La ligne 2') as string }]);
});

test('the file of faulty lines, corrected, keeps each cell as it was', async () => {
  const file = ['UAI;Nom;Type;Numéro et rue', '0019001D;"\'=Essai";Collège;\'-2 rue de l’Essai'].join('\n');
  const { faultyFile } = await data.plan('school', file.replace('Collège', 'Rien'));
  const plan = await data.plan('school', faultyFile.replaceAll('Rien', 'Collège'));
  expect(plan.created.first[0]?.title).toBe('=Essai');
});

test('an import and an export are written in the journal, a file that changes nothing is not', async () => {
  const acts = async () => {
    const { body } = await askAdmin<JournalAnswer>(cms, await signIn(cms), 'GET', '/journal');
    return body.acts.map(({ kind, about, details }) => [kind, about, details]);
  };
  const before = await acts();
  await data.import('school', directoryFile([first]));
  await data.import('school', directoryFile([first]));
  await data.export('school');
  expect((await acts()).slice(0, 2)).toEqual([
    ['export', 'Établissements scolaires', 'Toutes les entrées, en CSV.'],
    ['import', 'Établissements scolaires', 'En CSV\u202F: 1\u00A0entrée créée, 0\u00A0entrée modifiée.'],
  ]);
  expect((await acts())[2]).toEqual(before[0]);
});

describe('whoever', () => {
  const PERSON = { email: 'sans-import@example.org', password: 'Redaction-2026' };
  let person: { authorization: string };
  const made = { user: 0, role: 0 };

  function service<T>(name: string): T {
    return cms.strapi.service(`admin::${name}` as never) as T;
  }

  interface Accounts {
    create(account: object): Promise<{ id: number }>;
    deleteById(id: number): Promise<unknown>;
    deleteByIds(ids: number[]): Promise<unknown>;
  }

  beforeAll(async () => {
    made.role = (await service<Accounts>('role').create({ name: 'Sans import', description: '' })).id;
    const user = { ...PERSON, firstname: 'Sans', isActive: true, roles: [made.role] };
    made.user = (await service<Accounts>('user').create(user)).id;
    person = await signInAs(cms, PERSON);
  });

  afterAll(async () => {
    await service<Accounts>('user').deleteById(made.user);
    await service<Accounts>('role').deleteByIds([made.role]);
  });

  test.each([
    ['is not signed in', () => ({}), 401],
    ['has not the right', () => person, 403],
  ])('%s reads and writes nothing', async (_, headers, status) => {
    const file = 'Code Insee;Nom\n01998;Essai\n';
    expect((await sendFile(cms, 'commune/plan', file, headers())).status).toBe(status);
    expect((await sendFile(cms, 'commune/run?digest=x', file, headers())).status).toBe(status);
    expect((await fetch(`${cms.url}/imports/commune/export`, { headers: headers() })).status).toBe(status);
  });

  test('may not write a type in its form may not import it, and who may not read it may not export it', async () => {
    const permissions = service<{ createMany(permissions: object[]): Promise<unknown> }>('permission');
    const rights = ['admin::data.import', 'admin::data.export'].map((action) => ({
      action,
      conditions: [],
      properties: {},
      role: made.role,
    }));
    await permissions.createMany(rights);
    const refused = await sendFile(cms, 'commune/plan', 'Code Insee;Nom\n01998;Essai\n', person);
    const exported = await fetch(`${cms.url}/imports/commune/export`, { headers: person });
    const types = await fetch(`${cms.url}/imports/types`, { headers: person });
    expect([refused.status, exported.status, await types.json()]).toEqual([403, 403, { types: [] }]);
  });
});

test('a file that is no table is refused in words', async () => {
  const workbook = new Uint8Array([0x50, 0x4b, 3, 4]);
  await expect(data.plan('school', workbook)).rejects.toThrow('classeur');
  await expect(data.plan('sector', 'a;b\n1;2\n')).rejects.toThrow('ne s’importe pas');
});
