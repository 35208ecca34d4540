/** 4 November 2024: the action plan of the platform. */
import type { NewsArticleSeed } from '../types';

export default {
  title: '87 actions pour les métiers de l’accompagnement',
  summary:
    'Le 4 novembre 2024, le Département adopte un plan d’action pour 2024-2026. Il compte 87 actions, en 4 axes, et met en avant 8 métiers prioritaires.',
  date: '2024-11-04',
  image: {
    file: 'evenement-salon',
    alternativeText: 'Dessin : une visiteuse et un visiteur s’arrêtent devant deux stands.',
  },
  body: `Près de deux ans après le vote de la plateforme, le Département de l’Ain passe à l’étape suivante. Ses élues et élus adoptent un plan d’action en session, le 4 novembre 2024. Il couvre les années 2024 à 2026.

Il prévoit **87 actions**, rangées en **4 axes**, et met en avant **8 métiers prioritaires**.

## Un plan préparé à plusieurs

Le Département a recruté trois personnes pour faire vivre la plateforme. Près d’une centaine de partenaires ont été rencontrés. Leurs apports complètent les groupes de travail et les conférences des années précédentes.

## Des actions déjà lancées

Au moment du vote, plusieurs actions ont déjà commencé :

- la campagne pour les emplois d’été s’étend à la protection de l’enfance ;
- un partenariat avec Radio B fait parler de ces métiers à l’antenne ;
- un festival du film social les fait découvrir ;
- le Département va à la rencontre du public sur les forums de l’emploi.

Les prochaines rencontres annoncées sur ce site sont dans l’[agenda](/agenda/).`,
  sources: [
    {
      label:
        'Département de l’Ain, accompagnement social et médico-social : un plan d’actions pour créer des vocations',
      url: 'https://www.ain.fr/metiers-medico-social-action/',
      date: '2024-11-04',
    },
  ],
} satisfies NewsArticleSeed;
