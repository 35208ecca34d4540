import { clockAt } from 'shared/domain/clock';
import type { Snapshot } from 'shared/domain/snapshot';
import { generateContent } from 'shared/testing/generated-content/generate-content';
import { pullFrom, stopFakeCms } from 'shared/testing/pull-from-fake';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storeOf } from '../../content-store.ts';
import { renderFrom } from '../../rendering.ts';
import { noContact } from '../../testing/entries.ts';
import { structuredDataFaults } from '../../testing/structured-data.ts';
import { jsonLd } from '../json-ld/node.ts';
import { CATALOGUE_PATH, dataFile, dataFiles, datasets, dataPath } from './all-datasets.ts';
import { catalogueNodes, dcatCatalogue } from './catalogue.ts';
import { csvOf } from './csv.ts';
import type { FieldType, Value } from './dataset.ts';
import { schools } from './datasets/places.ts';
import { jsonOf } from './json.ts';
import { tableSchemaOf } from './table-schema.ts';

const absolute = (path: string) => new URL(path, 'https://metiers.example.org').href;
const site = { siteName: 'Accompagner dans l’Ain', publisher: 'Département de l’Ain', contact: noContact };
const reads = new Set<string>();
let snapshot: Snapshot;

beforeAll(async () => {
  ({ snapshot } = await pullFrom(generateContent(300, 1)));
  renderFrom({ store: storeOf(snapshot), clock: clockAt(new Date('2026-11-22T12:00:00Z')), reads });
});
afterAll(stopFakeCms);

const shapes: Record<FieldType, (value: Value) => boolean> = {
  text: (value) => typeof value === 'string',
  list: Array.isArray,
  address: (value) => typeof value === 'string' && URL.canParse(value),
  date: (value) => /^\d{4}-\d\d-\d\d$/.test(String(value)),
  moment: (value) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+0[12]:00$/.test(String(value)),
  integer: Number.isInteger,
  number: (value) => typeof value === 'number',
  'yes-no': (value) => typeof value === 'boolean',
};

test('a school that has closed is kept, and in no file', () => {
  const [closed, ...more] = snapshot.collections.school.filter((school) => school.closed);
  expect(closed).toBeDefined();
  const all = schools.table(null, absolute).rows.map(([uai]) => uai);
  expect(all).toHaveLength(snapshot.collections.school.length - more.length - 1);
  expect(all).not.toContain(closed?.uai);
});

