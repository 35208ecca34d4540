/** 12 December 2022: the councillors adopt Plan Seniors 01. */
import type { NewsArticleSeed } from '../types';

export default {
  title: 'Plan Seniors 01 : six ans pour mieux vieillir dans l’Ain',
  summary:
    'Le 12 décembre 2022, le Département adopte son Plan Seniors 01 pour 2023-2028 : 27,13 millions d’euros par an et quatre objectifs.',
  date: '2022-12-12',
  image: {
    file: 'plan-seniors',
    alternativeText:
      'Dessin : dans un village, un couple âgé promène son chien et croise une aide à domicile à vélo qui les salue.',
  },
  body: `L’Ain vieillit plus vite que la région et que le pays. Les plus de 65 ans forment 15,5 % de la population en 2022. Cette part atteindrait 25,7 % d’ici à 2050, soit une hausse de 66 %.

Le Département prépare ce changement avec un plan de six ans, doté de **27 130 000 € par an**.

## Quatre objectifs

- **Bien vieillir à domicile** : prévenir la perte d’autonomie, faciliter la mobilité, ajuster les plans d’aide.
- **Transformer l’offre d’accueil** : repenser l’Ehpad, promouvoir les petites résidences (Marpa, résidences autonomie) et l’habitat partagé et inclusif, structurer l’accueil familial.
- **Informer** : un seul guichet, le centre local d’information et de coordination gérontologique (Clic), des mots plus simples, un travail mieux coordonné.
- **Agir face aux maladies neurodégénératives** : sensibiliser, varier les réponses, mieux soigner les malades, soutenir les aidantes et les aidants.

## Et les métiers ?

Aucun de ces objectifs n’avance sans professionnelles et professionnels pour aider à se lever, soigner, écouter, adapter un logement.`,
  jobs: ['auxiliaire-de-vie', 'aide-soignant', 'accompagnant-educatif-et-social', 'accueillant-familial'],
  plans: ['plan-seniors-01'],
  sources: [
    {
      label: 'Département de l’Ain, communiqué de presse de la session du 12 décembre 2022',
      date: '2022-12-12',
    },
    {
      label: 'Département de l’Ain, la politique en faveur des seniors',
      url: 'https://www.ain.fr/politique-solidarite/seniors/',
      date: '2023-09-29',
    },
  ],
} satisfies NewsArticleSeed;
