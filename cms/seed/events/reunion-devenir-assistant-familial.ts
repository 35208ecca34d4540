import type { EventSeed } from '../types';

export default {
  title: 'Réunion : devenir assistante familiale ou assistant familial',
  kind: 'information_meeting',
  summary:
    'Accueillir chez soi un enfant confié : le métier, l’agrément, la formation. Sur place ou en ligne, à plusieurs dates.',
  description: `Accueillir un enfant confié demande du temps, de la place et une famille d’accord. C’est aussi un métier, avec une équipe, une formation et un salaire.

Cette réunion répond aux questions que l’on se pose le plus souvent.

## Ce que vous saurez en repartant

- qui sont les enfants confiés et pourquoi ils le sont ;
- comment demander l’agrément, et ce qui est regardé ;
- comment se passent la formation et les premiers mois ;
- qui appeler quand c’est difficile.

Aucun diplôme n’est demandé pour candidater. Venez en couple ou en famille si vous le pouvez : la décision se prend à plusieurs. La même réunion est proposée à chaque date.`,
  image: {
    file: 'campagne-assistant-familial',
    alternativeText:
      'Dessin : sur le pas de sa porte, une assistante familiale accueille un enfant qui arrive avec son sac.',
  },
  dates: [
    { day: 14, start: '18:30', end: '20:00' },
    { day: 59, start: '18:30', end: '20:00' },
    { day: 101, start: '18:30', end: '20:00' },
    { day: 143, start: '18:30', end: '20:00' },
  ],
  eventStatus: 'scheduled',
  mode: 'mixed',
  onlineUrl: 'https://visio.example.org/assistant-familial',
  place: {
    name: 'Salle de réunion',
    postcode: '01000',
    commune: 'bourg-en-bresse',
    stepFree: true,
    hearingLoop: true,
    transport: 'En train : gare de Bourg-en-Bresse.',
  },
  audiences: ['career_changers', 'job_seekers', 'families', 'general_public'],
  registration: { needed: false },
  free: true,
  organizer: 'departement-de-l-ain',
  contact: { service: 'Département de l’Ain' },
  jobs: ['assistant-familial'],
  sectors: ['protection-de-l-enfance'],
  example: true,
} satisfies EventSeed;
