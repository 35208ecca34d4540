/** Import and export: what a file would do, what it does, in one transaction; the same file twice changes nothing. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { JournalAnswer } from '../src/journal/acts.ts';
import { askAdmin } from './support/admin-requests.ts';
import { runningCms, type Cms } from './support/cms.ts';
import { documents } from './support/documents.ts';
import { directoryFile, directoryLine, importing, sendFile, type Importing } from './support/imports.ts';
import { publicRevision } from './support/public-revision.ts';
import { newEntriesRemover } from './support/remove-new-entries.ts';
import { signIn, signInAs } from './support/sign-in.ts';

const BOURG = { insee: '01053', name: 'Bourg-en-Bresse' };
const BELLEY = { insee: '01034', name: 'Belley' };
const SEGPA = 'Section d’enseignement général et professionnel adapté du ';

let cms: Cms;
let data: Importing;
let removeNew: () => Promise<void>;

beforeAll(async () => {
  cms = await runningCms();
  data = importing(cms, await signIn(cms));
});

beforeEach(async () => {
  removeNew = await newEntriesRemover(cms);
});

afterEach(() => removeNew());

/** Two collèges of one name, sections, a closed one, an école, another département, wrong letters. */
const lines = [
  directoryLine('0019001D', 'Collège de l’Essai', BOURG, { latitude: '46.2051234567', longitude: '5,2255' }),
  directoryLine('0019002E', 'Collège de l’Essai', BELLEY, { Appartenance_Education_Prioritaire: 'REP+' }),
  directoryLine('0019003F', `${SEGPA}Collège de l’Essai`, BELLEY, { code_nature: '390' }),
  directoryLine('0019004G', `${SEGPA}Collège de l’Essai`, { insee: '', name: '' }, { code_nature: '390' }),
  directoryLine('0019005H', 'Lycée des Essais', BOURG, { Type_etablissement: 'Lycée', code_nature: '300' }),
  directoryLine('0019006J', 'Section d’enseignement professionnel du Lycée des Essais', BOURG, {
    Type_etablissement: 'Lycée',
    code_nature: '',
    libelle_nature: 'SECTION D ENSEIGNEMENT PROFESSIONNEL',
  }),
  directoryLine('0019007A', 'Collège à la mauvaise lettre', BOURG),
  directoryLine('0019008A', `${SEGPA}Collège de l’Essai`, BOURG, { code_nature: '390' }),
  directoryLine('0019009M', 'Collège fermé', BOURG, { etat: 'FERME' }),
  directoryLine('0019010N', 'École des Essais', BOURG, { Type_etablissement: 'Ecole', code_nature: '151' }),
  directoryLine('0690001A', 'Collège d’ailleurs', BOURG, { Code_departement: '069' }),
  directoryLine('0019011P', 'Collège de nulle part', { insee: '01999', name: 'Nulle-Part' }),
];

async function imported(uai: string) {
  const [school] = await documents(cms, 'school').findMany({ filters: { uai }, populate: ['commune'] });
  return school;
}

describe.each([
  ['semicolons and a mark', `\uFEFF${directoryFile(lines)}`],
  ['commas', directoryFile(lines, ',')],
])('the official directory, with %s', (_, file) => {
  test('is shown before anything happens: sections folded, the ambiguous one and each fault named', async () => {
    const revision = await publicRevision(cms);
    const plan = await data.plan('school', file);
    expect(plan.created.first.map(({ line, title }) => [line, title])).toEqual([
      [2, 'Collège de l’Essai'],
      [3, 'Collège de l’Essai'],
      [6, 'Lycée des Essais'],
    ]);
    expect(plan.folded.map(({ line, into }) => [line, into])).toEqual([
      [4, 'Collège de l’Essai'],
      [7, 'Lycée des Essais'],
    ]);
    expect(plan.faults.map(({ line, column, value }) => [line, column, value])).toEqual([
      [5, 'Nom', `${SEGPA}Collège de l’Essai`],
      [8, 'UAI', '0019007A'],
      [9, 'UAI', '0019008A'],
      [13, 'Commune', '01999'],
    ]);
    expect(plan.faults[0]?.message).toContain('2 établissements');
    expect(plan.remarks).toEqual([]);
    expect(plan.closed).toEqual([{ line: 10, title: 'Collège fermé', isHere: false }]);
    expect(plan.others.map(({ count }) => count)).toEqual([1, 1]);
    expect(plan.missing.total).toBe(await documents(cms, 'school').count({}));
    expect(plan.faultyFile.split('\r\n')[0]).toContain('Ligne;À corriger;Identifiant_de_l_etablissement');
    expect(await publicRevision(cms)).toBe(revision);
  });

  test('comes in once, and the second time changes nothing', async () => {
    expect(await data.import('school', file)).toEqual({ kind: 'done', created: 3, changed: 0 });
    expect(await imported('0019002E')).toMatchObject({
      name: 'Collège de l’Essai',
      kind: 'college',
      legalStatus: 'public',
      postcode: '01000',
      priorityEducation: true,
      levels: ['sixieme', 'cinquieme', 'quatrieme', 'troisieme', 'segpa'],
      commune: { name: 'Belley' },
    });
    expect(await imported('0019001D')).toMatchObject({ latitude: 46.205123, longitude: 5.2255 });
    expect(await imported('0019005H')).toMatchObject({ kind: 'multi_lycee' });
    expect(await imported('0019003F')).toBeUndefined();
    const revision = await publicRevision(cms);
    const again = await data.plan('school', file);
    expect([again.created.total, again.changed.total, again.unchanged]).toEqual([0, 0, 3]);
    expect(await data.import('school', file)).toEqual({ kind: 'done', created: 0, changed: 0 });
    expect(await publicRevision(cms)).toBe(revision);
  });
});

