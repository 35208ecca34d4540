/** The words and choices of the home page. */
import type { HomePageSeed } from './types';

export const homePage: HomePageSeed = {
  title: 'Accompagner les autres, c’est un métier',
  lead: 'Aider une personne âgée à rester chez elle, accueillir un enfant confié, éveiller les tout-petits, soutenir une famille. Ces métiers recrutent dans l’Ain, et plusieurs commencent sans diplôme.',
  image: {
    file: 'accueil',
    alternativeText:
      'Dessin : près d’une ferme et d’un étang, une femme âgée, un homme en fauteuil roulant et une enfant, avec les personnes qui les accompagnent.',
  },
  primaryAction: { label: 'Découvrir les métiers', url: '/metiers/' },
  secondaryAction: { label: 'Voir les prochaines rencontres', url: '/agenda/' },
  sectorsTitle: 'Auprès de qui voulez-vous travailler ?',
  jobsTitle: 'Quelques métiers pour commencer',
  jobs: ['auxiliaire-de-vie', 'aide-soignant', 'assistant-familial'],
  eventsTitle: 'Les prochaines rencontres',
  schoolsTitle: 'Collèges et lycées : faites entrer ces métiers dans la classe',
  schoolsText:
    'Un témoignage, un jeu, une visite, un simulateur de vieillissement : choisissez une intervention et une date pour vos élèves.',
  approachTitle: 'Pourquoi le Département agit',
  approachText: `Les candidatures manquent auprès des personnes âgées, des personnes handicapées, des enfants protégés et des tout-petits. En décembre 2022, les élues et élus de l’Ain ont donc voté une plateforme. Elle fait connaître ces métiers, aide à y entrer et à y rester.

Les employeurs, les organismes de formation et les services d’orientation y travaillent ensemble.`,
  approachLink: { label: 'Comprendre la démarche', url: '/la-demarche/' },
  keyFigures: [
    {
      value: '87',
      label: 'actions pour ces métiers entre 2024 et 2026',
      source: 'Département de l’Ain, ain.fr',
      sourceUrl: 'https://www.ain.fr/metiers-medico-social-action/',
      date: '2024-11-04',
    },
    {
      value: '541',
      label: 'enfants confiés au Département vivent dans une famille d’accueil',
      source: 'Département de l’Ain, page « Devenir assistant familial » de ain.fr',
      sourceUrl: 'https://ain.fr/solutions/devenir-assistant-familial',
    },
    {
      value: '25,7 %',
      label: 'de la population de l’Ain aura plus de 65 ans d’ici à 2050, contre 15,5 % en 2022',
      source: 'Département de l’Ain, session du 12 décembre 2022',
      sourceUrl: 'https://www.ain.fr/politique-solidarite/seniors/',
      date: '2022-12-12',
    },
  ],
  plansTitle: 'Les plans du Département',
  plans: ['plan-seniors-01', 'plan-assistants-familiaux', 'feuille-de-route-logement'],
  newsTitle: 'Les actualités',
};
