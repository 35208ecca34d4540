/** Why the département acts for these jobs, and how it came to this site. */
import type { PageSeed } from '../types';

const SESSION = 'Département de l’Ain, session du 12 décembre 2022';
const ACTION_PLAN = 'https://www.ain.fr/metiers-medico-social-action/';

export default {
  title: 'La démarche',
  summary:
    'Les métiers de l’accompagnement manquent de bras. Depuis 2022, le Département de l’Ain réunit celles et ceux qui recrutent, orientent, forment et emploient.',
  image: {
    file: 'demarche',
    alternativeText:
      'Dessin : autour d’une table, quatre personnes étudient une carte et y posent des repères.',
  },
  blocks: [
    {
      __component: 'blocks.text',
      title: 'Des métiers qui cherchent du monde',
      text: `Une aide-soignante en résidence, un éducateur auprès d’enfants confiés, une auxiliaire de vie qui passe chaque matin : sans ces métiers, le quotidien ne tient plus. Pourtant, ils peinent à recruter.

La difficulté touche tous les domaines :

- les personnes âgées ;
- le handicap ;
- la protection de l’enfance ;
- l’accueil du jeune enfant.

Elle touche aussi tous les niveaux de qualification et tous les employeurs : publics, associatifs et privés.

Quand un poste reste vide, une personne attend. C’est pour cela que le Département de l’Ain agit.`,
    },
    {
      __component: 'blocks.steps',
      title: 'Les grandes dates',
      introduction: 'De l’accord national aux 87 actions prévues dans l’Ain.',
      steps: [
        {
          title: '18 février 2022 : revaloriser les salaires',
          text: 'L’État et l’Assemblée des départements de France s’accordent sur 1,3 milliard d’euros de hausses de salaire. Elles vont à la filière socio-éducative, celle des « oubliés du Ségur ».',
        },
        {
          title: '30 mars 2022 : réunir tout le monde',
          text: `La *conférence aindinoise des métiers de l’accompagnement social et médico-social* tient sa première table ronde. Financeurs, fédérations d’employeurs, syndicats et organismes de formation y participent.

Un diagnostic suit, en chiffres et par l’écoute. Des groupes de travail se forment sur trois sujets : faire connaître ces métiers aux jeunes, valoriser la formation, diffuser les offres d’emploi.`,
        },
        {
          title: '12 décembre 2022 : voter la plateforme',
          text: `Les élues et élus du Département adoptent la *plateforme aindinoise des métiers de l’accompagnement social et médico-social*. Le budget est de 200 000 € par an. Un cofinancement de 50 % est attendu.

Le même jour, ils votent le Plan Seniors 01, le plan d’action pour les assistantes et assistants familiaux et la feuille de route pour le logement social.`,
        },
        {
          title: '2023 : préparer l’ouverture',
          text: 'Selon le vote de décembre, la plateforme doit ouvrir dans le courant de l’année.',
        },
        {
          title: '4 novembre 2024 : fixer 87 actions',
          text: 'Les élues et élus du Département adoptent un plan de 87 actions pour 2024-2026, en 4 axes. Il met en avant 8 métiers prioritaires.',
        },
      ],
    },
    {
      __component: 'blocks.key-figures',
      title: 'En chiffres',
      figures: [
        { value: '200 000 €', label: 'par an pour la plateforme', source: SESSION, date: '2022-12-12' },
        { value: '50 %', label: 'de cofinancement attendu', source: SESSION, date: '2022-12-12' },
        {
          value: '87',
          label: 'actions pour 2024-2026, en 4 axes',
          source: 'Département de l’Ain, ain.fr',
          sourceUrl: ACTION_PLAN,
          date: '2024-11-04',
        },
        {
          value: '8',
          label: 'métiers prioritaires pour 2024-2026',
          source: 'Département de l’Ain, ain.fr',
          sourceUrl: ACTION_PLAN,
          date: '2024-11-04',
        },
      ],
    },
    {
      __component: 'blocks.text',
      title: 'Ce que fait la plateforme',
      text: `La plateforme a trois buts : faire connaître le secteur, faciliter l’accès à l’emploi, donner envie d’y rester. Elle rassemble celles et ceux qui recrutent, qui orientent, qui forment et qui emploient.

## Sur le terrain

- des interventions dans les collèges et les lycées ;
- une présence sur les salons ;
- des stages organisés avec les structures ;
- un salon de l’emploi ;
- des campagnes de communication.

## En ligne

La plateforme prévoit des fiches métiers, des offres d’emploi et une CVthèque, c’est-à-dire un lieu où déposer son CV.

Ce site en est la vitrine. Vous y trouvez déjà les [fiches métiers](/metiers/), l’[agenda](/agenda/), les [interventions pour les collèges et lycées](/interventions-scolaires/) et les [plans du Département](/plans/). Les offres d’emploi et la CVthèque n’y sont pas encore ouvertes.`,
    },
    {
      __component: 'blocks.linked-plans',
      title: 'Les plans votés le 12 décembre 2022',
      plans: ['plan-seniors-01', 'plan-assistants-familiaux', 'feuille-de-route-logement'],
    },
    {
      __component: 'blocks.text',
      title: 'Nos sources',
      text: `Les faits et les chiffres de cette page viennent de deux communiqués de presse du Département de l’Ain : celui du 30 mars 2022 et celui de la session du 12 décembre 2022. Pour 2024, ils viennent de la page [Un plan d’actions pour créer des vocations](${ACTION_PLAN}), publiée par le Département le 4 novembre 2024.`,
    },
    {
      __component: 'blocks.call-to-action',
      title: 'Et vous, quel métier ?',
      text: 'Chaque fiche raconte les missions, une journée type, les diplômes et les chemins pour y arriver.',
      link: { label: 'Découvrir les métiers', url: '/metiers/' },
    },
  ],
} satisfies PageSeed;
