import type { SchoolInterventionSeed } from '../types';

export default {
  title: 'Rencontrer une professionnelle ou un professionnel',
  goal: 'À la fin de l’heure, chaque élève sait décrire un métier de l’accompagnement : ce que l’on fait, avec qui, à quels horaires, comment y arriver.',
  format: 'testimony',
  description: `Une heure, une personne, un métier. L’intervenante ou l’intervenant raconte une journée ordinaire, puis une journée qui sort de l’ordinaire. Il n’y a pas de diaporama : les objets du métier circulent dans la classe.

## Déroulé

1. **Avant** : la classe lit une fiche métier et prépare des questions.
2. **Dix minutes** pour deviner le métier à partir des objets.
3. **Vingt minutes** de récit, du premier stage à aujourd’hui.
4. **Vingt minutes** de questions, y compris celles qui gênent : le salaire, la fatigue, la mort, les moments de joie.
5. **Cinq minutes** pour noter ce que l’on retient.

Dites-nous quels métiers intéressent vos élèves : nous cherchons la personne qui correspond, selon les disponibilités des équipes.`,
  image: {
    file: 'intervention-temoignage',
    alternativeText: 'Dessin : un infirmier raconte son métier à une classe ; une élève lève la main.',
  },
  durationMinutes: 55,
  levels: ['quatrieme', 'troisieme', 'seconde', 'premiere', 'terminale'],
  groupSizeMin: 10,
  groupSizeMax: 35,
  jobs: [
    'educateur-specialise',
    'aide-soignant',
    'assistant-de-service-social',
    'accompagnant-educatif-et-social',
    'technicien-intervention-sociale-et-familiale',
  ],
  speakers: 'Une professionnelle ou un professionnel en poste dans l’Ain.',
  equipment: ['Une salle de classe', 'Des tables disposées en cercle, si possible'],
  placeKind: 'in_school',
  areas: ['Tout le département'],
  parcoursAvenir: 'Connaître la diversité des métiers et des formations ; dépasser les idées reçues.',
  resourcesBefore: ['fiches-metiers', 'metierscope'],
  resourcesAfter: ['onisep', 'un-eleve-un-stage'],
  accessibility: 'Le récit s’adapte : débit ralenti, mots-clés écrits au tableau, objets à toucher.',
  contact: { service: 'Département de l’Ain' },
  example: true,
} satisfies SchoolInterventionSeed;