describe.each(datasets.map((dataset) => [dataset.id, dataset] as const))('the table %s', (_, dataset) => {
  test('holds in each column what its schema says', () => {
    const files = dataFiles().filter((file) => file.dataset === dataset);
    const rows = files.flatMap(({ year }) => dataset.table(year, absolute).rows);
    expect(rows.length).toBeGreaterThan(0);
    const wrong = rows.flatMap((row) =>
      dataset.fields.flatMap(({ name, type, required }, index) => {
        const value = row[index] ?? null;
        if (value === null) return required ? [`${name} is empty`] : [];
        return shapes[type](value) ? [] : [`${name}: ${String(value)} is no ${type}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('has no value but those that a schema tells, where it tells them', () => {
    const files = dataFiles().filter((file) => file.dataset === dataset);
    const rows = files.flatMap(({ year }) => dataset.table(year, absolute).rows);
    const wrong = dataset.fields.flatMap(({ name, description }, index) => {
      const told = description.match(/(?<=« )[^»]+(?= »)/g);
      const held = rows.flatMap((row) => row[index] ?? []);
      return told
        ? held.filter((value) => !told.includes(String(value))).map((value) => `${name}: ${value}`)
        : [];
    });
    expect(wrong).toEqual([]);
  });

  test('was changed on the latest day of its entries, which the catalogue learns without reading those of a year', () => {
    const files = dataFiles().filter((file) => file.dataset === dataset);
    const days = files.map(({ year }) => dataset.table(year, absolute).changedOn ?? '');
    reads.clear();
    expect(dataset.changedOn()).toBe(days.toSorted().at(-1));
    const ofYears = dataset.years ? [...reads].filter((key) => !key.endsWith('?')) : [];
    expect(ofYears).toEqual([]);
  });

  test('describes each column, once', () => {
    const schema = JSON.parse(tableSchemaOf(dataset, absolute('/donnees/'))) as {
      fields: { name: string; description: string }[];
    };
    const names = schema.fields.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, description } of schema.fields) {
      expect(name).toMatch(/^[a-z][a-z_]*$/);
      expect(description).toMatch(/[.…]$/);
    }
  });
});

test('the same rows stand in the JSON file as in the CSV file', () => {
  const file = dataFile('metiers');
  if (!file) throw new Error('Jobs are open data.');
  const table = file.dataset.table(null, absolute);
  const json = JSON.parse(jsonOf(file, table, absolute('/donnees/schemas/metiers.json'))) as {
    lignes: Record<string, unknown>[];
  };
  const header = file.dataset.fields.map(({ name }) => name);
  expect(json.lignes).toHaveLength(table.rows.length);
  expect(Object.keys(json.lignes[0] ?? {})).toEqual(header);
  const [first, ...lines] = csvOf(header, table).trimEnd().split('\r\n');
  expect(first).toBe(`\uFEFF${header.join(';')}`);
  expect(lines).toHaveLength(table.rows.length);
});

test('a table of events is cut into years, and a year reads its own events alone', () => {
  reads.clear();
  expect(dataFile('agenda-2026')?.dataset.table('2026', absolute).rows.length).toBeGreaterThan(0);
  expect([...reads].filter((key) => /^(dated )?events of a year=/.test(key))).toEqual([
    'dated events of a year=2026',
  ]);
  expect([...reads]).not.toContain('event*');
});

test('the values of vocabularies are told by their labels', () => {
  const told = datasets.flatMap(({ id, fields }) =>
    fields.filter(({ description }) => description.includes('«')).map(({ name }) => `${id} ${name}`),
  );
  expect(told).toEqual([
    'agenda etat',
    'agenda mode',
    'interventions-scolaires format',
    'interventions-scolaires lieu',
    'dates-interventions etat',
    'plans-actions etat',
    'organismes roles',
    'etablissements-scolaires type',
    'etablissements-scolaires statut',
  ]);
});

test('cells keep their separators, quotes and lines, numbers are read in French, and none runs as a formula', () => {
  const cells = [
    'a;b',
    'dit « "oui" »',
    'deux\nlignes',
    '=1+1',
    '-2',
    '+33 4',
    '@x',
    '＝1+1',
    '\n=1+1',
    15.5,
    -2,
    '',
    true,
    ['a', 'b'],
    null,
  ];
  expect(csvOf(['x'], { rows: [cells] })).toBe(
    '\uFEFFx\r\n"a;b";"dit « ""oui"" »";"deux\nlignes";\'=1+1;-2;+33 4;\'@x;\'＝1+1;"\'\n=1+1";15,5;-2;;oui;a|b;\r\n',
  );
});

test('the catalogue names every file, its schema and the licence', () => {
  const catalogue = dcatCatalogue(datasets, site, absolute);
  for (const file of dataFiles()) {
    expect(catalogue).toContain(absolute(dataPath(file, 'csv')));
    expect(catalogue).toContain(absolute(dataPath(file, 'json')));
  }
  const parsed = JSON.parse(catalogue) as { '@id': string; 'dcat:dataset': unknown[] };
  expect(parsed['@id']).toBe(absolute(CATALOGUE_PATH));
  expect(parsed['dcat:dataset']).toHaveLength(datasets.length);
});

test('the catalogue says of each table what the European profile asks for and recommends', () => {
  const parsed = JSON.parse(dcatCatalogue(datasets, site, absolute)) as {
    'dcat:dataset': (Record<string, unknown> & { 'dcat:distribution': Record<string, unknown>[] })[];
  };
  const said = ['dct:title', 'dct:description', 'dct:publisher', 'dcat:contactPoint', 'dcat:theme'];
  const saidOfFile = [
    '@id',
    'dct:title',
    'dct:description',
    'dcat:accessURL',
    'dct:format',
    'dct:license',
    'dcatap:availability',
  ];
  for (const table of parsed['dcat:dataset']) {
    expect(Object.keys(table)).toEqual(expect.arrayContaining([...said, 'dcat:keyword', 'dct:spatial']));
    for (const file of table['dcat:distribution'])
      expect(Object.keys(file)).toEqual(expect.arrayContaining(saidOfFile));
  }
  const files = parsed['dcat:dataset'].flatMap((table) =>
    table['dcat:distribution'].map((one) => one['@id']),
  );
  expect(new Set(files).size).toBe(files.length);
});

test('the catalogue says when its tables last changed and which years they are of, where entries tell', () => {
  const parsed = JSON.parse(dcatCatalogue(datasets, site, absolute)) as Record<string, unknown> & {
    'dcat:dataset': Record<string, unknown>[];
  };
  const days = datasets.map((one) => one.changedOn() ?? '').toSorted();
  expect(parsed['dct:modified']).toEqual({ '@type': 'xsd:date', '@value': days.at(-1) });
  const dated = parsed['dcat:dataset'].filter((one) => 'dct:temporal' in one);
  expect(dated.map((one) => one['dct:identifier'])).toEqual(['agenda', 'dates-interventions', 'actualites']);
  const years =
    datasets
      .find(({ id }) => id === 'agenda')
      ?.years?.()
      .toSorted() ?? [];
  expect(dated[0]?.['dct:temporal']).toEqual({
    '@type': 'dct:PeriodOfTime',
    'dcat:startDate': { '@type': 'xsd:date', '@value': `${years.at(0)}-01-01` },
    'dcat:endDate': { '@type': 'xsd:date', '@value': `${years.at(-1)}-12-31` },
  });
});

test('search engines find in it what they require of datasets', () => {
  expect(structuredDataFaults(jsonLd(catalogueNodes(datasets, site, absolute)))).toEqual([]);
});
