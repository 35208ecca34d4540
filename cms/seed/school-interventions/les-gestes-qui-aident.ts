import type { SchoolInterventionSeed } from '../types';

export default {
  title: 'Atelier : les gestes qui aident',
  goal: 'S’exercer à des gestes d’aide simples en respectant la personne et son propre dos ; comprendre que la parole fait partie du geste.',
  format: 'workshop',
  description: `Aider quelqu’un à se lever, c’est d’abord lui dire ce que l’on va faire. L’atelier fait alterner les deux rôles : chaque élève aide, puis se laisse aider.

## Déroulé

1. **Se présenter** à une personne que l’on ne connaît pas, dans sa chambre, un matin. Que dit-on ? Où se place-t-on ?
2. **Se lever, s’asseoir, marcher** : trouver les appuis, laisser faire, protéger son dos.
3. **Manger et boire** : donner un yaourt, recevoir un yaourt. Le second exercice apprend plus que le premier.
4. **Faire le point** : ce qui met à l’aise, ce qui blesse, ce que demandent l’intimité et le consentement.

L’atelier complète la formation des élèves des filières de la santé et du social. Il s’adapte aux débutants.`,
  image: {
    file: 'evenement-atelier',
    alternativeText:
      'Dessin : pendant un atelier, trois personnes posent leurs idées sur un mur de papiers colorés.',
  },
  durationMinutes: 120,
  levels: ['seconde', 'premiere', 'terminale', 'cap', 'post_bac'],
  groupSizeMin: 8,
  groupSizeMax: 16,
  jobs: ['aide-soignant', 'auxiliaire-de-vie', 'accompagnant-educatif-et-social', 'infirmier'],
  speakers:
    'Une aide-soignante ou un aide-soignant, une accompagnante ou un accompagnant éducatif et social.',
  equipment: [
    'Une salle technique ou une salle dégagée',
    'Un lit ou une table solide',
    'Des chaises',
    'Des yaourts et des cuillères',
  ],
  placeKind: 'in_school',
  areas: ['Tout le département'],
  parcoursAvenir: 'Relier les enseignements professionnels aux situations de travail ; préparer un stage.',
  resourcesBefore: ['fiches-metiers'],
  resourcesAfter: ['un-jeune-une-solution', 'parcoursup'],
  accessibility: 'Chaque exercice existe en version assise. Personne n’est touché sans l’avoir accepté.',
  contact: { service: 'Département de l’Ain' },
  example: true,
} satisfies SchoolInterventionSeed;
