/** 30 March 2022: the first round table of the conference on these jobs. */
import type { NewsArticleSeed } from '../types';

export default {
  title: 'Première table ronde pour les métiers de l’accompagnement',
  summary:
    'Le 30 mars 2022, le Département réunit financeurs, fédérations d’employeurs, syndicats et organismes de formation pour parler de métiers qui peinent à recruter.',
  date: '2022-03-30',
  image: {
    file: 'evenement-table-ronde',
    alternativeText: 'Dessin : sur une scène, quatre personnes discutent devant un public.',
  },
  body: `Le Département de l’Ain ouvre la *conférence aindinoise des métiers de l’accompagnement social et médico-social*. La première table ronde a lieu le 30 mars 2022.

Autour de la table : les financeurs, les fédérations d’employeurs, les syndicats et les organismes de formation. Le constat de départ : les candidatures manquent à tous les niveaux de qualification, dans tous les domaines, chez tous les employeurs.

## D’abord comprendre

La conférence lance un diagnostic. Il s’appuie sur des chiffres et sur l’expérience du terrain.

## Ensuite agir

Des groupes de travail se mettent en place sur trois sujets :

- faire découvrir ces métiers aux jeunes ;
- valoriser la formation ;
- mieux diffuser les offres d’emploi.

Ce travail mène à une décision : le 12 décembre 2022, le Département [adopte une plateforme](/actualites/plateforme-des-metiers-adoptee/) pour ces métiers.`,
  sources: [{ label: 'Département de l’Ain, communiqué de presse du 30 mars 2022', date: '2022-03-30' }],
} satisfies NewsArticleSeed;
