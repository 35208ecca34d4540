import type { EventSeed } from '../types';

export default {
  title: 'Webinaire : la VAE pas à pas',
  kind: 'webinar',
  summary:
    'Obtenir un diplôme grâce à son expérience : les étapes, le dossier, le jury. Une heure en ligne, avec des réponses en direct.',
  description: `Vous travaillez depuis des années auprès d’enfants, de personnes âgées ou handicapées, sans le diplôme ? La validation des acquis de l’expérience, ou VAE, peut vous le faire obtenir, en entier ou en partie.

Ce webinaire suit les étapes dans l’ordre : choisir le diplôme, vérifier qu’on peut le demander, raconter son travail par écrit, se préparer au jury.

## Pratique

- pas de logiciel à installer : un navigateur suffit ;
- les questions se posent à l’écrit, avec ou sans votre nom ;
- l’échange est sous-titré.

Employeurs, vous pouvez suivre la séance pour accompagner vos équipes.`,
  image: {
    file: 'evenement-en-ligne',
    alternativeText:
      'Dessin : chez elle, une jeune femme suit une réunion en ligne sur son ordinateur, son chat près d’elle.',
  },
  dates: [{ day: 20, start: '12:30', end: '13:30' }],
  eventStatus: 'scheduled',
  mode: 'online',
  onlineUrl: 'https://visio.example.org/vae',
  audiences: ['professionals', 'career_changers', 'employers'],
  registration: { needed: true, email: 'inscriptions@example.org', capacity: 100 },
  free: true,
  organizer: 'departement-de-l-ain',
  contact: { service: 'Département de l’Ain' },
  jobs: [
    'accompagnant-educatif-et-social',
    'aide-soignant',
    'moniteur-educateur',
    'auxiliaire-de-puericulture',
  ],
  sectors: ['grand-age', 'handicap', 'petite-enfance', 'protection-de-l-enfance'],
  example: true,
} satisfies EventSeed;
