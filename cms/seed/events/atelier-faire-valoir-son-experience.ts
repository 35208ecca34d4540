import type { EventSeed } from '../types';

export default {
  title: 'Atelier : faire valoir son expérience d’aidante ou d’aidant',
  kind: 'workshop',
  summary:
    'Vous avez soutenu un parent, un enfant, un voisin ? Repérez ce que cela vous a appris et mettez-le en mots pour un employeur.',
  description: `Préparer des repas, organiser des rendez-vous, rassurer la nuit : accompagner un proche apprend beaucoup. Encore faut-il savoir le dire.

Dans cet atelier en petit groupe, vous partez de votre vécu. Vous en tirez des savoir-faire, puis vous les écrivez en phrases simples, prêtes pour un CV ou un entretien.

## Déroulé

1. Raconter une situation, si vous le souhaitez.
2. Repérer les gestes et les qualités qu’elle a demandés.
3. Les relier à un métier de l’accompagnement.
4. Choisir une première étape : immersion, formation, candidature.

L’atelier se répète à plusieurs dates. Une seule suffit. Rien de ce qui s’y dit ne sort de la salle.`,
  image: {
    file: 'evenement-atelier',
    alternativeText:
      'Dessin : pendant un atelier, trois personnes posent leurs idées sur un mur de papiers colorés.',
  },
  dates: [
    { day: 3, start: '14:00', end: '16:30' },
    { day: 38, start: '14:00', end: '16:30' },
    { day: 66, start: '09:30', end: '12:00' },
  ],
  eventStatus: 'scheduled',
  mode: 'offline',
  place: {
    name: 'Maison des associations',
    postcode: '01300',
    commune: 'belley',
    stepFree: true,
    transport: 'Places de covoiturage : dites à l’accueil si vous venez d’une autre commune.',
  },
  audiences: ['career_changers', 'job_seekers', 'families'],
  registration: { needed: false },
  free: true,
  organizer: 'departement-de-l-ain',
  contact: { service: 'Département de l’Ain' },
  jobs: [
    'accompagnant-educatif-et-social',
    'auxiliaire-de-vie',
    'assistant-familial',
    'accueillant-familial',
  ],
  sectors: ['grand-age', 'handicap', 'protection-de-l-enfance'],
  example: true,
} satisfies EventSeed;
