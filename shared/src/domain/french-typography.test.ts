import { describe, expect, test } from 'vitest';
import { frenchTypography } from './french-typography.ts';

/** Typed text, and how it is to be read: `~` is a narrow no-break space, `_` a whole one. */
const cases: [string, string][] = [
  ['Pourquoi ce métier ?', 'Pourquoi ce métier~?'],
  ['Pourquoi ce métier?', 'Pourquoi ce métier~?'],
  ['Quoi ?! Déjà !!!', 'Quoi~?! Déjà~!!!'],
  ['Horaires : le jour ; la nuit', 'Horaires~: le jour~; la nuit'],
  ['Horaires: le jour', 'Horaires~: le jour'],
  ['Voir https://www.ain.fr/?page=2 à 12:30', 'Voir https://www.ain.fr/?page=2 à 12:30'],
  ["L'aide à domicile, c'est aujourd'hui", 'L’aide à domicile, c’est aujourd’hui'],
  [`L'"aide" à domicile`, 'L’«~aide~» à domicile'],
  ['Dire "bonjour" et "au revoir"', 'Dire «~bonjour~» et «~au revoir~»'],
  ['Dire “bonjour”', 'Dire «~bonjour~»'],
  ['Le plan « Seniors 01 »', 'Le plan «~Seniors 01~»'],
  ['Le plan «Seniors 01»', 'Le plan «~Seniors 01~»'],
  ['« Pourquoi ? »', '«~Pourquoi~?~»'],
  ['Et après...', 'Et après…'],
  ['Une aide - même brève - compte', 'Une aide_– même brève_– compte'],
  ['éducateur-trice, 2023-2028', 'éducateur-trice, 2023-2028'],
  [
    'La 1ère fois, le 1er jour, la 2ème année, le XXIème siècle',
    'La 1re fois, le 1er jour, la 2e année, le XXIe siècle',
  ],
  ['27 130 000 € par an, soit 50 %', '27~130~000~€ par an, soit 50~%'],
  ['en 2022 300 personnes', 'en 2022 300 personnes'],
  ['04 74 32 32 32', '04 74 32 32 32'],
  ['le 12 décembre 2022 et le 1er mai', 'le 12_décembre 2022 et le 1er_mai'],
  ['35 h par semaine, 2 ans, 3 hommes', '35_h par semaine, 2_ans, 3 hommes'],
  ['la fiche n° 12', 'la fiche n°_12'],
  ['M. Dupont et Mme Martin', 'M._Dupont et Mme_Martin'],
  ['', ''],
];

describe.each(cases)('« %s »', (typed, read) => {
  const expected = read.replaceAll('~', '\u202F').replaceAll('_', '\u00A0');

  test('is set as French printing wants it', () => {
    expect(frenchTypography(typed)).toBe(expected);
  });

  test('needs to be set once', () => {
    const once = frenchTypography(typed);
    expect(frenchTypography(once)).toBe(once);
  });

  test('stays as it is when it is right already', () => {
    expect(frenchTypography(expected)).toBe(expected);
  });
});

test('a piece of a sentence keeps the space that its neighbour needs', () => {
  expect(frenchTypography(' et ')).toBe(' et ');
  expect(frenchTypography(' : voir')).toBe('\u202F: voir');
});
