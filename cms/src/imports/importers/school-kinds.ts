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

/** Reads all that tells the kind, also where a part would do: what is read is not told to be left out. */
export function kindOf(row: Row): Kind {
  const type = row.get('Type_etablissement', 'type').toLowerCase();
  const isAgricultural = isYes(row, 'Lycee_Agricole', 'agri');
  const kind = NATURES[row.get('code_nature', 'nature')];
  const byWays = kindByWays(row);
  if (type.startsWith('coll')) return 'college';
  if (type.startsWith('erea')) return 'adapted_school';
  return isAgricultural ? 'agricultural_lycee' : (kind ?? byWays);
}

export function levelsOf(row: Row): Level[] {
  const levels = LEVELS[kindOf(row)];
  return isYes(row, 'Segpa') ? [...levels, 'segpa'] : levels;
}

function kindByWays(row: Row): Kind {
  const ways = [
    ['Voie_generale', 'vg'],
    ['Voie_technologique', 'vt'],
    ['Voie_professionnelle', 'vp'],
  ];
  const [general = false, technological = false, isVocational = false] = ways.map((way) =>
    isYes(row, ...way),
  );
  if (general || technological) return isVocational ? 'multi_lycee' : 'general_lycee';
  return isVocational ? 'vocational_lycee' : 'other';
}

function isYes(row: Row, ...headers: string[]): boolean {
  return /^(1|oui|true)$/i.test(row.get(...headers));
}
