/**
 * Schools, from our own export, the official *Annuaire de l’éducation* or an extract of it: by their UAI. Of the directory
 * the open collèges and lycées of the Ain come in, those that closed are marked so, and sections (SEGPA, SEP) become
 * part of their school.
 */
import type { Importer } from '../importer';
import { code, degrees, emptyIsNull, flag, term, termList, words } from '../kinds';
import { communeColumn } from '../relation-kinds';
import { addLevels } from './add-levels';
import {
  asideOfDirectory,
  isDirectory,
  leftOutOfDirectory,
  schoolNameKey,
  stateOf,
  UAI,
} from './school-directory';
import { kindOf, levelsOf } from './school-kinds';
import { nameKey } from '../world';

const POSTCODE = ['Code postal', 'Code_postal', 'cp'] as const;

export const schools: Importer = {
  type: 'school',
  names: ['commune'],
  title: 'name',
  keyWords: 'l’UAI',
  keys: ({ uai }) => (uai ? [`uai ${String(uai)}`] : []),
  aside: asideOfDirectory,
  hasEnded: ({ closed }) => closed === true,
  leftOut: leftOutOfDirectory,
  sectionParent: { name: ({ name }) => schoolNameKey(nameKey(String(name))), place: 'commune' },
  columns: [
    { field: 'uai', headers: UAI, kind: code(8), required: true, example: '0010013J' },
    {
      field: 'name',
      headers: ['Nom', 'Nom_etablissement'],
      kind: words,
      required: true,
      example: 'Lycée Lalande',
    },
    {
      field: 'kind',
      headers: ['Type', 'Type_etablissement'],
      kind: term('school-kind'),
      required: true,
      // « Lycée » is the directory's word: the rest of the line says which.
      derive: (row) => (isDirectory(row) ? kindOf(row) : undefined),
      // The directory may know less than the person who chose.
      merge: (before, derived) => (derived === 'other' && before !== null ? before : derived),
      example: 'Lycée général et technologique',
    },
    {
      field: 'legalStatus',
      headers: ['Statut', 'Statut_public_prive'],
      kind: term('school-status'),
      example: 'Public',
    },
    {
      field: 'street',
      headers: ['Numéro et rue', 'Adresse_1', 'adresse'],
      kind: words,
      example: '16 rue du Lycée',
    },
    { field: 'postcode', headers: POSTCODE, kind: code(5), example: '01000' },
    communeColumn('commune', ['Commune', 'Nom_commune'], POSTCODE),
    { field: 'latitude', headers: ['Latitude', 'lat'], kind: degrees, example: '46.20197' },
    { field: 'longitude', headers: ['Longitude', 'lon'], kind: degrees, example: '5.22543' },
    {
      field: 'priorityEducation',
      headers: ['Éducation prioritaire', 'Appartenance_Education_Prioritaire', 'zone_ep'],
      kind: flag(),
      // Empty there means that it is not.
      derive: (row) =>
        isDirectory(row) ? row.get('Appartenance_Education_Prioritaire', 'zone_ep') !== '' : undefined,
      example: 'non',
    },
    {
      field: 'levels',
      headers: ['Niveaux'],
      kind: termList('school-level'),
      derive: (row) => (isDirectory(row) ? emptyIsNull(levelsOf(row)) : undefined),
      merge: addLevels,
      example: 'Seconde | Première | Terminale',
    },
    {
      field: 'closed',
      headers: ['Fermé'],
      kind: flag(),
      // A school that the directory calls open has come back.
      derive: (row) => (stateOf(row) === 'open' ? false : undefined),
      // Nothing said yet means open: no change to show.
      merge: (before, derived) => (before === null && derived === false ? null : derived),
      example: 'non',
    },
  ],
};
