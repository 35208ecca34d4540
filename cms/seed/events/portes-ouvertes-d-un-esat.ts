import type { EventSeed } from '../types';

export default {
  title: 'Portes ouvertes d’un Esat',
  kind: 'open_day',
  summary:
    'Menuiserie, blanchisserie, espaces verts : des travailleuses et travailleurs handicapés montrent leur métier et leurs ateliers.',
  description: `Un Esat (établissement ou service d’accompagnement par le travail) est un lieu où des adultes handicapés exercent un métier et reçoivent un accompagnement. Ce jour-là, ce sont eux qui reçoivent.

Chaque atelier se visite avec une personne qui y travaille et la monitrice ou le moniteur qui l’accompagne. On regarde, on demande, on essaie quand c’est possible.

La visite intéresse les élèves qui cherchent un stage, les entreprises qui voudraient confier un travail et les familles qui préparent l’avenir d’un jeune.`,
  image: {
    file: 'secteur-handicap',
    alternativeText:
      'Dessin : une jeune femme en fauteuil roulant et un éducateur repiquent des plants dans un potager surélevé.',
  },
  dates: [{ day: -75, start: '09:30', end: '16:00' }],
  eventStatus: 'scheduled',
  mode: 'offline',
  place: { name: 'Ateliers de l’Esat', postcode: '01600', commune: 'trevoux', stepFree: true },
  audiences: ['general_public', 'pupils', 'families', 'employers', 'teachers'],
  registration: { needed: false },
  free: true,
  organizer: 'departement-de-l-ain',
  contact: { service: 'Département de l’Ain' },
  jobs: ['moniteur-d-atelier', 'educateur-technique-specialise', 'ergotherapeute', 'psychomotricien'],
  sectors: ['handicap'],
  report: `Les ateliers sont restés ouverts toute la journée, avec une visite à chaque heure.

- À la menuiserie, le public a suivi la fabrication d’un meuble, de la découpe à la finition.
- Aux espaces verts, des élèves ont essayé la taille, guidés par l’équipe.
- Plusieurs classes sont reparties avec une liste de questions pour leur stage.

Les visiteurs ont souvent dit leur surprise : le métier de monitrice ou de moniteur d’atelier demande autant de technique que d’écoute. La prochaine visite paraîtra dans l’agenda.`,
  example: true,
} satisfies EventSeed;
