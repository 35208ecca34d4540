/** What the official *Annuaire de l’éducation* holds besides open schools of ours: other départements, closed ones, sections. */
import { frenchSlug } from 'shared/domain/french-slug';
import { isUai } from 'shared/domain/uai';
import type { Values } from '../column';
import type { Aside } from '../importer';
import type { Row } from '../read-csv';
import { addLevels } from './add-levels';

export const UAI = ['UAI', 'Identifiant_de_l_etablissement', 'numero_uai'] as const;
const NAME = ['Nom', 'Nom_etablissement'] as const;
const TYPE = ['Type_etablissement', 'type'] as const;

/** Whether the file is the directory, or an extract with its columns. */
export function isDirectory(row: Row): boolean {
  return row.has('Type_etablissement') || (row.has('vg') && row.has('nature'));
}

export function asideOfDirectory(row: Row): Aside | undefined {
  const uai = row.get(...UAI).toUpperCase();
  if (isElsewhere(row, uai)) return { kind: 'other', reason: 'Établissements d’un autre département' };
  // Said of every line, whatever becomes of it; what has no UAI at all is said by the column.
  if (uai !== '' && !isUai(uai)) return wrongUai(uai);
  if (isDirectory(row) && !/^(coll[eè]ge|lyc[ée]e|erea)/i.test(row.get(...TYPE)))
    return { kind: 'other', reason: 'Écoles, services et autres établissements' };
  const state = stateOf(row);
  if (state === 'closed') return { kind: 'ended', title: row.get(...NAME), gives: { uai, closed: true } };
  if (state === 'coming') return { kind: 'other', reason: 'Établissements qui ne sont pas encore ouverts' };
  return sectionOf(row);
}

/**
 * The Ministry writes « Ouvert », « À fermer », « À ouvrir » or « Fermé », in capitals and without accents in some files;
 * what is to close is still open. Undefined where the line does not say.
 */
export function stateOf(row: Row): 'open' | 'coming' | 'closed' | undefined {
  const state = frenchSlug(row.get('etat', 'etat_etablissement_libe'));
  if (state === '') return undefined;
  if (state.startsWith('ferme')) return 'closed';
  return state.endsWith('ouvrir') ? 'coming' : 'open';
}

/** The directory holds open schools: one that it leaves out may have closed. Nobody is told to close it unseen. */
export function leftOutOfDirectory(row: Row, count: number): string | undefined {
  if (!isDirectory(row)) return undefined;
  return count === 1
    ? 'Un établissement du site n’est pas dans ce fichier. Il reste tel quel. S’il a fermé, ouvrez sa fiche et cochez « Fermé » : il reste ici, et le site ne le montre plus.'
    : `${count} établissements du site ne sont pas dans ce fichier. Ils restent tels quels. Si l’un d’eux a fermé, ouvrez sa fiche et cochez « Fermé » : il reste ici, et le site ne le montre plus.`;
}

function isElsewhere(row: Row, uai: string): boolean {
  const department = row.get('Code_departement');
  if (department !== '') return department.replace(/^0+/, '') !== '1';
  return isUai(uai) && !uai.startsWith('001');
}

function wrongUai(uai: string): Aside {
  const message =
    'L’UAI n’est pas juste : sept chiffres et leur lettre de contrôle. Vérifiez-le dans l’Annuaire de l’éducation.';
  return { kind: 'fault', column: 'UAI', value: uai, message };
}

/** SEGPA, SEP, and the general section of a vocational school. */
const SECTION_NATURES = ['390', '334', '335'];
const SECTION_NAME = /^(section|segpa|sep)\b.*?\b(?=coll[eè]ge|lyc[ée]e|ecole|école|erea)/i;

function sectionOf(row: Row): Aside | undefined {
  const name = row.get(...NAME);
  const nature = `${row.get('code_nature', 'nature')} ${row.get('libelle_nature')}`;
  const isSection =
    SECTION_NATURES.some((code) => nature.startsWith(code)) ||
    /section/i.test(nature) ||
    /^(section|segpa|sep)\b/i.test(name);
  if (!isSection) return undefined;
  const isAdapted = /390|adapt|segpa/i.test(`${nature} ${name}`);
  return {
    kind: 'section',
    section: {
      key: `uai ${row.get(...UAI).toUpperCase()}`,
      title: name,
      parent: name.replace(SECTION_NAME, ''),
      give: isAdapted ? withSegpa : withVocationalSection,
    },
  };
}

function withSegpa(values: Values): Values {
  return { levels: addLevels(values['levels'] ?? null, ['segpa']) };
}

/** A general lycée with a vocational section is one of several ways. */
function withVocationalSection({ kind }: Values): Values {
  return kind === 'general_lycee' ? { kind: 'multi_lycee' } : {};
}

const SMALL_WORDS = /\b(d|de|des|du|l|la|le|les|prive|privee)\b/g;

/** What names of schools are compared by: no small words, and not whether they are private. */
export function schoolNameKey(nameKey: string): string {
  return nameKey.replace(SMALL_WORDS, '').replace(/-+/g, '-').replace(/^-|-$/g, '');
}
