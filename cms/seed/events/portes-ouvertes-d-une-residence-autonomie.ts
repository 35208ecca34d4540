import type { EventSeed } from '../types';

export default {
  title: 'Portes ouvertes d’une résidence autonomie',
  kind: 'open_day',
  summary:
    'Un samedi pour visiter les logements, prendre le goûter avec les habitantes et habitants, et parler avec l’équipe.',
  description: `Une résidence autonomie n’est pas un hôpital. Chacun y a son logement, ses meubles, ses habitudes. L’équipe veille, propose des activités et donne un coup de main quand il le faut.

Ce samedi, les habitantes, les habitants et l’équipe vous reçoivent. Vous visitez les lieux par petits groupes, puis vous prenez le goûter ensemble.

## Vous pourrez

- suivre une animatrice ou un animateur dans la préparation d’un atelier ;
- demander à l’équipe comment se passe une journée, et une nuit ;
- vous renseigner sur les stages, le service civique et les emplois d’été.

Les familles qui cherchent une résidence pour un proche sont les bienvenues.`,
  image: {
    file: 'evenement-visite',
    alternativeText:
      'Dessin : une professionnelle fait visiter une résidence à trois personnes, devant l’entrée fleurie.',
  },
  dates: [{ day: 52, start: '10:00', end: '17:00', weekend: true }],
  eventStatus: 'scheduled',
  mode: 'offline',
  place: {
    name: 'Résidence autonomie',
    postcode: '01400',
    commune: 'chatillon-sur-chalaronne',
    stepFree: true,
  },
  audiences: ['general_public', 'families', 'students', 'pupils'],
  registration: { needed: false },
  free: true,
  organizer: 'departement-de-l-ain',
  contact: { service: 'Département de l’Ain' },
  jobs: ['accompagnant-educatif-et-social', 'agent-de-service-hospitalier', 'surveillant-de-nuit'],
  sectors: ['grand-age'],
  example: true,
} satisfies EventSeed;
