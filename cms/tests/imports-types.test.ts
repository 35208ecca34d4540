/** Import and export of each type: how its entries are met, what waits for what, and the way there and back. */
import { expect, test } from 'vitest';
import { documents } from './support/documents.ts';
import { cms, data, prepareImports } from './support/imports.ts';
import { publicRevision } from './support/public-revision.ts';

prepareImports();

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
