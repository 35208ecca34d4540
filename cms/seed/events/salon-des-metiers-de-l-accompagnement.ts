import type { EventSeed } from '../types';

export default {
  title: 'Salon des métiers de l’accompagnement',
  kind: 'fair',
  summary:
    'Pendant deux journées, rencontrez des professionnelles et des professionnels, et essayez leurs gestes. L’entrée est libre.',
  description: `Venez comme vous êtes : élève, parent, en recherche d’emploi ou simplement de passage. Toutes les équipes présentes vous parlent de leur métier, avec ses bons et ses mauvais côtés.

## Ce qui vous attend

- des échanges directs avec des équipes de l’aide à domicile, du handicap, de la petite enfance et de la protection de l’enfance ;
- un espace pour essayer : déplacer un lit médicalisé, suivre un parcours en fauteuil roulant, communiquer avec des pictogrammes ;
- un coin formation, pour comprendre les diplômes, l’apprentissage et la validation des acquis ;
- un accueil au calme, pour les personnes que le bruit fatigue.

Vous cherchez un stage ou un emploi ? Apportez votre CV : plusieurs employeurs recrutent sur place.`,
  image: {
    file: 'evenement-salon',
    alternativeText:
      'Dessin : dans un salon des métiers, des visiteurs échangent avec les professionnels de deux stands.',
  },
  dates: [
    { day: 70, start: '09:00', end: '18:00' },
    { day: 71, start: '10:00', end: '17:00', weekend: true },
  ],
  eventStatus: 'scheduled',
  mode: 'offline',
  place: {
    name: 'Salle des fêtes',
    postcode: '01000',
    commune: 'bourg-en-bresse',
    stepFree: true,
    hearingLoop: true,
    transport: 'En train : gare de Bourg-en-Bresse, puis bus vers le centre.',
  },
  audiences: ['general_public', 'pupils', 'students', 'job_seekers', 'career_changers', 'families'],
  registration: { needed: false },
  free: true,
  organizer: 'departement-de-l-ain',
  contact: { service: 'Département de l’Ain' },
  jobs: [
    'accompagnant-educatif-et-social',
    'aide-soignant',
    'educateur-specialise',
    'educateur-de-jeunes-enfants',
    'assistant-de-service-social',
    'assistant-familial',
  ],
  sectors: [
    'grand-age',
    'handicap',
    'protection-de-l-enfance',
    'petite-enfance',
    'insertion-et-action-sociale',
  ],
  example: true,
} satisfies EventSeed;
