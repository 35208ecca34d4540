/**
 * Some two dozen collèges and lycées of the Ain, after the official *Annuaire de l’éducation*. Sections (SEGPA, SEP) are
 * part of their school and no entries. The directory extract gives no place on the map for collèges.
 */
import type { SchoolSeed } from './types';

type Profile = Pick<SchoolSeed, 'kind' | 'legalStatus'> & Required<Pick<SchoolSeed, 'levels'>>;

const generalLycee: Profile = {
  kind: 'general_lycee',
  legalStatus: 'public',
  levels: ['seconde', 'premiere', 'terminale'],
};
const multiLycee: Profile = { ...generalLycee, kind: 'multi_lycee' };
const agriculturalLycee: Profile = { ...generalLycee, kind: 'agricultural_lycee' };
const vocationalLycee: Profile = {
  kind: 'vocational_lycee',
  legalStatus: 'public',
  levels: [...generalLycee.levels, 'cap'],
};
const college: Profile = {
  kind: 'college',
  legalStatus: 'public',
  levels: ['sixieme', 'cinquieme', 'quatrieme', 'troisieme'],
};

function at(street: string, postcode: string, commune: string) {
  return { street, postcode, commune };
}

/** An address with its place on the map. */
function mapped(street: string, postcode: string, commune: string, latitude: number, longitude: number) {
  return { street, postcode, commune, latitude, longitude };
}

export const schools: Record<string, SchoolSeed> = {
  '0010013j': {
    uai: '0010013J',
    name: 'Lycée Lalande',
    ...generalLycee,
    ...mapped('16 rue du Lycée', '01011', 'bourg-en-bresse', 46.20197, 5.22543),
  },
  '0010014k': {
    uai: '0010014K',
    name: 'Lycée Edgar Quinet',
    ...generalLycee,
    ...mapped('5 avenue Jean-Marie Verne', '01011', 'bourg-en-bresse', 46.19743, 5.22642),
  },
  '0010016m': {
    uai: '0010016M',
    name: 'Lycée Carriat',
    ...multiLycee,
    ...mapped('1 rue de Crouÿ', '01011', 'bourg-en-bresse', 46.19781, 5.22419),
  },
  '0010021t': {
    uai: '0010021T',
    name: 'Lycée Marcelle Pardé',
    ...vocationalLycee,
    ...mapped('47 avenue Alsace-Lorraine', '01011', 'bourg-en-bresse', 46.20169, 5.22121),
  },
  '0011118k': {
    uai: '0011118K',
    name: 'Lycée Gabriel Voisin',
    ...vocationalLycee,
    ...mapped('21 avenue de Jasseron', '01001', 'bourg-en-bresse', 46.21135, 5.24507),
  },
  '0010819k': {
    uai: '0010819K',
    name: 'Lycée agricole Les Sardières',
    ...agriculturalLycee,
    ...mapped('79 route de Jasseron', '01000', 'bourg-en-bresse', 46.21323, 5.25694),
  },
  '0010010f': {
    uai: '0010010F',
    name: 'Lycée du Bugey',
    ...multiLycee,
    ...mapped('113 rue du 5e RTM', '01306', 'belley', 45.76214, 5.68972),
  },
  '0010072y': {
    uai: '0010072Y',
    name: 'Lycée international',
    ...multiLycee,
    ...mapped('Avenue des Sports', '01210', 'ferney-voltaire', 46.26418, 6.11657),
  },
  '0010006b': {
    uai: '0010006B',
    name: 'Lycée Saint-Exupéry',
    ...multiLycee,
    ...mapped('15 avenue Saint-Exupéry', '01206', 'valserhone', 46.11248, 5.81829),
  },
  '0011194t': {
    uai: '0011194T',
    name: 'Lycée de la Plaine de l’Ain',
    ...generalLycee,
    ...mapped('Rue Léon Blum', '01500', 'amberieu-en-bugey', 45.96194, 5.34638),
  },
  '0010001w': {
    uai: '0010001W',
    name: 'Lycée Alexandre Bérard',
    ...vocationalLycee,
    ...mapped('223 rue Alexandre Bérard', '01505', 'amberieu-en-bugey', 45.97497, 5.35024),
  },
  '0010020s': {
    uai: '0010020S',
    name: 'Lycée Georges Charpak',
    ...vocationalLycee,
    ...mapped('Avenue Charles de Gaulle', '01400', 'chatillon-sur-chalaronne', 46.12551, 4.95989),
  },
  '0011119l': {
    uai: '0011119L',
    name: 'Lycée Arbez-Carme',
    ...multiLycee,
    ...mapped('1 rue Pierre et Marie Curie', '01100', 'bellignat', 46.25025, 5.63345),
  },
  '0010034g': {
    uai: '0010034G',
    name: 'Lycée Paul Painlevé',
    ...multiLycee,
    ...mapped('13 place des déportés de 1944', '01108', 'oyonnax', 46.25621, 5.66052),
  },
  '0010032e': {
    uai: '0010032E',
    name: 'Lycée Xavier Bichat',
    ...multiLycee,
    ...mapped('Avenue du Lac', '01130', 'nantua', 46.15542, 5.60285),
  },
  '0011276g': {
    uai: '0011276G',
    name: 'Lycée du Val-de-Saône',
    ...generalLycee,
    ...mapped('220 chemin d’Arras', '01606', 'trevoux', 45.94492, 4.76318),
  },
  '0011326l': {
    uai: '0011326L',
    name: 'Lycée de la Côtière',
    ...multiLycee,
    ...mapped('270 chemin du Grand Casset', '01120', 'la-boisse', 45.84677, 5.03635),
  },
  '0010059j': {
    uai: '0010059J',
    name: 'Lycée agricole de Cibeins',
    ...agriculturalLycee,
    ...mapped('Domaine de Cibeins', '01600', 'miserieux', 45.98452, 4.80282),
  },
  '0011056t': {
    uai: '0011056T',
    name: 'Lycée rural de l’Ain, site de Villars-les-Dombes',
    ...agriculturalLycee,
    legalStatus: 'private',
    ...mapped('160 rue de la Poype', '01330', 'villars-les-dombes', 46.00344, 5.03129),
  },
  '0010035h': {
    uai: '0010035H',
    name: 'Collège Louis Lumière',
    ...college,
    ...at('61 route de la Forge', '01100', 'oyonnax'),
    priorityEducation: true,
  },
  '0010802s': {
    uai: '0010802S',
    name: 'Collège Ampère',
    ...college,
    levels: [...college.levels, 'segpa'],
    ...at('63 route de la Forge', '01100', 'oyonnax'),
    priorityEducation: true,
  },
  '0010987t': {
    uai: '0010987T',
    name: 'Collège Jean Rostand',
    ...college,
    ...at('9 rue Marcel Gaget', '01100', 'arbent'),
    priorityEducation: true,
  },
  '0010039m': {
    uai: '0010039M',
    name: 'Collège de l’Albarine',
    ...college,
    ...at('48 avenue de l’Europe', '01230', 'saint-rambert-en-bugey'),
    priorityEducation: true,
  },
  '0010002x': {
    uai: '0010002X',
    name: 'Collège Saint-Exupéry',
    ...college,
    ...at('6 rue Aguetant', '01500', 'amberieu-en-bugey'),
  },
  '0010008d': {
    uai: '0010008D',
    name: 'Collège Saint-Exupéry',
    ...college,
    levels: [...college.levels, 'segpa'],
    ...at('15 avenue Saint-Exupéry', '01206', 'valserhone'),
  },
};
