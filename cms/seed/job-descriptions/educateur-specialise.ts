import type { JobDescriptionSeed } from '../types';

export default {
  titleInclusive: 'Éducatrice spécialisée, éducateur spécialisé',
  titleFeminine: 'Éducatrice spécialisée',
  titleMasculine: 'Éducateur spécialisé',
  acronym: 'ES',
  synonyms: [
    'éduc spé',
    'DEES',
    'éducateur de rue',
    'éducateur en foyer',
    'AEMO',
    'travailleur social',
    'protection de l’enfance',
  ],
  summary:
    'L’éducatrice spécialisée ou l’éducateur spécialisé aide un enfant, un jeune ou un adulte en difficulté à reprendre prise sur sa vie. Le diplôme d’État se prépare en trois ans.',
  easyRead: `Dans ce métier, vous aidez des enfants, des jeunes ou des adultes.
Ces personnes ont des difficultés.
Vous les écoutez.
Vous apprenez à les connaître.
Vous préparez un projet avec elles.
Par exemple : retourner à l’école ou trouver un logement.
Il faut un diplôme pour ce métier.
Les études durent trois ans.`,
  image: {
    file: 'famille-eduquer',
    alternativeText:
      'Dessin : un éducateur discute avec deux adolescents assis sur un muret, près du terrain de basket.',
  },
  sectors: ['protection-de-l-enfance', 'handicap', 'insertion-et-action-sociale'],
  family: 'education',
  missions: [
    {
      title: 'Créer une relation de confiance',
      text: 'Avant tout conseil, il y a des rencontres, un ballon, un trajet en voiture où les mots sortent enfin.',
    },
    {
      title: 'Évaluer une situation',
      text: 'Danger pour un enfant, ressources d’une famille, besoins liés à un handicap : l’analyse croise plusieurs regards.',
    },
    {
      title: 'Construire et suivre un projet',
      text: 'Objectifs, étapes, personnes à mobiliser : le projet se bâtit avec l’intéressé et se révise.',
    },
    {
      title: 'Soutenir les parents dans leur rôle',
      text: 'Fixer une heure de coucher, renouer avec l’école, se séparer sans déchirer l’enfant : on cherche avec eux.',
    },
    {
      title: 'Rendre compte',
      text: 'Un rapport au juge pèse lourd. Il distingue les faits des impressions et laisse entendre la voix de chacun.',
    },
  ],
  typicalDay: `Un mardi, dans un service de milieu ouvert, qui suit des enfants vivant chez leurs parents. À 9 heures, l’éducatrice reçoit un couple qui se dispute la garde d’un garçon de huit ans. Une heure tendue. Elle fait parler chacun de la journée de l’enfant plutôt que des torts de l’autre.

Ensuite, un collège, à l’autre bout du canton. La principale envisage une exclusion. On négocie un emploi du temps allégé et un tuteur.

L’après-midi, une adolescente a donné rendez-vous au skatepark, terrain neutre. Elle parle d’un copain, puis soudain d’autre chose, de plus grave. Il faudra prévenir, et le lui dire franchement. Au bureau, appel à la cheffe de service, avis de la psychologue, écrit avant 19 heures. Tout le reste de l’agenda glisse à demain.`,
  skills: [
    'Mener un entretien avec un enfant, un parent, un adulte',
    'Repérer les signes de danger et agir',
    'Animer un groupe et gérer un conflit',
    'Rédiger pour un juge ou une commission',
    'Faire travailler ensemble école, soins et famille',
  ],
  qualities: [
    'Recul sur soi',
    'Ténacité',
    'Franchise bienveillante',
    'Ouverture à d’autres façons de vivre',
    'Sang-froid',
  ],
  workingConditions: {
    places: [
      'Maison d’enfants, foyer, service de milieu ouvert',
      'Institut médico-éducatif, service à domicile pour enfants handicapés',
      'Rue, hébergement social, prison, hôpital de jour',
    ],
    hours: ['day', 'evening', 'night', 'weekend'],
    travel: 'Fréquents quand l’équipe va au-devant des familles ; rares en foyer, hors sorties et camps.',
    drivingLicence: 'useful',
    strain: [
      'Récits de violence qui restent en tête',
      'Agressivité verbale, parfois physique',
      'Soirées et week-ends en internat',
      'Moyens limités face aux besoins',
    ],
  },
  employerKinds: ['child_protection', 'disability_facility', 'department', 'association', 'hospital'],
  employmentStatuses: ['nonprofit', 'territorial_service', 'hospital_service'],
  accessLevel: 6,
  diplomaRequired: true,
  regulated: false,
  approvalRequired: false,
  qualifications: ['de-educateur-specialise'],
  accessRoutes: ['initial', 'apprenticeship', 'vae', 'retraining', 'civic_service'],
  accessDetails: `Le **diplôme d’État d’éducateur spécialisé** (DEES) est de niveau 6, celui de la licence. On y entre avec le bac ou un diplôme équivalent, en passant par Parcoursup quand on sort du lycée. Les adultes d’au moins 20 ans qui ont quitté l’école depuis deux ans peuvent aussi se présenter.

Depuis la rentrée 2026, une partie du programme est commune avec les diplômes des autres métiers sociaux de même niveau. Il devient plus simple de changer de voie. Les trois années comptent davantage d’heures de stage que de cours. L’apprentissage et la VAE sont possibles.

Un service civique, un emploi d’animation ou un poste de nuit aident à mûrir son choix et à nourrir son dossier.`,
  progressions: ['mediateur-familial', 'mandataire-judiciaire'],
  relatedJobs: [
    'moniteur-educateur',
    'assistant-de-service-social',
    'educateur-de-jeunes-enfants',
    'educateur-technique-specialise',
  ],
  faq: [
    {
      question: 'Est-ce forcément un travail en internat ?',
      answer:
        'Non. Beaucoup d’équipes accompagnent les personnes là où elles vivent, avec des horaires de journée et quelques soirées.',
    },
    {
      question: 'Peut-on évoluer vers un poste de responsable ?',
      answer:
        'Oui. Après quelques années, une formation prépare à diriger une équipe ou un service : le CAFERUIS, certificat de responsable d’unité d’intervention sociale.',
    },
  ],
  romeCode: 'K1207',
  sources: [
    { label: 'Référentiel ROME 4.0, France Travail' },
    { label: 'Arrêté relatif au diplôme d’État d’éducateur spécialisé', date: '2025-10-06' },
  ],
  verifiedOn: '2026-11-22',
  nextReviewOn: '2027-11-22',
} satisfies JobDescriptionSeed;
