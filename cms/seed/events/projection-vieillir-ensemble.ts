import type { EventSeed } from '../types';

export default {
  title: 'Projection : vieillir ensemble',
  kind: 'screening',
  summary:
    'Un documentaire et une discussion sur l’habitat partagé entre générations. La séance est annulée.',
  description: `Peut-on vieillir entouré sans quitter son village ? Le film suit des habitants qui partagent une maison, un jardin et quelques services, avec l’aide de professionnelles et de professionnels.

Une discussion avec le public devait suivre : ce qui rassure, ce qui coince, ce que fait une coordinatrice ou un coordinateur de vie partagée.

**La séance est annulée.** Nous cherchons une autre salle. Vous comptiez venir avec une classe ? Un [ciné-débat](/interventions-scolaires/cine-debat-grandir-ailleurs/) est proposé aux lycées.`,
  image: {
    file: 'intervention-cine-debat',
    alternativeText:
      'Dessin : après la projection d’un film, un élève prend la parole au micro et une professionnelle l’écoute.',
  },
  dates: [{ day: 30, start: '20:00', end: '22:00' }],
  eventStatus: 'cancelled',
  mode: 'offline',
  place: { name: 'Salle de spectacle', postcode: '01170', commune: 'gex', stepFree: true, hearingLoop: true },
  audiences: ['general_public', 'families'],
  registration: { needed: false },
  free: true,
  organizer: 'departement-de-l-ain',
  contact: { service: 'Département de l’Ain' },
  jobs: ['auxiliaire-de-vie', 'accueillant-familial'],
  sectors: ['grand-age'],
  example: true,
} satisfies EventSeed;
