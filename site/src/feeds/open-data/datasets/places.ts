import type { Commune } from 'shared/domain/commune';
import type { Organization } from 'shared/domain/organization';
import type { School } from 'shared/domain/school';
import { labelOf } from 'shared/domain/vocabularies';
import { all } from '../../../content.ts';
import { dataset, type Field } from '../dataset.ts';
import { communeOf, label, labels, valuesOf } from './common.ts';

interface Placed {
  street: string | null;
  postcode: string | null;
  commune: string | null;
  latitude: number | null;
  longitude: number | null;
}

const address: Field<Placed>[] = [
  { name: 'adresse', type: 'text', description: 'Numéro et voie.', valueOf: ({ street }) => street },
  { name: 'code_postal', type: 'text', description: 'Code postal.', valueOf: ({ postcode }) => postcode },
  {
    name: 'code_insee',
    type: 'text',
    description: 'Code Insee de la commune.',
    valueOf: ({ commune }) => communeOf(commune)?.insee ?? null,
  },
  {
    name: 'commune',
    type: 'text',
    description: 'Nom de la commune.',
    valueOf: ({ commune }) => communeOf(commune)?.name ?? null,
  },
];

const position: Field<Pick<Placed, 'latitude' | 'longitude'>>[] = [
  {
    name: 'latitude',
    type: 'number',
    description: 'Degrés décimaux (WGS 84) ; vide si elle n’est pas renseignée.',
    valueOf: ({ latitude }) => latitude,
  },
  {
    name: 'longitude',
    type: 'number',
    description: 'Degrés décimaux (WGS 84) ; vide si elle n’est pas renseignée.',
    valueOf: ({ longitude }) => longitude,
  },
];

const organizationFields: Field<Organization>[] = [
  { name: 'nom', type: 'text', description: 'Nom.', required: true, valueOf: ({ name }) => name },
  {
    name: 'roles',
    type: 'list',
    description: `Ce qu’il fait : ${valuesOf('organization-kind')}.`,
    required: true,
    valueOf: ({ kinds }) => labels('organization-kind', kinds),
  },
  { name: 'siret', type: 'text', description: 'Numéro Siret.', valueOf: ({ siret }) => siret },
  { name: 'finess', type: 'text', description: 'Numéro Finess.', valueOf: ({ finess }) => finess },
  ...address,
  ...position,
  {
    name: 'site_web',
    type: 'address',
    description: 'Site de l’organisme.',
    valueOf: ({ website }) => website,
  },
  {
    name: 'accueil_stagiaires',
    type: 'list',
    description: 'Stagiaires accueillis ; vide si ce n’est pas renseigné.',
    valueOf: ({ welcomesTrainees }) => labels('trainee-audience', welcomesTrainees),
  },
];

export const organizations = dataset({
  id: 'organismes',
  title: 'Les organismes',
  description:
    'Les employeurs, organismes de formation, services d’orientation et partenaires cités sur le site, avec leur adresse et leur rôle.',
  keywords: ['employeurs', 'formation', 'orientation', 'médico-social'],
  fields: organizationFields,
  years: null,
  entries: () => all('organization'),
  rowsOf: (organization) => [organization],
});

const schoolFields: Field<School>[] = [
  {
    name: 'uai',
    type: 'text',
    description: 'Unité administrative immatriculée.',
    required: true,
    valueOf: ({ uai }) => uai,
  },
  { name: 'nom', type: 'text', description: 'Nom.', required: true, valueOf: ({ name }) => name },
  {
    name: 'type',
    type: 'text',
    description: `Genre d’établissement : ${valuesOf('school-kind')}.`,
    required: true,
    valueOf: ({ kind }) => labelOf('school-kind', kind),
  },
  {
    name: 'statut',
    type: 'text',
    description: `À qui il est : ${valuesOf('school-status')} ; vide si ce n’est pas renseigné.`,
    valueOf: ({ legalStatus }) => label('school-status', legalStatus),
  },
  ...address,
  ...position,
];

export const schools = dataset({
  id: 'etablissements-scolaires',
  title: 'Les établissements scolaires',
  description:
    'Les collèges et lycées de l’Ain auxquels les interventions s’adressent, repris de l’Annuaire de l’éducation, avec leur UAI.',
  keywords: ['collège', 'lycée', 'UAI', 'annuaire'],
  fields: schoolFields,
  years: null,
  entries: () => all('school').filter(({ closed }) => !closed),
  rowsOf: (school) => [school],
});

const communeFields: Field<Commune>[] = [
  {
    name: 'code_insee',
    type: 'text',
    description: 'Code Insee.',
    required: true,
    valueOf: ({ insee }) => insee,
  },
  { name: 'nom', type: 'text', description: 'Nom.', required: true, valueOf: ({ name }) => name },
  {
    name: 'codes_postaux',
    type: 'list',
    description: 'Codes postaux.',
    valueOf: ({ postcodes }) => postcodes,
  },
  { name: 'intercommunalite', type: 'text', description: 'Intercommunalité.', valueOf: ({ epci }) => epci },
  ...position,
];

export const communes = dataset({
  id: 'communes',
  title: 'Les communes',
  description:
    'Les communes de l’Ain où le site situe des rencontres et des interventions, avec leur code Insee et leur position.',
  keywords: ['communes', 'Ain', 'Insee'],
  fields: communeFields,
  years: null,
  entries: () => all('commune'),
  rowsOf: (commune) => [commune],
});
