/** Employers, training bodies, partners: by their SIRET, else by name and commune. */
import { code, degrees, flag, plain, termList, wholeNumber, words } from '../kinds';
import type { Importer } from '../importer';
import { communeColumn, severalOf } from '../relation-kinds';
import { nameKey } from '../world';

const POSTCODE = ['Code postal', 'Code_postal', 'cp'] as const;

export const organizations: Importer = {
  type: 'organization',
  names: ['commune', 'sector'],
  title: 'name',
  keyWords: 'le Siret ou le nom',
  keys: ({ siret, name, commune }) => [
    ...(siret ? [`siret ${String(siret)}`] : []),
    ...(name && commune ? [`place ${nameKey(String(name))} ${String(commune)}`] : []),
    ...(name ? [`name ${nameKey(String(name))}`] : []),
  ],
  columns: [
    {
      field: 'name',
      headers: ['Nom', 'Raison sociale', 'denomination'],
      kind: words,
      required: true,
      example: 'Résidence autonomie Les Tilleuls',
    },
    {
      field: 'kinds',
      headers: ['Rôles'],
      kind: termList('organization-kind'),
      required: true,
      example: 'Employeur',
    },
    { field: 'siret', headers: ['Siret'], kind: code(14), example: '' },
    { field: 'finess', headers: ['Finess'], kind: code(9), example: '' },
    {
      field: 'street',
      headers: ['Numéro et rue', 'Adresse'],
      kind: words,
      example: '12 rue de la République',
    },
    { field: 'postcode', headers: POSTCODE, kind: code(5), example: '01000' },
    communeColumn('commune', ['Commune', 'Nom_commune', 'Ville'], POSTCODE),
    { field: 'latitude', headers: ['Latitude', 'lat'], kind: degrees, example: '46.205' },
    { field: 'longitude', headers: ['Longitude', 'lon'], kind: degrees, example: '5.2255' },
    {
      field: 'sectors',
      headers: ['Secteurs'],
      kind: severalOf({ type: 'sector', plural: 'secteurs' }),
      example: '',
    },
    { field: 'website', headers: ['Site', 'Web'], kind: plain, example: 'https://www.example.org' },
    { field: 'contact.service', headers: ['Contact : service'], kind: words, example: 'Service recrutement' },
    {
      field: 'contact.email',
      headers: ['Contact : adresse électronique'],
      kind: plain,
      example: 'recrutement@example.org',
    },
    { field: 'contact.phone', headers: ['Contact : téléphone'], kind: plain, example: '04 74 00 00 00' },
    {
      field: 'contact.responseDays',
      headers: ['Contact : répond sous (jours)'],
      kind: wholeNumber,
      example: '5',
    },
    { field: 'contact.note', headers: ['Contact : précision'], kind: words, example: '' },
    {
      field: 'welcomesTrainees',
      headers: ['Accueille en stage'],
      kind: termList('trainee-audience'),
      example: 'Stage de 3e',
    },
    {
      field: 'disabilityFriendly',
      headers: ['Employeur engagé pour le handicap'],
      kind: flag(),
      example: 'non',
    },
  ],
};