test('only a column that nothing reads is said to be left out', async () => {
  const [line = {}] = lines;
  const file = directoryFile([line]).replace('\r\n', ';Couleur des murs\r\n');
  expect((await data.plan('school', file)).remarks).toEqual([
    'Colonnes du fichier qui ne sont pas reprises\u202F: Couleur des murs.',
  ]);
});

test('an import and an export are written in the journal, a file that changes nothing is not', async () => {
  const acts = async () => {
    const { body } = await askAdmin<JournalAnswer>(cms, await signIn(cms), 'GET', '/journal');
    return body.acts.map(({ kind, about, details }) => [kind, about, details]);
  };
  const before = await acts();
  const [line = {}] = lines;
  await data.import('school', directoryFile([line]));
  await data.import('school', directoryFile([line]));
  await data.export('school');
  expect((await acts()).slice(0, 2)).toEqual([
    ['export', 'Établissements scolaires', 'Toutes les entrées, en CSV.'],
    ['import', 'Établissements scolaires', 'En CSV\u202F: 1\u00A0entrée créée, 0\u00A0entrée modifiée.'],
  ]);
  expect((await acts())[2]).toEqual(before[0]);
});

test('what a person added to a school stays, and what the file leaves empty is not erased', async () => {
  const [line] = lines;
  await data.import('school', directoryFile([line ?? {}]));
  const { documentId } = (await imported('0019001D')) as { documentId: string };
  const levels = ['sixieme', 'post_bac'];
  await documents(cms, 'school').update({ documentId, data: { levels, street: 'Autre rue' } });
  const plan = await data.plan('school', directoryFile([{ ...line, Adresse_1: '' }]));
  expect(plan.changed.first.map(({ fields }) => fields)).toEqual([
    [{ field: 'Niveaux', before: '6e | Après le bac', after: '6e | 5e | 4e | 3e | Après le bac' }],
  ]);
  expect(plan.changed.first[0]?.form).toBe(
    `/content-manager/collection-types/api::school.school/${documentId}`,
  );
});

test('a file is imported as it was shown, or shown anew', async () => {
  const file = directoryFile(lines);
  const shown = await data.plan('school', file);
  await documents(cms, 'school').create({ data: { uai: '0019001D', name: 'Déjà là', kind: 'college' } });
  const [news] = await data.run('school', file, shown.digest);
  expect(news).toMatchObject({ kind: 'moved', plan: { created: { total: 2 }, changed: { total: 1 } } });
  expect(await imported('0019002E')).toBeUndefined();
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
  const one = directoryLine('0019001D', 'Collège de l’Essai', BOURG);
  const same = await data.plan('school', directoryFile([one, one]));
  expect([same.created.total, same.faults]).toEqual([1, []]);
  const other = await data.plan('school', directoryFile([one, { ...one, Adresse_1: 'Ailleurs' }]));
  expect(other.faults).toMatchObject([{ line: 3, message: expect.stringContaining('La ligne 2') as string }]);
});

test('a diploma may name its successor on a later line of the same file', async () => {
  const file = [
    'Intitulé;Code RNCP;Niveau;Valable jusqu’au;Remplacé par',
    'Titre d’essai ancien;99001;3;31/12/2025;99002',
    'Titre d’essai;99002;4;2030-12-31;',
    'Titre faux;99;12;32/12/2025;99009',
  ].join('\n');
  const plan = await data.plan('qualification', file);
  expect(plan.faults.map(({ line, column }) => [line, column])).toEqual([
    [4, 'Valable jusqu’au'],
    [4, 'Remplacé par'],
  ]);
  await data.import('qualification', file);
  const [old] = await documents(cms, 'qualification').findMany({
    filters: { rncpCode: '99001' },
    populate: ['replacedBy'],
  });
  expect(old).toMatchObject({ validUntil: '2025-12-31', replacedBy: { rncpCode: '99002' } });
  expect((await data.plan('qualification', file)).changed.total).toBe(0);
});

test('a diploma whose successor is on a faulty line waits with it, and the others come in', async () => {
  const file = [
    'Intitulé;Code RNCP;Niveau;Remplacé par',
    'Titre d’essai ancien;99011;3;99012',
    'Titre d’essai suivant;99012;12;',
    'Titre d’essai premier;99010;3;99011',
    'Titre d’essai à part;99013;3;',
  ].join('\n');
  const plan = await data.plan('qualification', file);
  expect(plan.faults.map(({ line, column }) => [line, column])).toEqual([
    [2, 'Remplacé par'],
    [3, 'Niveau'],
    [4, 'Remplacé par'],
  ]);
  expect(await data.import('qualification', file)).toEqual({ kind: 'done', created: 1, changed: 0 });
});

