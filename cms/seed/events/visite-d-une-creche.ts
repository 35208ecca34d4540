import type { EventSeed } from '../types';

export default {
  title: 'Visite d’une crèche avant l’arrivée des enfants',
  kind: 'visit',
  summary:
    'Une crèche au calme, expliquée par l’équipe qui y travaille. La visite est reportée : une nouvelle date est fixée.',
  description: `Que se passe-t-il dans une crèche quand il n’y a pas d’enfants ? On prépare : les jeux, les repas, les lits, et surtout la journée de chacun.

Vous visitez les espaces avec une éducatrice ou un éducateur de jeunes enfants. L’équipe vous explique comment elle accueille un bébé, comment elle parle avec les parents, comment elle se répartit les rôles.

La visite se fait en petit groupe, en chaussettes ou en surchaussures. Elle convient aux personnes qui préparent un CAP, qui changent de métier ou qui hésitent encore.

**La première date est annulée.** La nouvelle figure en haut de cette page.`,
  image: {
    file: 'secteur-petite-enfance',
    alternativeText:
      'Dessin : assise par terre, une éducatrice de jeunes enfants construit une tour de cubes avec deux tout-petits.',
  },
  dates: [{ day: 12, start: '17:30', end: '19:00' }],
  eventStatus: 'postponed',
  postponedTo: { day: 47, start: '17:30', end: '19:00' },
  mode: 'offline',
  place: { name: 'Crèche', postcode: '01130', commune: 'nantua', stepFree: true },
  audiences: ['career_changers', 'job_seekers', 'students'],
  registration: { needed: true, capacity: 12 },
  free: true,
  organizer: 'departement-de-l-ain',
  contact: { service: 'Département de l’Ain' },
  jobs: [
    'educateur-de-jeunes-enfants',
    'auxiliaire-de-puericulture',
    'animateur-petite-enfance',
    'assistant-maternel',
  ],
  sectors: ['petite-enfance'],
  example: true,
} satisfies EventSeed;
