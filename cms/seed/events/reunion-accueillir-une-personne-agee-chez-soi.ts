import type { EventSeed } from '../types';

export default {
  title: 'Réunion : accueillir chez soi une personne âgée ou handicapée',
  kind: 'information_meeting',
  summary:
    'L’accueil familial, entre le domicile et l’établissement : ce que fait une accueillante ou un accueillant, et comment se lancer.',
  description: `Certaines personnes ne peuvent plus vivre seules et ne veulent pas aller en établissement. L’accueil familial leur offre une chambre, des repas partagés et une présence, dans une maison habitée.

La réunion présente ce métier peu connu : l’agrément du Département, le contrat avec la personne accueillie, les visites de suivi, les temps de repos.

## Pour qui ?

- vous disposez d’une chambre et d’un logement adapté ;
- vous aimez la vie de tous les jours, avec ses habitudes et ses imprévus ;
- vous cherchez une activité à domicile, seule, seul ou en couple.

La seconde partie est réservée aux questions personnelles, en tête à tête.`,
  image: {
    file: 'famille-accueillir',
    alternativeText:
      'Dessin : à la table familiale, un accueillant sert la soupe à une dame âgée et à une fillette.',
  },
  dates: [{ day: 117, start: '18:00', end: '19:30' }],
  eventStatus: 'scheduled',
  mode: 'offline',
  place: {
    name: 'Salle des fêtes',
    postcode: '01330',
    commune: 'villars-les-dombes',
    stepFree: true,
    transport: 'En train : gare de Villars-les-Dombes.',
  },
  audiences: ['career_changers', 'job_seekers', 'families'],
  registration: { needed: false },
  free: true,
  organizer: 'departement-de-l-ain',
  contact: { service: 'Département de l’Ain' },
  jobs: ['accueillant-familial'],
  sectors: ['grand-age', 'handicap'],
  example: true,
} satisfies EventSeed;
