/** The road map for social housing. */
import type { PlanSeed } from '../types';

const SESSION = 'Département de l’Ain, session du 12 décembre 2022';

export default {
  title: 'Feuille de route pour le logement social',
  period: 'Adoptée en décembre 2022',
  summary:
    'Retrouver 1 400 logements sociaux par an : le Département s’appuie sur un pacte départemental et sur des pactes avec les intercommunalités volontaires.',
  introduction: `Pour travailler dans l’Ain, il faut pouvoir s’y loger. Cela vaut aussi pour les métiers de l’accompagnement.

En 2022, sept conférences territoriales du logement se sont tenues dans l’Ain. Les Assises du logement ont eu lieu le 19 octobre 2022, à Saint-Vulbas.

Le 12 décembre 2022, les élues et élus du Département ont adopté une feuille de route. Elle fixe un but, 1 400 logements sociaux par an, et deux moyens de l’atteindre.`,
  image: {
    file: 'plan-logement',
    alternativeText:
      'Dessin : devant des immeubles, une femme remet la clé d’un logement à un homme en fauteuil roulant.',
  },
  decision: { date: '2022-12-12', reference: 'Conseil départemental de l’Ain, session du 12 décembre 2022' },
  keyFigures: [
    {
      value: '1 400',
      label: 'logements sociaux par an : le niveau atteint cinq ans avant le vote, à retrouver',
      source: SESSION,
      date: '2022-12-12',
    },
    {
      value: '7',
      label: 'conférences territoriales du logement en 2022',
      source: SESSION,
      date: '2022-12-12',
    },
  ],
  objectives: [
    {
      title: 'Retrouver 1 400 logements sociaux par an',
      text: 'C’est le rythme que l’Ain connaissait cinq ans avant le vote. La feuille de route demande d’y revenir.',
    },
    {
      title: 'Réunir les acteurs du logement dans un pacte départemental',
      text: 'Premier moyen : un accord à l’échelle de tout l’Ain.',
      actions: [
        {
          title: 'Conclure un pacte départemental',
          partners: [
            'État',
            'Caisse des Dépôts',
            'Action Logement',
            'Bailleurs sociaux',
            'Département de l’Ain',
          ],
        },
      ],
    },
    {
      title: 'Avancer territoire par territoire',
      text: 'Second moyen : des accords locaux. Chaque intercommunalité choisit d’y entrer ou non.',
      actions: [
        {
          title: 'Conclure des pactes territoriaux',
          description:
            'EPCI : établissement public de coopération intercommunale, c’est-à-dire l’intercommunalité.',
          partners: ['EPCI volontaires', 'Département de l’Ain'],
        },
      ],
    },
  ],
  sources: [
    {
      label: 'Département de l’Ain, communiqué de presse de la session du 12 décembre 2022',
      date: '2022-12-12',
    },
  ],
} satisfies PlanSeed;
