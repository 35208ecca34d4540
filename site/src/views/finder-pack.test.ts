import { expect, test } from 'vitest';
import { BOURG, dateWith, finderOf, REMOTE, VISIT } from '../testing/finder.ts';
import { finderPoints, offMapLine } from './finder-map.ts';
import { packFinder, unpackFinder } from './finder-pack.ts';
import { findSchool, schoolNote } from './finder-schools.ts';

const schools = [
  ['0010013J', 'Lycée Lalande', 'Bourg-en-Bresse', BOURG.point, true],
  ['0010006B', 'Lycée Saint-Exupéry', 'Valserhône', null, false],
  ['0010987T', 'Collège Saint-Pierre', 'Bourg-en-Bresse', BOURG.point, false],
].map(([uai, name, commune, point, isExact]) => ({ uai, name, commune, point, isExact })) as {
  uai: string;
  name: string;
  commune: string;
  point: typeof BOURG.point;
  isExact: boolean;
}[];

const dates = [
  dateWith(),
  dateWith({
    documentId: 'date-2',
    intervention: VISIT,
    commune: BOURG,
    place: '',
    isFree: false,
    hasWaitingList: true,
    levels: [],
  }),
  dateWith({ documentId: 'date-3', intervention: REMOTE, commune: null, start: '2027-03-28T00:30:00.000Z' }),
];

test.each([[[]], [dates]])('the file gives back what it was made from: case %#', (held) => {
  const whole = { data: finderOf(held), schools };
  expect(unpackFinder(JSON.parse(packFinder(whole)))).toEqual(whole);
});

test('300 dates and 150 schools stay light on their way', () => {
  const data = finderOf(Array.from({ length: 300 }, (_, at) => dateWith({ documentId: `date-${at}` })));
  const many = Array.from({ length: 150 }, () => schools[0]).flatMap((school) => school ?? []);
  expect(packFinder({ data, schools: many }).length).toBeLessThan(30_000);
});

test('each commune is one point with its dates counted, and what has no place is told beside the map', () => {
  const unplaced = dateWith({
    commune: { ...BOURG, slug: 'ailleurs', point: { latitude: 5.2, longitude: 46.2 } },
  });
  const found = [...dates, dateWith({ documentId: 'date-4' }), unplaced];
  expect(finderPoints(found).map(({ name }) => name)).toEqual([
    'Belley\u202F: 2\u00A0dates',
    'Bourg-en-Bresse\u202F: 1\u00A0date',
  ]);
  expect(offMapLine(found)).toBe(
    'Hors de la carte\u202F: 1\u00A0date à distance, 1\u00A0date dans une commune dont la position n’est pas connue.',
  );
  expect(offMapLine([dateWith()])).toBe('');
});

test.each([
  ['', ''],
  ['lycee lalande', 'Distances mesurées depuis\u202F: Lycée Lalande, Bourg-en-Bresse (0010013J).'],
  ['0010013j', 'Distances mesurées depuis\u202F: Lycée Lalande, Bourg-en-Bresse (0010013J).'],
  [
    'St Pierre',
    'Distances mesurées depuis\u202F: Collège Saint-Pierre, Bourg-en-Bresse (0010987T). Sa position exacte n’est pas connue\u202F: elles partent du centre de sa commune.',
  ],
  [
    'st exupery',
    'Lycée Saint-Exupéry, Valserhône (0010006B)\u202F: sa position n’est pas connue, aucune distance ne peut être mesurée.',
  ],
  [
    'bourg',
    '2\u00A0établissements répondent à ces mots\u202F: Lycée Lalande, Bourg-en-Bresse (0010013J)\u202F; Collège Saint-Pierre, Bourg-en-Bresse (0010987T). Choisissez dans la liste ou ajoutez la commune.',
  ],
])('« %s » names a school, or the page says why not', (typed, note) => {
  expect(schoolNote(findSchool(typed, schools))).toBe(note);
});

test.each(['9999999Z', '<script>', 'x'.repeat(10_000), '\u202E\0'])('%j names none', (typed) => {
  expect(findSchool(typed, schools).kind).toBe('none');
});
