import type { SchoolInterventionSeed } from '../types';

export default {
  title: 'Un forum des métiers dans votre établissement',
  goal: 'Faire rencontrer à plusieurs classes, en une demi-journée, des métiers qu’elles ne connaissent pas. Chaque élève repart avec au moins une piste.',
  format: 'job_forum',
  description: `Vous prêtez une grande salle, nous venons avec les métiers. Chaque stand propose une chose à faire avant d’ouvrir une brochure : prendre une tension, plier un drap-housse à deux, résoudre un problème de budget.

## Déroulé

1. **Avant** : les élèves choisissent quatre stands à partir des fiches métiers.
2. **Pendant** : les groupes tournent toutes les quinze minutes. Un carnet de route les guide.
3. **Au milieu** : une pause, avec un quiz entre classes.
4. **Après** : chaque élève garde une piste et une question. Les questions nous reviennent, et nous y répondons.

Le forum peut s’ouvrir aux parents en fin de journée. Deux établissements voisins peuvent l’organiser ensemble.`,
  image: {
    file: 'evenement-salon',
    alternativeText:
      'Dessin : dans un salon des métiers, des visiteurs échangent avec les professionnels de deux stands.',
  },
  durationMinutes: 180,
  levels: ['troisieme', 'segpa', 'seconde', 'premiere', 'terminale'],
  groupSizeMin: 60,
  groupSizeMax: 150,
  jobs: [
    'aide-soignant',
    'accompagnant-educatif-et-social',
    'educateur-specialise',
    'auxiliaire-de-puericulture',
    'conseiller-en-economie-sociale-et-familiale',
    'conseiller-en-insertion-professionnelle',
    'mandataire-judiciaire',
  ],
  speakers: 'De six à dix professionnelles et professionnels, et une personne qui coordonne.',
  equipment: [
    'Un gymnase ou une salle polyvalente',
    'Des tables et des chaises',
    'Des prises électriques',
    'Un micro',
  ],
  placeKind: 'in_school',
  areas: ['Tout le département'],
  parcoursAvenir: 'Connaître la diversité des métiers et des formations ; élaborer son projet d’orientation.',
  resourcesBefore: ['fiches-metiers', 'metierscope'],
  resourcesAfter: ['un-jeune-une-solution', 'onisep', 'parcoursup'],
  accessibility: 'Allées larges, un créneau plus calme en début de séance, carnet de route en facile à lire.',
  contact: { service: 'Département de l’Ain' },
  example: true,
} satisfies SchoolInterventionSeed;
