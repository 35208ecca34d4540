import type { SchoolInterventionSeed } from '../types';

export default {
  title: 'Une matinée à la crèche',
  goal: 'Observer des tout-petits et des adultes qui les accueillent ; distinguer les métiers de la petite enfance et leurs diplômes.',
  format: 'visit',
  description: `S’occuper d’enfants, est-ce seulement jouer ? En petit groupe, les élèves passent une matinée dans une crèche. Ils apprennent d’abord à se faire oublier, puis à regarder.

## Déroulé

1. **S’installer** : se laver les mains, s’asseoir au sol, laisser l’enfant venir.
2. **Observer** avec une grille simple : que fait l’enfant, que fait l’adulte, qu’est-ce que cela provoque ?
3. **Échanger** avec l’équipe pendant la sieste : qui a quel diplôme, qui fait quoi, comment on parle aux parents.
4. **Repartir** avec une question à creuser en classe.

Le nombre de places est faible, pour respecter le rythme des enfants. Plusieurs groupes peuvent venir des jours différents.`,
  image: {
    file: 'secteur-petite-enfance',
    alternativeText:
      'Dessin : assise par terre, une éducatrice de jeunes enfants construit une tour de cubes avec deux tout-petits.',
  },
  durationMinutes: 180,
  levels: ['troisieme', 'segpa', 'seconde', 'premiere', 'cap'],
  groupSizeMin: 3,
  groupSizeMax: 8,
  jobs: [
    'educateur-de-jeunes-enfants',
    'auxiliaire-de-puericulture',
    'animateur-petite-enfance',
    'assistant-maternel',
  ],
  speakers: 'Une éducatrice ou un éducateur de jeunes enfants, une ou un auxiliaire de puériculture.',
  equipment: [
    'Chaussons ou chaussettes propres',
    'Vêtements souples',
    'Bijoux et écharpes laissés au vestiaire',
  ],
  placeKind: 'in_structure',
  areas: ['Côtière et Plaine de l’Ain', 'Pays de Gex', 'Bourg-en-Bresse et ses environs'],
  parcoursAvenir: 'Connaître la diversité des métiers et des formations ; préparer un stage.',
  resourcesBefore: ['fiches-metiers'],
  resourcesAfter: ['un-eleve-un-stage', 'onisep'],
  accessibility: 'L’observation se fait au sol ou sur une chaise, au choix. Lieu calme et de plain-pied.',
  contact: { service: 'Département de l’Ain' },
  example: true,
} satisfies SchoolInterventionSeed;
