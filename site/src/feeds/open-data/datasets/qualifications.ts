import type { Qualification } from 'shared/domain/qualification';
import { all, byId } from '../../../content.ts';
import { dataset, type Field } from '../dataset.ts';
import { labels } from './common.ts';

const fields: Field<Qualification>[] = [
  {
    name: 'intitule',
    type: 'text',
    description: 'Nom du diplôme ou du titre.',
    required: true,
    valueOf: ({ title }) => title,
  },
  { name: 'sigle', type: 'text', description: 'Sigle usuel.', valueOf: ({ acronym }) => acronym },
  {
    name: 'code_rncp',
    type: 'text',
    description:
      'Numéro au Répertoire national des certifications professionnelles ; vide s’il n’a pas été vérifié.',
    valueOf: ({ rncpCode }) => rncpCode,
  },
  {
    name: 'niveau',
    type: 'integer',
    description: 'Niveau du cadre national des certifications, de 1 à 8.',
    valueOf: ({ level }) => level,
  },
  {
    name: 'certificateur',
    type: 'text',
    description: 'Qui délivre la certification.',
    valueOf: ({ certifier }) => certifier,
  },
  {
    name: 'valide_du',
    type: 'date',
    description: 'Premier jour de l’enregistrement ; vide s’il n’est pas renseigné.',
    valueOf: ({ validFrom }) => validFrom,
  },
  {
    name: 'valide_au',
    type: 'date',
    description: 'Dernier jour de l’enregistrement ; vide s’il n’est pas renseigné.',
    valueOf: ({ validUntil }) => validUntil,
  },
  {
    name: 'remplace_par',
    type: 'text',
    description: 'Certification qui prend la suite.',
    valueOf: ({ replacedBy }) => byId('qualification', replacedBy)?.title ?? null,
  },
  {
    name: 'voies',
    type: 'list',
    description: 'Manières de l’obtenir.',
    valueOf: ({ routes }) => labels('access-route', routes),
  },
  { name: 'fiche', type: 'address', description: 'Fiche officielle.', valueOf: ({ url }) => url },
];

export const qualifications = dataset({
  id: 'certifications',
  title: 'Les diplômes et titres qui mènent à ces métiers',
  description:
    'Les certifications citées dans les fiches métiers, avec leur numéro RNCP vérifié, leur niveau, leur validité et celle qui les remplace.',
  keywords: ['diplômes', 'certifications', 'RNCP', 'formation'],
  fields,
  years: null,
  entries: () => all('qualification'),
  rowsOf: (qualification) => [qualification],
});
