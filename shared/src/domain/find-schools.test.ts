import { describe, expect, test } from 'vitest';
import { schoolLabel, schoolsMatching, theSchool } from './find-schools.ts';
import { uaiIn } from './uai.ts';

const school = (uai: string, name: string, commune: string) => ({ uai, name, commune });

const LALANDE = school('0010013J', 'Lycée Lalande', 'Bourg-en-Bresse');
const SAINT_EXUPERY = school('0010006B', 'Lycée Saint-Exupéry', 'Valserhône');
const ALBARINE = school('0010039M', 'Collège de l’Albarine', 'Saint-Rambert-en-Bugey');
const LUMIERE = school('0010035H', 'Collège Louis Lumière', 'Oyonnax');
const CITE = school('0019005H', 'Lycée Louis Lumière', 'Oyonnax');
const ESSAI = school('0019001D', 'Collège de l’Essai', 'Bourg-en-Bresse');
const ESSAI_TOO = school('0019002E', 'Collège de l’Essai', 'Belley');
const PARC = school('0019003F', 'Maison familiale rurale Le Parc', 'Belley');
const all = [LALANDE, SAINT_EXUPERY, ALBARINE, LUMIERE, CITE, ESSAI, ESSAI_TOO, PARC];

describe('a UAI is read', () => {
  test.each([
    ['0010013J', '0010013J'],
    ['  001 0013 j ', '0010013J'],
    ['Lycée Lalande, Bourg-en-Bresse (0010013J)', '0010013J'],
    ['lalande 0010013 j', '0010013J'],
    ['0010013', null],
    ['A0010013J', null],
    ['00100131J', null],
    ['Lycée Lalande', null],
  ])('in « %s »', (text, uai) => expect(uaiIn(text)).toBe(uai));
});

describe('a search', () => {
  test.each([
    ['lalande', [LALANDE]],
    ['LYCEE LAL', [LALANDE]],
    ['lycée st exupery', [SAINT_EXUPERY]],
    ['Saint Exupéry Valserhone', [SAINT_EXUPERY]],
    ["college de l'albarine", [ALBARINE]],
    ['St-Rambert', [ALBARINE]],
    ['oyonnax lumiere', [LUMIERE, CITE]],
    ['0019', [CITE, ESSAI, ESSAI_TOO, PARC]],
    ['0010013j', [LALANDE]],
    ['lalande oyonnax', []],
    ['de la', []],
    ['  ', []],
    ['%', []],
  ])('for « %s »', (typed, found) => expect(schoolsMatching(typed, all)).toEqual(found));
});

describe('a text names one school', () => {
  test.each(all.map((each) => [schoolLabel(each), each] as const))('« %s »', (text, found) =>
    expect(theSchool(text, all)).toBe(found),
  );
  test.each([
    ['001 0013 j', LALANDE],
    ['Lalande', LALANDE],
    ['lycee lalande bourg en bresse', LALANDE],
    ['Collège Albarine', ALBARINE],
    ['Lycée Antoine de St Exupéry', null],
    ['collège louis lumiere', LUMIERE],
    ['collège de l’essai, belley', ESSAI_TOO],
    ['MFR Le Parc', null],
    ['Le Parc', PARC],
  ])('« %s »', (text, found) => expect(theSchool(text, all)).toBe(found));
});

test.each([
  ['two schools of one name', 'Collège de l’Essai'],
  ['a kind alone', 'Lycée'],
  ['a commune alone', 'Valserhône'],
  ['half of a name', 'Louis'],
  ['another kind', 'Collège Lalande'],
  ['a school of elsewhere', 'Lycée du Parc'],
  ['a UAI that nobody has, beside a name', 'Lycée Lalande (0019999X)'],
  ['nothing', ''],
  ['markup', '<script>alert(1)</script>'],
])('no school is guessed from %s', (_, text) => expect(theSchool(text, all)).toBeNull());
