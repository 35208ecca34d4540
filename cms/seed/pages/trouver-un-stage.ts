/** What a pupil who looks for an internship needs to know: when, how long, where to look, what to read before. */
import type { PageSeed } from '../types';

export default {
  title: 'Trouver un stage',
  summary:
    'Stage de 3e ou de seconde : quand il a lieu, combien d’heures il dure, où le chercher et comment choisir un métier à observer.',
  blocks: [
    {
      __component: 'blocks.text',
      title: 'Quel stage, et quand ?',
      text: `- **Le stage de 3e** dure cinq jours. Votre collège choisit la semaine : demandez-lui les dates.
- **Le stage de seconde générale et technologique** a lieu en juin, pendant les deux dernières semaines entières du mois.

Avant 15 ans, un stage ne dépasse pas 30 heures par semaine. À partir de 15 ans, c’est 35 heures.`,
    },
    {
      __component: 'blocks.steps',
      title: 'Comment s’y prendre',
      steps: [
        {
          title: 'Choisir ce que vous voulez voir',
          text: 'Dix questions vous aident : [Quel métier me ressemble ?](/metiers/orientation/) Plusieurs [métiers commencent sans diplôme](/metiers/?diplome=sans).',
        },
        {
          title: 'Lire la fiche du métier',
          text: 'Chaque [fiche métier](/metiers/) dit qui emploie et à quels moments on travaille. Notez deux ou trois questions à poser.',
        },
        {
          title: 'Chercher une place',
          text: `Deux sites publics publient des stages :

- [1 élève 1 stage](https://1eleve1stage.education.gouv.fr), de l’Éducation nationale, pour le collège et la seconde générale et technologique ;
- [1jeune1solution](https://www.1jeune1solution.gouv.fr), qui réunit stages, apprentissage et emplois.

Vous pouvez aussi appeler une structure près de chez vous : une crèche, un Ehpad, un Esat.`,
        },
        {
          title: 'Rencontrer des professionnelles et des professionnels',
          text: 'L’agenda montre les [rencontres ouvertes aux élèves](/agenda/?public=eleves).',
        },
      ],
    },
    {
      __component: 'blocks.call-to-action',
      title: 'Vous enseignez ?',
      text: 'Un atelier à distance prépare toute la classe : où chercher, comment appeler, que regarder une fois sur place.',
      link: {
        label: 'Voir l’atelier qui prépare au stage',
        url: '/interventions-scolaires/preparer-son-stage-a-distance/',
      },
    },
  ],
} satisfies PageSeed;
