import type { JobDescriptionSeed } from '../types';

export default {
  titleInclusive: 'Éducatrice, éducateur de jeunes enfants',
  titleFeminine: 'Éducatrice de jeunes enfants',
  titleMasculine: 'Éducateur de jeunes enfants',
  acronym: 'EJE',
  synonyms: [
    'EJE',
    'jardinière d’enfants',
    'éducatrice en crèche',
    'DEEJE',
    'éduc jeunes enfants',
    'directrice de crèche',
    'éveil des tout-petits',
  ],
  summary:
    'L’éducatrice ou l’éducateur de jeunes enfants aide les tout-petits à grandir, de la naissance à 7 ans. Le jeu, le langage et la vie en groupe sont ses outils, et les parents sont associés.',
  easyRead: `Dans ce métier, vous aidez de jeunes enfants à grandir.
Vous préparez des jeux.
Vous regardez ce que chaque enfant sait faire.
Vous parlez avec les parents.
Vous conseillez l’équipe de la crèche.
Il faut un diplôme pour ce métier.
Les études durent trois ans.`,
  image: {
    file: 'famille-eduquer',
    alternativeText:
      'Dessin : un éducateur discute avec deux adolescents assis sur un muret, près du terrain de basket.',
  },
  sectors: ['petite-enfance', 'protection-de-l-enfance', 'handicap'],
  family: 'education',
  missions: [
    {
      title: 'Observer chaque enfant',
      text: 'Repérer ce qu’il aime, ce qu’il tente, ce qui le freine. Une observation écrite aide à voir un progrès, ou un retard qui mérite un avis médical.',
    },
    {
      title: 'Aménager les espaces de jeu',
      text: 'Installer un coin lecture, un parcours de motricité ou une table d’eau, puis modifier l’ensemble quand les enfants s’en lassent.',
    },
    {
      title: 'Soutenir les parents',
      text: 'Prendre le temps d’une conversation sur le sommeil, les morsures ou la séparation du matin, sans juger.',
    },
    {
      title: 'Entraîner l’équipe dans un projet',
      text: 'Proposer une sortie hebdomadaire en forêt ou une réflexion sur les repas, et aider les collègues à mettre des mots sur leurs gestes.',
    },
    {
      title: 'Accueillir tous les enfants',
      text: 'Adapter une activité à un enfant handicapé ou à celui qui ne parle pas encore français.',
    },
  ],
  typicalDay: `À 8 h 30, la section des moyens se remplit. Un garçon s’accroche au manteau de son père : l’éducatrice s’accroupit, nomme son chagrin, cherche avec lui le doudou resté au fond du sac.

Dans la matinée, elle sort de grands cartons. Elle n’explique rien. Les enfants y entrent, empilent, se disputent un peu. Elle note qui invente et qui regarde.

Après le repas, pendant la sieste, réunion : comment préparer le passage à l’école ? Vers 16 h 30, elle raconte à chaque famille un moment précis de la journée, plutôt qu’un simple « tout s’est bien passé ».`,
  skills: [
    'Connaître les étapes du développement de l’enfant',
    'Rédiger une observation utile à l’équipe',
    'Construire et évaluer un projet éducatif',
    'Conduire un entretien avec des parents',
    'Choisir un matériel de jeu sûr et stimulant',
  ],
  qualities: [
    'Patience',
    'Créativité',
    'Curiosité pour les premiers âges',
    'Sens du collectif',
    'Voix et gestes posés',
  ],
  workingConditions: {
    places: [
      'Crèche, multi-accueil, jardin d’enfants',
      'Relais petite enfance',
      'Pouponnière ou foyer de l’enfance',
      'Service pour jeunes enfants handicapés',
    ],
    hours: ['day', 'weekend'],
    travel: 'Rares en crèche ; réguliers dans un relais itinérant, de commune en commune.',
    drivingLicence: 'useful',
    strain: [
      'Le bruit, presque sans pause',
      'Le dos et les genoux, à force de vivre à hauteur d’enfant',
      'Des journées à réorganiser quand une collègue manque',
      'Des week-ends travaillés en foyer de l’enfance',
    ],
  },
  employerKinds: [
    'nursery',
    'municipality',
    'association',
    'department',
    'child_protection',
    'disability_facility',
    'hospital',
    'company',
  ],
  employmentStatuses: ['territorial_service', 'nonprofit', 'private_company', 'hospital_service'],
  accessLevel: 6,
  diplomaRequired: true,
  qualifications: ['de-educateur-de-jeunes-enfants', 'de-educateur-de-jeunes-enfants-ancien'],
  accessRoutes: ['initial', 'apprenticeship', 'vae', 'retraining'],
  accessDetails: `Le **diplôme d’État d’éducateur de jeunes enfants** (niveau 6, bac + 3) donne accès au métier.

- **Après le bac** : candidature sur Parcoursup, puis dossier et entretien.
- **En apprentissage** : employeur et école se partagent vos semaines.
- **En reconversion** : la formation continue est possible, avec des allègements selon vos diplômes.
- **Par la VAE** : votre expérience auprès des tout-petits peut conduire à tout ou partie du diplôme.

Trois années font alterner cours et longs stages. Une version rénovée du diplôme est entrée en vigueur en septembre 2026.`,
  progressions: ['mediateur-familial', 'educateur-specialise'],
  relatedJobs: ['auxiliaire-de-puericulture', 'animateur-petite-enfance', 'assistant-maternel'],
  faq: [
    {
      question: 'Quelle différence avec l’auxiliaire de puériculture ?',
      answer:
        'L’auxiliaire est d’abord responsable des soins et du bien-être quotidien. L’EJE porte le projet éducatif et anime la réflexion de l’équipe. Sur le terrain, les deux jouent, changent et consolent.',
    },
    {
      question: 'Peut-on diriger une crèche ?',
      answer:
        'Oui. Le diplôme permet de diriger un établissement d’accueil du jeune enfant, sous des conditions d’expérience qui dépendent de sa taille.',
    },
    {
      question: 'Mon diplôme d’avant 2026 reste-t-il valable ?',
      answer: 'Oui. Un diplôme d’État obtenu garde sa valeur.',
    },
  ],
  romeCode: 'K1202',
  sources: [
    { label: 'Référentiel ROME 4.0, France Travail : Éducateur, éducatrice de jeunes enfants (K1202)' },
    {
      label: 'Répertoire national des certifications professionnelles, France compétences : RNCP 41745',
      url: 'https://www.francecompetences.fr/recherche/rncp/41745/',
    },
  ],
  verifiedOn: '2026-11-22',
  nextReviewOn: '2027-11-22',
} satisfies JobDescriptionSeed;
