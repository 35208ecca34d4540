import type { EventSeed } from '../types';

export default {
  title: 'Job dating du handicap',
  kind: 'job_dating',
  summary:
    'Des foyers, des Esat et des services à domicile recrutent. Les entretiens prévus sur place se tiennent désormais en ligne.',
  description: `Accompagner un adulte handicapé au travail, aider un enfant à communiquer, veiller la nuit dans un foyer : les équipes du handicap cherchent du renfort.

Les entretiens devaient avoir lieu à Meximieux. **Ils se tiennent en ligne**, aux mêmes heures. Vous recevez un créneau et vous rencontrez un employeur à la fois, en visioconférence ou par téléphone.

## Bon à savoir

- une ou un interprète en langue des signes peut venir, sur demande ;
- vous pouvez faire l’essai de votre matériel une demi-heure avant ;
- chaque employeur donne une réponse, même négative.

Les personnes déjà inscrites n’ont rien à refaire.`,
  image: {
    file: 'evenement-en-ligne',
    alternativeText:
      'Dessin : chez elle, une jeune femme suit une réunion en ligne sur son ordinateur, son chat près d’elle.',
  },
  dates: [{ day: 35, start: '14:00', end: '17:00' }],
  eventStatus: 'moved_online',
  mode: 'online',
  onlineUrl: 'https://visio.example.org/job-dating',
  audiences: ['job_seekers', 'career_changers', 'students', 'employers'],
  registration: { needed: true, email: 'inscriptions@example.org', capacity: 60 },
  free: true,
  organizer: 'departement-de-l-ain',
  contact: { service: 'Département de l’Ain' },
  jobs: [
    'accompagnant-educatif-et-social',
    'moniteur-d-atelier',
    'educateur-technique-specialise',
    'surveillant-de-nuit',
    'moniteur-educateur',
  ],
  sectors: ['handicap'],
  example: true,
} satisfies EventSeed;
