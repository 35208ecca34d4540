import type { JobDescription } from 'shared/domain/job-description';
import { all, byIds } from '../../../content.ts';
import { jobPath } from '../../../views/paths.ts';
import { dataset, type Field } from '../dataset.ts';
import { label, labels } from './common.ts';

const fields: Field<JobDescription>[] = [
  {
    name: 'identifiant',
    type: 'text',
    description: 'Identifiant stable de la fiche, dernière partie de son adresse.',
    required: true,
    valueOf: ({ slug }) => slug,
  },
  {
    name: 'intitule',
    type: 'text',
    description: 'Nom du métier, aux deux genres.',
    required: true,
    valueOf: ({ titleInclusive }) => titleInclusive,
  },
  {
    name: 'sigle',
    type: 'text',
    description: 'Sigle usuel ; vide s’il n’y en a pas.',
    valueOf: ({ acronym }) => acronym,
  },
  {
    name: 'code_rome',
    type: 'text',
    description: 'Code du ROME 4.0 (France Travail) ; vide si le métier n’a pas de code à lui.',
    valueOf: ({ romeCode }) => romeCode,
  },
  {
    name: 'secteurs',
    type: 'list',
    description: 'Secteurs où le métier s’exerce.',
    required: true,
    valueOf: ({ sectors }) => byIds('sector', sectors).map(({ name }) => name),
  },
  {
    name: 'famille',
    type: 'text',
    description: 'Famille de métiers.',
    valueOf: ({ family }) => label('job-family', family),
  },
  {
    name: 'resume',
    type: 'text',
    description: 'Le métier en une phrase ou deux.',
    required: true,
    valueOf: ({ summary }) => summary,
  },
  {
    name: 'niveau_acces',
    type: 'integer',
    description: 'Niveau du cadre national des certifications, de 1 à 8 ; vide s’il n’est pas renseigné.',
    valueOf: ({ accessLevel }) => accessLevel,
  },
  {
    name: 'diplome_exige',
    type: 'yes-no',
    description: 'Si un diplôme est exigé pour exercer.',
    valueOf: ({ diplomaRequired }) => diplomaRequired,
  },
  {
    name: 'agrement_necessaire',
    type: 'yes-no',
    description: 'Si un agrément est nécessaire.',
    valueOf: ({ approvalRequired }) => approvalRequired,
  },
  {
    name: 'horaires',
    type: 'list',
    description: 'Moments où l’on travaille ; vide si ce n’est pas renseigné.',
    valueOf: ({ workingConditions }) => labels('work-hours', workingConditions?.hours ?? []),
  },
  {
    name: 'certifications',
    type: 'list',
    description: 'Diplômes et titres qui mènent au métier.',
    valueOf: ({ qualifications }) => byIds('qualification', qualifications).map(({ title }) => title),
  },
  {
    name: 'voies_acces',
    type: 'list',
    description: 'Voies d’accès au métier.',
    valueOf: ({ accessRoutes }) => labels('access-route', accessRoutes),
  },
  {
    name: 'verifie_le',
    type: 'date',
    description: 'Jour où la fiche a été vérifiée.',
    required: true,
    valueOf: ({ verifiedOn }) => verifiedOn,
  },
  {
    name: 'page',
    type: 'address',
    description: 'Adresse de la fiche.',
    required: true,
    valueOf: (job, absolute) => absolute(jobPath(job)),
  },
];

export const jobs = dataset({
  id: 'metiers',
  title: 'Les métiers de l’accompagnement',
  description:
    'Les métiers de l’accompagnement social et médico-social présentés sur le site : secteurs, famille, code ROME, niveau, horaires, certifications.',
  keywords: ['métiers', 'social', 'médico-social', 'ROME', 'orientation'],
  fields,
  years: null,
  entries: () => all('job-description'),
  rowsOf: (job) => [job],
});
