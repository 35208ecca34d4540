/** What a line of the *Annuaire de l’éducation* says of a school's kind and levels. */
import type { Term } from 'shared/domain/vocabularies';
import type { Row } from '../read-csv';

type Kind = Term<'school-kind'>;
type Level = Term<'school-level'>;

/** The directory's own codes of nature. */
const NATURES: Readonly<Record<string, Kind>> = {
  '300': 'general_lycee',
  '301': 'general_lycee',
  '302': 'general_lycee',
  '306': 'multi_lycee',
  '320': 'vocational_lycee',
  '340': 'college',
  '370': 'adapted_school',
};

const COLLEGE: Level[] = ['sixieme', 'cinquieme', 'quatrieme', 'troisieme'];
const LYCEE: Level[] = ['seconde', 'premiere', 'terminale'];

const LEVELS: Readonly<Record<Kind, Level[]>> = {
  college: COLLEGE,
  general_lycee: LYCEE,
  multi_lycee: LYCEE,
  agricultural_lycee: LYCEE,
  vocational_lycee: [...LYCEE, 'cap'],
  adapted_school: [],
  other: [],
};

export function kindOf(row: Row): Kind {
  const type = row.get('Type_etablissement', 'type').toLowerCase();
  if (type.startsWith('coll')) return 'college';
  if (type.startsWith('erea')) return 'adapted_school';
  if (isYes(row, 'Lycee_Agricole', 'agri')) return 'agricultural_lycee';
  return NATURES[row.get('code_nature', 'nature')] ?? kindByWays(row);
}

export function levelsOf(row: Row): Level[] {
  const levels = LEVELS[kindOf(row)];
  return isYes(row, 'Segpa') ? [...levels, 'segpa'] : levels;
}

function kindByWays(row: Row): Kind {
  const isGeneral = isYes(row, 'Voie_generale', 'vg') || isYes(row, 'Voie_technologique', 'vt');
  const isVocational = isYes(row, 'Voie_professionnelle', 'vp');
  if (isGeneral) return isVocational ? 'multi_lycee' : 'general_lycee';
  return isVocational ? 'vocational_lycee' : 'other';
}

function isYes(row: Row, ...headers: string[]): boolean {
  return /^(1|oui|true)$/i.test(row.get(...headers));
}
