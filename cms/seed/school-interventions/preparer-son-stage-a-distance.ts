import type { SchoolInterventionSeed } from '../types';

export default {
  title: 'Préparer son stage dans l’accompagnement, à distance',
  goal: 'Savoir où chercher un stage d’observation, comment appeler une structure et quoi regarder une fois sur place.',
  format: 'workshop',
  description: `Trouver un stage auprès de personnes âgées, d’enfants ou de personnes handicapées paraît compliqué. Il suffit souvent d’un bon appel, au bon moment. L’atelier se suit depuis la classe, en visioconférence.

## Déroulé

1. **Où chercher ?** Les structures qui accueillent des élèves, près de l’établissement ou sur une ligne de bus.
2. **Comment demander ?** Un appel joué en direct par deux élèves volontaires, puis amélioré par tous.
3. **Quelles règles ?** La durée du travail selon l’âge, la convention, le respect de la vie privée.
4. **Que regarder ?** Une grille d’observation pour rapporter autre chose qu’un emploi du temps.

Les classes éloignées de Bourg-en-Bresse sont prioritaires. Une seconde séance, après le stage, permet de raconter et de comparer.`,
  image: {
    file: 'evenement-en-ligne',
    alternativeText:
      'Dessin : chez elle, une jeune femme suit une réunion en ligne sur son ordinateur, son chat près d’elle.',
  },
  durationMinutes: 60,
  levels: ['troisieme', 'seconde'],
  groupSizeMin: 10,
  groupSizeMax: 60,
  jobs: [
    'educateur-de-jeunes-enfants',
    'accompagnant-educatif-et-social',
    'aide-soignant',
    'moniteur-educateur',
  ],
  speakers: 'Une personne de la plateforme, une tutrice ou un tuteur de stage.',
  equipment: ['Un ordinateur relié à internet', 'Un vidéoprojecteur', 'Un micro d’ambiance'],
  placeKind: 'remote',
  areas: ['Tout le département'],
  parcoursAvenir: 'Préparer la séquence d’observation en milieu professionnel.',
  resourcesBefore: ['fiches-metiers', 'un-eleve-un-stage'],
  resourcesAfter: ['un-jeune-une-solution', 'metierscope'],
  accessibility: 'Séance sous-titrée, documents envoyés à l’avance, questions à l’oral ou à l’écrit.',
  contact: { service: 'Département de l’Ain' },
  example: true,
} satisfies SchoolInterventionSeed;