test('the file of faulty lines, corrected, keeps each cell as it was', async () => {
  const file = ['UAI;Nom;Type;Numéro et rue', '0019001D;"\'=Essai";Collège;\'-2 rue de l’Essai'].join('\n');
  const { faultyFile } = await data.plan('school', file.replace('Collège', 'Rien'));
  const plan = await data.plan('school', faultyFile.replaceAll('Rien', 'Collège'));
  expect(plan.created.first[0]?.title).toBe('=Essai');
});

test('an organisation is met by its SIRET, else by name and commune', async () => {
  const file = [
    'Nom;Rôles;Siret;Commune;Contact : service;Contact : adresse électronique',
    'Foyer d’essai;Employeur;732 829 320 00074;Bourg-en-Bresse;Accueil;accueil@example.org',
    'Foyer sans numéro;Employeur | Partenaire;;01034 Belley;;',
    'Foyer faux;Employeur;73282932000075;Belley;;',
    'Foyer abîmé;Employeur;7,32829E+13;Belley;;',
  ].join('\n');
  const plan = await data.plan('organization', file);
  expect(plan.faults.map(({ line, column }) => [line, column])).toEqual([
    [4, 'Siret'],
    [5, 'Siret'],
  ]);
  await data.import('organization', file);
  const renamed = await data.plan('organization', 'Nom;Siret\nFoyer rebaptisé;73282932000074\n');
  expect(renamed.changed.first[0]?.fields).toEqual([
    { field: 'Nom', before: 'Foyer d’essai', after: 'Foyer rebaptisé' },
  ]);
  const precised = 'Nom;Commune;Contact : service;Contact : téléphone\nFOYER SANS NUMERO;Belley;Accueil;+33474000000\nFoyer d’essai;Bourg-en-Bresse;;0474000000\n'; // prettier-ignore
  expect(await data.import('organization', precised)).toEqual({ kind: 'done', created: 0, changed: 2 });
  const [first] = await documents(cms, 'organization').findMany({
    filters: { siret: '73282932000074' },
    populate: ['contact'],
  });
  expect(first).toMatchObject({
    contact: { service: 'Accueil', email: 'accueil@example.org', phone: '0474000000' },
  });
});

test('an event comes in as a draft, with its dates and its place', async () => {
  const file = [
    'Titre;Type;Résumé;Dates;Lieu : nom;Lieu : commune;Lieu : accès de plain-pied;Organisé par;Pour qui',
    'Rencontre importée;Visite;Une heure sur place.;"14/03/2027 09:00 – 12:00 | 28/03/2027 18h30 - 29/03/2027 01:00";Crèche;Belley;oui;Département de l’Ain;Élèves',
    'Rencontre fausse;Visite;Résumé.;14/03/2027 12:00 – 09:00;;;;;',
  ].join('\n');
  const revision = await publicRevision(cms);
  expect((await data.plan('event', file)).faults).toMatchObject([{ line: 3, column: 'Dates' }]);
  expect(await data.import('event', file)).toEqual({ kind: 'done', created: 1, changed: 0 });
  expect(await publicRevision(cms)).toBe(revision);
  const [draft] = await documents(cms, 'event').findMany({
    status: 'draft',
    filters: { slug: 'rencontre-importee' },
    populate: { dates: true, place: { populate: ['commune'] }, organizer: true },
  });
  expect(draft).toMatchObject({
    publishedAt: null,
    dates: [
      { start: '2027-03-14T08:00:00.000Z', end: '2027-03-14T11:00:00.000Z' },
      { start: '2027-03-28T16:30:00.000Z', end: '2027-03-28T23:00:00.000Z' },
    ],
    place: { name: 'Crèche', stepFree: true, commune: { name: 'Belley' } },
    organizer: { name: 'Département de l’Ain' },
  });
  expect((await data.plan('event', file)).changed.total).toBe(0);
});

test.each(['school', 'organization', 'qualification', 'commune', 'event'])(
  'what is exported of %s comes back in and changes nothing',
  async (type) => {
    await documents(cms, 'organization').create({
      data: {
        name: '=Foyer; "à part"',
        kinds: ['employer'],
        contact: { service: '@', phone: '+33474000000' },
      },
    });
    const file = await data.export(type);
    expect(file).toMatch(/^\uFEFF[^\n]+\r\n/);
    const { created, changed, faults, unchanged, remarks, missing } = await data.plan(type, file);
    expect({ created, changed, faults, remarks, missing }).toEqual({
      created: { total: 0, first: [] },
      changed: { total: 0, first: [] },
      faults: [],
      remarks: [],
      missing: { total: 0, first: [] },
    });
    expect(unchanged).toBeGreaterThan(0);
  },
);

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
