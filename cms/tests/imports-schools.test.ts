/** The official directory of schools comes in: sections folded, closed schools kept and marked, every fault named. */
import { describe, expect, test } from 'vitest';
import { documents } from './support/documents.ts';
import { cms, data, directoryFile, directoryLine, prepareImports } from './support/imports.ts';
import { publicRevision } from './support/public-revision.ts';

const BOURG = { insee: '01053', name: 'Bourg-en-Bresse' };
const BELLEY = { insee: '01034', name: 'Belley' };
const SEGPA = 'Section d’enseignement général et professionnel adapté du ';

prepareImports();

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
    expect(plan.ended).toEqual([{ line: 10, title: 'Collège fermé' }]);
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
  expect((await data.plan('school', file)).remarks).toContain(
    'Colonnes du fichier qui ne sont pas reprises\u202F: Couleur des murs.',
  );
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

describe('a school that has closed', () => {
  const line = directoryLine('0019001D', 'Collège de l’Essai', BOURG);
  const closedLine = { ...line, etat: 'FERME', Nom_etablissement: 'ANCIEN COLLEGE', Code_commune: '01999' };

  test.each(['FERME', 'Fermé', 'fermé'])(
    'as « %s » in the file stays, marked, and nothing else of it changes',
    async (etat) => {
      await data.import('school', directoryFile([line]));
      const file = directoryFile([{ ...closedLine, etat }]);
      const plan = await data.plan('school', file);
      expect(plan.changed.first).toMatchObject([
        { title: 'Collège de l’Essai', fields: [{ field: 'Fermé', before: 'non', after: 'oui' }] },
      ]);
      expect(plan.ended).toEqual([]);
      expect(await data.import('school', file)).toEqual({ kind: 'done', created: 0, changed: 1 });
      expect(await imported('0019001D')).toMatchObject({ name: 'Collège de l’Essai', closed: true });
      expect((await data.plan('school', file)).changed.total).toBe(0);
      expect(await data.export('school')).toMatch(/0019001D;.*;oui\r\n/);
    },
  );

  test.each(['OUVERT', 'A FERMER', 'À fermer'])('is open again when the file says « %s »', async (etat) => {
    await data.import('school', directoryFile([line]));
    await data.import('school', directoryFile([closedLine]));
    await data.import('school', directoryFile([{ ...line, etat }]));
    expect(await imported('0019001D')).toMatchObject({ closed: false });
  });

  test('may be what the official file leaves out: each is named with its form, and none is changed', async () => {
    await data.import('school', directoryFile([line]));
    const { documentId } = (await imported('0019001D')) as { documentId: string };
    const before = await documents(cms, 'school').count({});
    const plan = await data.plan('school', directoryFile([lines[1] ?? {}]));
    expect(plan.missing.total).toBe(before);
    const form = `/content-manager/collection-types/api::school.school/${documentId}`;
    expect(plan.missing.first).toContainEqual({ title: 'Collège de l’Essai', form });
    expect(plan.remarks[0]).toContain(
      `${before} établissements du site ne sont pas dans ce fichier. Ils restent tels quels.`,
    );
    await data.import('school', directoryFile([closedLine]));
    expect((await data.plan('school', directoryFile([lines[1] ?? {}]))).missing.total).toBe(before - 1);
    expect((await data.plan('school', 'UAI;Nom\n0019001D;Essai\n')).remarks).toEqual([]);
  });

  test('and was never here makes no entry', async () => {
    expect((await data.plan('school', directoryFile([closedLine]))).ended).toEqual([
      { line: 2, title: 'ANCIEN COLLEGE' },
    ]);
    expect(await data.import('school', directoryFile([closedLine]))).toEqual({
      kind: 'done',
      created: 0,
      changed: 0,
    });
  });
});
