import type { SchoolInterventionSeed } from '../types';

export default {
  title: 'Qui fait quoi ? Le jeu des métiers',
  goal: 'En jouant, reconnaître une vingtaine de métiers de l’accompagnement et comprendre qu’une même personne est souvent aidée par toute une équipe.',
  format: 'game',
  description: `Une grand-mère rentre de l’hôpital. La mère d’un bébé reprend le travail. Un garçon n’entend pas. Chaque groupe reçoit une situation et des cartes métiers : à lui de composer la bonne équipe.

## Déroulé

1. **Piocher** une situation, la lire à voix haute, dire ce qui pose problème.
2. **Choisir** les métiers utiles et défendre ses choix devant les autres.
3. **Rebondir** : une carte imprévu change la donne. Qui appelle-t-on maintenant ?
4. **Compter** les points : les bonnes réponses rapportent, les bonnes explications encore plus.

Le jeu ne demande aucune connaissance de départ. Il se joue en une heure, avec une animatrice ou un animateur par classe. Les cartes restent à l’établissement pour rejouer.`,
  image: {
    file: 'intervention-jeu',
    alternativeText: 'Dessin : en classe, quatre élèves jouent à un jeu de plateau sur les métiers.',
  },
  durationMinutes: 60,
  levels: ['sixieme', 'cinquieme', 'quatrieme', 'segpa'],
  groupSizeMin: 12,
  groupSizeMax: 30,
  jobs: [
    'auxiliaire-de-vie',
    'educateur-de-jeunes-enfants',
    'psychomotricien',
    'assistant-de-service-social',
    'mediateur-familial',
    'educateur-specialise',
  ],
  speakers: 'Une animatrice ou un animateur de la plateforme.',
  equipment: ['Une salle avec des tables en îlots', 'Un tableau'],
  placeKind: 'in_school',
  areas: ['Tout le département'],
  parcoursAvenir: 'Premiers pas dans la découverte des métiers, dès la 6e.',
  resourcesBefore: ['la-demarche'],
  resourcesAfter: ['fiches-metiers', 'metierscope'],
  accessibility:
    'Cartes en gros caractères et en facile à lire, avec des pictogrammes. Un élève peut lire pour les autres.',
  contact: { service: 'Département de l’Ain' },
  example: true,
} satisfies SchoolInterventionSeed;
