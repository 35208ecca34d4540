/** 12 December 2022: the councillors adopt the platform. */
import type { NewsArticleSeed } from '../types';

export default {
  title: 'L’Ain se dote d’une plateforme pour les métiers de l’accompagnement',
  summary:
    'Le 12 décembre 2022, le Département vote une plateforme pour faire connaître ces métiers, aider à y entrer et à y rester.',
  date: '2022-12-12',
  image: {
    file: 'demarche',
    alternativeText:
      'Dessin : autour d’une table, quatre personnes étudient une carte et y posent des repères.',
  },
  body: `Les élues et élus du Département adoptent la *plateforme aindinoise des métiers de l’accompagnement social et médico-social*. Elle réunit celles et ceux qui recrutent, orientent, forment et emploient.

## Plus qu’un site

La plateforme a une partie en ligne : des fiches métiers, des offres d’emploi et une CVthèque, où déposer son CV. Mais le travail se fait aussi dehors :

- des interventions dans les collèges et les lycées ;
- une présence sur les salons ;
- des stages organisés avec les structures ;
- un salon de l’emploi ;
- des campagnes de communication.

## Trois buts

Il s’agit de promouvoir le secteur, de faciliter l’accès à l’emploi et d’aider chacune et chacun à rester dans son métier.

## Les moyens

La plateforme reçoit **200 000 € par an**. Le Département attend un cofinancement de 50 %. L’ouverture est prévue dans le courant de l’année 2023.

Le même jour, les élues et élus votent aussi trois plans : pour les personnes âgées, pour les assistantes et assistants familiaux, pour le logement social.`,
  plans: ['plan-seniors-01', 'plan-assistants-familiaux', 'feuille-de-route-logement'],
  sources: [
    {
      label: 'Département de l’Ain, communiqué de presse de la session du 12 décembre 2022',
      date: '2022-12-12',
    },
  ],
} satisfies NewsArticleSeed;
