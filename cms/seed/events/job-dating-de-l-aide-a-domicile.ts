import type { EventSeed } from '../types';

export default {
  title: 'Job dating de l’aide à domicile',
  kind: 'job_dating',
  summary:
    'Plusieurs entretiens de dix minutes, avec plusieurs services d’aide à domicile. Toutes les places sont prises pour cette matinée.',
  description: `Sept minutes pour se présenter, trois minutes pour poser ses questions, puis on change de table. C’est le principe du job dating : vous rencontrez plusieurs services d’aide à domicile en une matinée.

Les postes proposés se trouvent dans la plaine de l’Ain. Certains employeurs fournissent un véhicule ; d’autres demandent le permis. Chaque table l’indique.

## Avant de venir

- relisez la fiche métier de l’auxiliaire de vie ;
- préparez une phrase pour dire pourquoi ce métier vous attire ;
- pensez à vos contraintes d’horaires, et dites-les.

Cette session est **complète**. D’autres rencontres paraissent régulièrement dans l’agenda.`,
  image: {
    file: 'evenement-salon',
    alternativeText:
      'Dessin : dans un salon des métiers, des visiteurs échangent avec les professionnels de deux stands.',
  },
  dates: [{ day: 7, start: '09:00', end: '12:00' }],
  eventStatus: 'full',
  mode: 'offline',
  place: {
    name: 'Espace associatif',
    postcode: '01500',
    commune: 'amberieu-en-bugey',
    stepFree: true,
    transport: 'En train : gare d’Ambérieu-en-Bugey.',
  },
  audiences: ['job_seekers', 'career_changers', 'employers'],
  registration: { needed: true, capacity: 40 },
  free: true,
  organizer: 'departement-de-l-ain',
  contact: { service: 'Département de l’Ain' },
  jobs: ['auxiliaire-de-vie', 'assistant-de-vie-aux-familles', 'responsable-de-secteur'],
  sectors: ['grand-age', 'handicap'],
  example: true,
} satisfies EventSeed;
