import { expect, test } from 'vitest';
import { foldSections, namesOf, type Parent } from './fold-sections';
import { schools } from './importers/schools';
import { asideOfDirectory } from './importers/school-directory';
import { readCsv } from './read-csv';
import type { SectionLine } from './read-lines';

const parentRule = schools.sectionParent ?? { name: () => '', place: '' };

function school(name: string, commune: string, kind = 'college'): Parent {
  const values = { name, commune, kind, levels: kind === 'college' ? ['sixieme'] : ['seconde'] };
  return { title: name, values, names: namesOf(parentRule, values) };
}

function section(uai: string, name: string, nature: string, place: string | null): SectionLine {
  const header = 'Identifiant_de_l_etablissement;Nom_etablissement;Type_etablissement;code_nature';
  const [row] = readCsv(`${header}\n${uai};${name};Collège;${nature}\n`).rows;
  const aside = row && asideOfDirectory(row);
  if (aside?.kind !== 'section') throw new Error(`"${name}" is no section.`);
  return { line: 2, section: aside.section, place };
}

const SEGPA = 'Section d’enseignement général et professionnel adapté du ';
const SEP = 'Section d’enseignement professionnel du ';
const schoolsOfTheAin = [
  school('Collège Saint-Exupéry', 'amberieu'),
  school('Collège Saint-Exupéry', 'valserhone'),
  school('Collège les Côtes', 'peronnas'),
  school('Lycée polyvalent Jeanne d’Arc', 'cessy', 'multi_lycee'),
  school('Lycée Saint-Exupéry', 'valserhone', 'general_lycee'),
];

function fold(...sections: SectionLine[]) {
  const { folded, faults } = foldSections(sections, schoolsOfTheAin, parentRule);
  return { into: folded.map(({ parent, gives }) => [parent.values['commune'], gives]), faults };
}

test('a section becomes part of the school of its name in its commune', () => {
  expect(fold(section('0011334V', `${SEGPA}Collège Saint-Exupéry`, '390', 'valserhone')).into).toEqual([
    ['valserhone', { levels: ['sixieme', 'segpa'] }],
  ]);
});

test('small words, capitals, signs and « privé » make no difference', () => {
  expect(fold(section('0010963S', `${SEGPA}Collège Les  Cotes`, '390', 'peronnas')).into).toHaveLength(1);
  expect(fold(section('0011336X', `${SEP}Lycée polyvalent privé Jeanne d'Arc`, '334', 'cessy')).into).toEqual(
    [['cessy', {}]],
  );
});

test('a lycée with a vocational section is one of several ways', () => {
  expect(fold(section('0011347J', `${SEP}Lycée Saint-Exupéry`, '334', 'valserhone')).into).toEqual([
    ['valserhone', { kind: 'multi_lycee' }],
  ]);
});

test('without a commune, a name that is the only one is enough', () => {
  expect(fold(section('0010963S', `${SEGPA}Collège Les Côtes`, '390', null)).into).toHaveLength(1);
});

test.each([
  ['two schools of that name', `${SEGPA}Collège Saint-Exupéry`, null, '2 établissements'],
  ['no school of that name there', `${SEGPA}Collège Saint-Exupéry`, 'peronnas', 'aucun établissement'],
  ['a school of a longer name only', `${SEGPA}Collège Exupéry`, 'valserhone', 'aucun établissement'],
])('with %s it is reported and never guessed', (_, name, place, message) => {
  const { into, faults } = fold(section('0011334V', name, '390', place));
  expect(into).toEqual([]);
  expect(faults).toMatchObject([
    { line: 2, value: name, message: expect.stringContaining(message) as string },
  ]);
});
