/** 12 December 2022: the councillors adopt the action plan for foster carers. */
import type { NewsArticleSeed } from '../types';

export default {
  title: 'Familles d’accueil : un plan d’action de 1,9 million d’euros',
  summary:
    'Le 12 décembre 2022, le Département adopte un plan pour équiper, mieux payer, faire connaître et soutenir les assistantes et assistants familiaux.',
  date: '2022-12-12',
  image: {
    file: 'plan-assistants-familiaux',
    alternativeText:
      'Dessin : devant sa maison, une femme tient deux enfants par la main ; l’un fait voler un cerf-volant.',
  },
  body: `De 2017 au début de 2022, l’Ain passe de 308 à 287 assistantes et assistants familiaux, soit 6,8 % de moins. Dans le même temps, les enfants qui leur sont confiés passent de 569 à 598, soit plus de 5 % de hausse. Le nombre d’enfants par assistante ou assistant familial monte de 1,84 à 2,08.

Beaucoup de ces professionnelles et professionnels partiront bientôt à la retraite. Beaucoup se sentent isolés et peu reconnus.

## Ce que le plan apporte

- **Des outils** : une tablette, un smartphone et un forfait 4G pour échanger avec les équipes de la protection de l’enfance.
- **Une meilleure place** dans le personnel du Département, et une paie supérieure à ce que demande la loi de février 2022, dite loi Taquet.
- **Une campagne** pour faire connaître le métier.
- **Un appui professionnel** et une place dans les équipes.

Le métier vous attire ? La page [Devenir assistante familiale ou assistant familial](/devenir-assistant-familial/) décrit chaque étape.`,
  jobs: ['assistant-familial'],
  plans: ['plan-assistants-familiaux'],
  sources: [
    {
      label: 'Département de l’Ain, communiqué de presse de la session du 12 décembre 2022',
      date: '2022-12-12',
    },
  ],
} satisfies NewsArticleSeed;
