/** Why the département acts for these jobs, and how it came to this site. */
import type { PageSeed } from '../types';

const SESSION = 'Département de l’Ain, session du 12 décembre 2022';
const ACTION_PLAN = 'https://www.ain.fr/metiers-medico-social-action/';

export default {
  title: 'La démarche',
  summary:
    'Les métiers de l’accompagnement peinent à recruter. Depuis 2022, le Département de l’Ain réunit les employeurs, les organismes de formation et les services d’orientation.',
  image: {
    file: 'demarche',
    alternativeText:
      'Dessin : autour d’une table, quatre personnes étudient une carte et y posent des repères.',
  },
  blocks: [
    {
      __component: 'blocks.text',
      title: 'Des métiers qui cherchent du monde',
      text: `Une aide-soignante en résidence, un éducateur auprès d’enfants confiés, une auxiliaire de vie qui passe chaque matin : beaucoup de familles comptent sur ces métiers. Pourtant, ils peinent à recruter.

La difficulté touche tous les domaines :

- les personnes âgées ;
- le handicap ;
- la protection de l’enfance ;
- l’accueil du jeune enfant.

Elle touche aussi tous les niveaux de qualification et tous les employeurs : publics, associatifs et privés.

Quand un poste reste vide, une personne attend.`,
    },
    {
      __component: 'blocks.steps',
      title: 'Les grandes dates',
      introduction: 'De l’accord national aux 87 actions prévues dans l’Ain.',
      steps: [
        {
          title: '18 février 2022 : revaloriser les salaires',
          text: 'L’État et l’Assemblée des départements de France s’accordent sur 1,3 milliard d’euros de hausses de salaire. Elles vont à la filière socio-éducative, celle des « oubliés du Ségur ». En 2020, le Ségur de la santé avait relevé la paie des soignants, mais pas celle d’une grande partie de ces métiers.',
        },
        {
          title: '30 mars 2022 : réunir tout le monde',
          text: `La *conférence aindinoise des métiers de l’accompagnement social et médico-social* tient sa première table ronde. Financeurs, fédérations d’employeurs, syndicats et organismes de formation y participent. « Aindinoise » veut dire « de l’Ain ».

Un diagnostic suit, qui s’appuie sur des chiffres et sur l’expérience du terrain. Des groupes de travail se forment sur trois sujets : faire connaître ces métiers aux jeunes, valoriser la formation, diffuser les offres d’emploi.`,
        },
        {
          title: '12 décembre 2022 : voter la plateforme',
          text: `Les élues et élus du Département adoptent la *plateforme aindinoise des métiers de l’accompagnement social et médico-social*. Le budget est de 200 000 € par an. Un cofinancement de 50 % est attendu.

Le même jour, ils votent trois plans : pour les personnes âgées, pour les assistantes et assistants familiaux, pour le logement social.`,
        },
        {
          title: '2023 : préparer l’ouverture',
          text: 'Le vote de décembre prévoyait une ouverture dans le courant de l’année.',
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
      text: `La plateforme fait connaître le secteur, facilite l’accès à l’emploi et aide chacune et chacun à y rester. Elle rassemble celles et ceux qui recrutent, orientent, forment et emploient.

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
      text: `Les faits et les chiffres de 2022 viennent de deux communiqués de presse du Département (30 mars 2022 et session du 12 décembre 2022). Ceux de 2024 viennent de la page [Un plan d’actions pour créer des vocations](${ACTION_PLAN}), publiée par le Département le 4 novembre 2024.`,
    },
    {
      __component: 'blocks.call-to-action',
      title: 'Choisir un métier à explorer',
      text: 'Chaque fiche dit ce que l’on fait, dans quelles conditions, et comment on y arrive.',
      link: { label: 'Lire les fiches métiers', url: '/metiers/' },
    },
  ],
} satisfies PageSeed;
