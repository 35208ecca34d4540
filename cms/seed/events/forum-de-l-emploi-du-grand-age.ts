import type { EventSeed } from '../types';

export default {
  title: 'Forum de l’emploi du grand âge',
  kind: 'job_forum',
  summary:
    'Des Ehpad, des résidences et des services à domicile du Haut-Bugey présentent leurs postes et répondent à vos questions.',
  description: `Vous aimez être utile et vous cherchez un emploi près de chez vous ? Ce forum réunit des employeurs qui accompagnent les personnes âgées, à domicile et en établissement.

Chaque stand affiche les postes ouverts, les horaires et le salaire. Vous pouvez donc comparer avant de vous asseoir. Les échanges durent une dizaine de minutes, debout ou assis, comme vous préférez.

## Pour bien en profiter

- apportez plusieurs CV, même simples ;
- notez vos questions : horaires, déplacements, formation ;
- dites ce que vous savez déjà faire, y compris si vous avez aidé un proche.

Vous n’avez pas de diplôme ? Venez aussi : une table explique les formations et les immersions possibles.`,
  image: {
    file: 'evenement-salon',
    alternativeText:
      'Dessin : dans un salon des métiers, des visiteurs échangent avec les professionnels de deux stands.',
  },
  dates: [{ day: 24, start: '13:30', end: '17:30' }],
  eventStatus: 'scheduled',
  mode: 'offline',
  place: {
    name: 'Salle des fêtes',
    postcode: '01100',
    commune: 'oyonnax',
    stepFree: true,
    transport: 'En train : gare d’Oyonnax. Covoiturage conseillé depuis les communes voisines.',
  },
  audiences: ['job_seekers', 'career_changers', 'students', 'employers'],
  registration: { needed: false },
  free: true,
  organizer: 'departement-de-l-ain',
  contact: { service: 'Département de l’Ain' },
  jobs: [
    'aide-soignant',
    'accompagnant-educatif-et-social',
    'auxiliaire-de-vie',
    'agent-de-service-hospitalier',
    'infirmier',
  ],
  sectors: ['grand-age'],
  example: true,
} satisfies EventSeed;
