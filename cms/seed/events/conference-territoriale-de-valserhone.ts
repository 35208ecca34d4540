import type { EventSeed } from '../types';

export default {
  title: 'Conférence territoriale : recruter et garder ses équipes',
  kind: 'territorial_conference',
  summary:
    'Employeurs, organismes de formation, élues et élus cherchent ensemble des solutions, à partir de ce qui marche déjà.',
  description: `Se loger, se déplacer, faire garder ses enfants, travailler près d’une frontière : dans cette partie de l’Ain, recruter dépend aussi de tout cela.

La conférence réunit celles et ceux qui recrutent, orientent, forment et emploient dans l’accompagnement social et médico-social. Chacun vient avec une difficulté et une réussite.

## La journée

- le matin, trois ateliers : logement et transports, accueil des recrues, stages et apprentissage ;
- à midi, un repas pour se rencontrer ;
- l’après-midi, le choix de quelques actions à mener à plusieurs, avec une ou un responsable pour chacune.

Un relevé de décisions paraît sur cette page après la rencontre.`,
  image: {
    file: 'evenement-table-ronde',
    alternativeText: 'Dessin : quatre personnes débattent au micro devant un public attentif.',
  },
  dates: [{ day: 84, start: '09:00', end: '16:30' }],
  eventStatus: 'scheduled',
  mode: 'offline',
  place: {
    name: 'Salle des fêtes',
    postcode: '01200',
    commune: 'valserhone',
    stepFree: true,
    hearingLoop: true,
    transport: 'En train : gare de Bellegarde.',
  },
  audiences: ['employers', 'professionals'],
  registration: { needed: true, email: 'inscriptions@example.org', capacity: 120 },
  free: true,
  organizer: 'departement-de-l-ain',
  contact: { service: 'Département de l’Ain' },
  jobs: ['responsable-de-secteur'],
  sectors: [
    'grand-age',
    'handicap',
    'protection-de-l-enfance',
    'petite-enfance',
    'insertion-et-action-sociale',
  ],
  example: true,
} satisfies EventSeed;
