/** Plan Seniors 01. Figures stand as the département printed them. */
import type { PlanSeed } from '../types';

const SESSION = 'Département de l’Ain, session du 12 décembre 2022';
const SENIORS_PAGE = 'https://www.ain.fr/politique-solidarite/seniors/';

export default {
  title: 'Plan Seniors 01',
  period: '2023-2028',
  summary:
    'Vieillir chez soi, diversifier l’accueil, informer simplement, soutenir les malades et leurs proches : quatre objectifs, 27,13 millions d’euros par an.',
  introduction: `L’Ain est un département qui vieillit vite. En 2022, 15,5 % de ses habitantes et habitants ont plus de 65 ans. D’ici à 2050, cette part atteindrait 25,7 %. La hausse est plus rapide que dans la région et dans le pays.

Il revient au Département de conduire l’action sociale auprès des personnes âgées. Le 12 décembre 2022, ses élues et élus ont donc voté un plan pour 2023-2028. Il est doté de 27 130 000 € par an.

Le plan a quatre objectifs. Tous reposent sur des femmes et des hommes de métier : à domicile, en établissement, auprès des familles. C’est pourquoi il a sa place sur ce site.`,
  image: {
    file: 'plan-seniors',
    alternativeText:
      'Dessin : dans un village, un couple âgé promène son chien et croise une aide à domicile à vélo qui les salue.',
  },
  decision: { date: '2022-12-12', reference: 'Conseil départemental de l’Ain, session du 12 décembre 2022' },
  budget: { annual: 27_130_000 },
  keyFigures: [
    { value: '27,13 M€', label: 'par an pour le plan, de 2023 à 2028', source: SESSION, date: '2022-12-12' },
    {
      value: '15,5 %',
      label: 'des habitantes et habitants de l’Ain ont plus de 65 ans en 2022',
      source: SESSION,
      sourceUrl: SENIORS_PAGE,
      date: '2022-12-12',
    },
    {
      value: '25,7 %',
      label: 'auront plus de 65 ans d’ici à 2050, selon la projection retenue par le Département',
      source: SESSION,
      sourceUrl: SENIORS_PAGE,
      date: '2022-12-12',
    },
    {
      value: '+66 %',
      label: 'pour la part des plus de 65 ans d’ici à 2050, plus que dans la région et dans le pays',
      source: SESSION,
      date: '2022-12-12',
    },
  ],
  objectives: [
    {
      title: 'Bien vieillir à domicile',
      text: 'Beaucoup de personnes âgées souhaitent rester chez elles. Le plan veut agir avant que les difficultés s’installent, puis adapter l’aide à chaque personne.',
      actions: [
        { title: 'Prévenir la perte d’autonomie' },
        {
          title: 'Faciliter la mobilité',
          description: 'Pouvoir sortir et se déplacer, pour garder des liens.',
        },
        {
          title: 'Construire des plans d’aide au plus près des besoins',
          description: 'Le plan d’aide est la liste des aides prévues pour une personne.',
        },
      ],
    },
    {
      title: 'Transformer l’offre d’accueil',
      text: 'Entre le domicile et l’établissement, il existe d’autres manières d’habiter. Le plan veut en proposer davantage.',
      actions: [
        {
          title: 'Repenser l’Ehpad',
          description: 'Ehpad : établissement d’hébergement pour personnes âgées dépendantes.',
        },
        {
          title: 'Promouvoir les Marpa et les résidences autonomie',
          description:
            'Marpa : maison d’accueil et de résidence pour l’autonomie. On y vit chez soi, avec des services à côté.',
        },
        {
          title: 'Promouvoir l’habitat partagé et inclusif',
          description: 'Des personnes vivent ensemble ou côte à côte et se partagent une aide.',
        },
        {
          title: 'Structurer l’accueil familial',
          description:
            'Une accueillante ou un accueillant familial reçoit à son domicile une personne âgée ou handicapée.',
        },
      ],
    },
    {
      title: 'Informer et communiquer',
      text: 'À qui s’adresser quand un parent ne peut plus vivre seul ? Un seul guichet doit donner la réponse.',
      actions: [
        {
          title: 'Faire du Clic un guichet unique',
          description: 'Clic : centre local d’information et de coordination gérontologique.',
        },
        { title: 'Parler plus simplement aux seniors' },
        { title: 'Coordonner les acteurs entre eux' },
      ],
    },
    {
      title: 'Agir face aux maladies neurodégénératives',
      text: 'La maladie d’Alzheimer et les maladies apparentées touchent la personne malade et tout son entourage.',
      actions: [
        { title: 'Sensibiliser à la maladie d’Alzheimer et aux maladies apparentées' },
        { title: 'Diversifier l’accompagnement et l’hébergement' },
        { title: 'Mieux soigner et accompagner les malades' },
        {
          title: 'Soutenir les aidantes et les aidants',
          description: 'Les proches qui aident au quotidien ont besoin d’aide, eux aussi.',
        },
      ],
    },
  ],
  indicators: [
    {
      label: 'Part des plus de 65 ans dans la population de l’Ain',
      unit: '%',
      description: 'La valeur de 2050 est une projection, non une mesure. Hausse publiée : 66 %.',
      measures: [
        { date: '2022-01-01', dateLabel: '2022', value: 15.5, source: SESSION },
        { date: '2050-01-01', dateLabel: '2050 (projection)', value: 25.7, source: SESSION },
      ],
    },
  ],
  sources: [
    {
      label: 'Département de l’Ain, communiqué de presse de la session du 12 décembre 2022',
      date: '2022-12-12',
    },
    {
      label: 'Département de l’Ain, la politique en faveur des seniors',
      url: SENIORS_PAGE,
      date: '2023-09-29',
    },
  ],
  jobs: [
    'auxiliaire-de-vie',
    'aide-soignant',
    'accompagnant-educatif-et-social',
    'accueillant-familial',
    'infirmier',
    'ergotherapeute',
    'responsable-de-secteur',
  ],
} satisfies PlanSeed;
