import type { EventSeed } from '../types';

export default {
  title: 'Table ronde : protéger un enfant, un travail d’équipe',
  kind: 'round_table',
  summary:
    'Qui fait quoi quand un enfant est en danger ? Plusieurs métiers de la protection de l’enfance répondent ensemble.',
  description: `Autour de chaque enfant protégé, plusieurs personnes travaillent. L’une écoute la famille, une autre accueille l’enfant, une autre encore coordonne.

À cette table ronde, elles racontent leur quotidien, les décisions difficiles, l’appui de l’équipe. Elles parlent aussi du travail avec les parents.

La discussion part des questions du public. Elle s’adresse aux étudiantes et étudiants du travail social, aux équipes éducatives et à toute personne qui pense à ces métiers.`,
  image: {
    file: 'evenement-table-ronde',
    alternativeText: 'Dessin : quatre personnes débattent au micro devant un public attentif.',
  },
  dates: [{ day: -40, start: '18:00', end: '20:00' }],
  eventStatus: 'scheduled',
  mode: 'offline',
  place: {
    name: 'Salle de conférence',
    postcode: '01000',
    commune: 'bourg-en-bresse',
    stepFree: true,
    hearingLoop: true,
    transport: 'En train : gare de Bourg-en-Bresse.',
  },
  audiences: ['students', 'teachers', 'professionals', 'career_changers'],
  registration: { needed: false },
  free: true,
  organizer: 'departement-de-l-ain',
  contact: { service: 'Département de l’Ain' },
  jobs: ['educateur-specialise', 'assistant-familial', 'assistant-de-service-social', 'moniteur-educateur'],
  sectors: ['protection-de-l-enfance'],
  report: `Trois idées sont revenues tout au long de la soirée.

- **On n’est jamais seul.** Les décisions se prennent à plusieurs ; l’équipe relit les situations et se relaie.
- **L’enfant garde une famille.** Le travail avec les parents continue pendant l’accueil, sauf si un juge s’y oppose.
- **Le métier s’apprend.** La formation compte, et l’accompagnement des premiers mois aussi.

Les questions du public ont surtout porté sur l’agrément des assistantes familiales et assistants familiaux, et sur les stages. Les fiches métiers de ce site y répondent aussi.`,
  example: true,
} satisfies EventSeed;
