/** What pupils and teams read before or after an intervention: pages of the site and official services. */
import type { ResourceSeed } from './types';

export const resources: Record<string, ResourceSeed> = {
  'fiches-metiers': {
    title: 'Les fiches métiers de la plateforme',
    kind: 'worksheet',
    description:
      'Les missions, une journée type, les diplômes et les voies d’accès de chaque métier. À lire avant de préparer ses questions.',
    audiences: ['pupils', 'teachers', 'families'],
    url: '/metiers/',
  },
  'la-demarche': {
    title: 'Pourquoi ces métiers comptent dans l’Ain',
    kind: 'worksheet',
    description: 'La plateforme aindinoise des métiers de l’accompagnement expliquée en quelques minutes.',
    audiences: ['teachers', 'families', 'general_public'],
    page: 'la-demarche',
  },
  'devenir-assistant-familial': {
    title: 'Devenir assistante familiale ou assistant familial',
    kind: 'guide',
    description: 'Accueillir chez soi un enfant confié : le métier, l’agrément, les étapes.',
    audiences: ['career_changers', 'job_seekers', 'families'],
    page: 'devenir-assistant-familial',
  },
  onisep: {
    title: 'Onisep : les métiers et les formations',
    kind: 'website',
    description:
      'Le service public de l’information sur les métiers et les études, de la 6e à l’enseignement supérieur.',
    audiences: ['pupils', 'students', 'teachers', 'families'],
    url: 'https://www.onisep.fr',
  },
  metierscope: {
    title: 'Métierscope : explorer les métiers',
    kind: 'website',
    description:
      'Le service de France Travail pour comparer les métiers, leurs compétences et leurs conditions de travail.',
    audiences: ['pupils', 'job_seekers', 'career_changers', 'teachers'],
    url: 'https://candidat.francetravail.fr/metierscope/',
  },
  'un-eleve-un-stage': {
    title: '1 élève 1 stage : trouver un stage d’observation',
    kind: 'website',
    description:
      'La plateforme de l’Éducation nationale pour les stages d’observation, au collège et en seconde générale et technologique.',
    audiences: ['pupils', 'families', 'employers'],
    url: 'https://1eleve1stage.education.gouv.fr',
  },
  'un-jeune-une-solution': {
    title: '1jeune1solution : emploi, stage, apprentissage',
    kind: 'website',
    description: 'Le site public qui réunit offres, formations et aides pour les jeunes.',
    audiences: ['pupils', 'students', 'job_seekers'],
    url: 'https://www.1jeune1solution.gouv.fr',
  },
  parcoursup: {
    title: 'Parcoursup : les formations après le bac',
    kind: 'website',
    description:
      'La carte des formations du supérieur, dont les diplômes d’État du travail social et les soins infirmiers.',
    audiences: ['pupils', 'students', 'families'],
    url: 'https://www.parcoursup.fr',
  },
};
