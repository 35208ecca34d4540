import type { SchoolInterventionSeed } from '../types';

export default {
  title: 'Ciné-débat : grandir ailleurs que chez ses parents',
  goal: 'Comprendre pourquoi un enfant peut être confié, ce que vivent les familles, et quels métiers protègent, accueillent et accompagnent.',
  format: 'film_debate',
  description: `Un film court, puis une discussion avec des personnes dont c’est le métier. Le film est choisi avec l’équipe éducative, selon l’âge et la classe.

## Déroulé

1. **Préparer** : nous appelons l’équipe pour connaître la classe. Des élèves peuvent être concernés de près ; on en tient compte.
2. **Regarder** : de vingt à cinquante minutes de film, sans prise de notes.
3. **Parler** : d’abord en petits groupes, puis avec une éducatrice ou un éducateur et une assistante familiale ou un assistant familial.
4. **Relier** : les métiers vus à l’écran, ceux que l’on ne voit pas, les chemins pour y arriver.

Un adulte que les élèves connaissent reste dans la salle, de préférence du service infirmier ou social de l’établissement. Chacun peut sortir sans se justifier.`,
  image: {
    file: 'intervention-cine-debat',
    alternativeText:
      'Dessin : après la projection d’un film, un élève prend la parole au micro et une professionnelle l’écoute.',
  },
  durationMinutes: 120,
  levels: ['seconde', 'premiere', 'terminale', 'post_bac'],
  groupSizeMin: 20,
  groupSizeMax: 60,
  jobs: ['assistant-familial', 'educateur-specialise', 'assistant-de-service-social', 'mediateur-familial'],
  speakers: 'Une éducatrice ou un éducateur, une assistante familiale ou un assistant familial.',
  equipment: ['Une salle que l’on peut assombrir', 'Un vidéoprojecteur', 'Des enceintes'],
  placeKind: 'in_school',
  areas: ['Tout le département'],
  parcoursAvenir: 'Développer son sens de l’engagement ; élaborer son projet d’orientation.',
  resourcesBefore: ['la-demarche'],
  resourcesAfter: ['devenir-assistant-familial', 'parcoursup', 'fiches-metiers'],
  accessibility:
    'Film sous-titré pour les personnes sourdes et malentendantes. L’audiodescription est possible sur demande.',
  contact: { service: 'Département de l’Ain' },
  example: true,
} satisfies SchoolInterventionSeed;
