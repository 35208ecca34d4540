import type { JobDescriptionSeed } from '../types';

export default {
  titleInclusive: 'Infirmière, infirmier',
  titleFeminine: 'Infirmière',
  titleMasculine: 'Infirmier',
  acronym: 'IDE',
  synonyms: [
    'infirmière diplômée d’État',
    'infirmier en Ehpad',
    'IFSI',
    'soins infirmiers',
    'infirmière à domicile',
    'PMI',
    'infirmier handicap',
  ],
  summary:
    'En Ehpad, en foyer ou à domicile, l’infirmière ou l’infirmier soigne, surveille et alerte. Dans une équipe sociale, c’est souvent la personne vers qui l’on se tourne pour la santé.',
  easyRead: `Dans ce métier, vous soignez des personnes.
Vous faites des piqûres et des pansements.
Vous préparez les médicaments.
Si une personne va moins bien, vous appelez le médecin.
Vous travaillez dans un Ehpad, dans un foyer ou chez les personnes.
Un Ehpad est une maison pour des personnes âgées.
Il faut un diplôme pour ce métier.
Les études durent trois ans.`,
  image: {
    file: 'famille-soigner',
    alternativeText:
      'Dessin : une aide-soignante tient les deux mains d’un homme âgé pour l’aider à se lever de son lit.',
  },
  sectors: ['grand-age', 'handicap', 'petite-enfance'],
  family: 'care',
  missions: [
    {
      title: 'Réaliser les soins',
      text: 'Injections, perfusions, pansements, prises de sang : gestes prescrits ou décidés dans le rôle propre à la profession.',
    },
    {
      title: 'Sécuriser les traitements',
      text: 'Préparer les piluliers, vérifier une dose, guetter un effet indésirable, traquer la confusion entre deux boîtes.',
    },
    {
      title: 'Raisonner et alerter',
      text: 'Est-ce une infection, une douleur, une angoisse ? L’infirmière évalue, agit dans son domaine et joint le médecin.',
    },
    {
      title: 'Coordonner les soignants',
      text: 'Kinésithérapeute, pharmacie, hôpital, aides-soignants : les informations passent par ses mains.',
    },
    {
      title: 'Éduquer à la santé',
      text: 'Apprendre à vivre avec un diabète, parler contraception avec une jeune adulte handicapée, vacciner, prévenir les chutes.',
    },
  ],
  typicalDay: `Dans un foyer médicalisé pour adultes handicapés, l’infirmier est seul de sa profession ce jour-là, pour trente-huit résidents. Il commence par les insulines et une sonde d’alimentation.

À 10 heures, une éducatrice l’interpelle : cet homme qui ne parle pas se tape la tête depuis l’aube. Est-ce un caprice ? Il examine, palpe, inspecte la bouche. Abcès. Appel au dentiste, antalgique selon le protocole, mot aux parents.

La suite se joue au téléphone : ordonnance illisible, lit d’hôpital à préparer, transport à réserver. L’après-midi, il anime avec l’ergothérapeute une séance sur la déglutition pour l’équipe éducative. Dernier tour, ordinateur, transmissions. Tout est noté, car l’astreinte de nuit se fera à distance.`,
  skills: [
    'Pratiquer des soins techniques dans les règles d’hygiène',
    'Construire un raisonnement clinique',
    'Encadrer des aides-soignants et des stagiaires',
    'Manier le dossier de soins informatisé',
    'Gérer une urgence en attendant le médecin',
    'Expliquer clairement un traitement',
  ],
  qualities: ['Sûreté de jugement', 'Concentration', 'Humanité', 'Initiative', 'Résistance au stress'],
  workingConditions: {
    places: [
      'Ehpad, foyer ou maison d’accueil médicalisés',
      'Soins infirmiers à domicile',
      'Protection maternelle et infantile',
      'Hôpital, cabinet',
    ],
    hours: ['day', 'evening', 'night', 'weekend'],
    travel: 'Variables : fixes en établissement, nombreux quand les patients sont dispersés.',
    drivingLicence: 'useful',
    strain: [
      'Responsabilité lourde, parfois sans médecin sur place',
      'Interruptions incessantes',
      'Fins de vie et annonces difficiles',
      'Risques liés aux piqûres et aux infections',
    ],
  },
  employerKinds: [
    'ehpad',
    'disability_facility',
    'hospital',
    'home_care_service',
    'department',
    'self_employed',
  ],
  employmentStatuses: [
    'hospital_service',
    'nonprofit',
    'territorial_service',
    'private_company',
    'self_employed',
  ],
  accessLevel: 6,
  diplomaRequired: true,
  regulated: true,
  approvalRequired: false,
  qualifications: ['de-infirmier'],
  accessRoutes: ['initial', 'apprenticeship', 'retraining'],
  accessDetails: `Seul le **diplôme d’État d’infirmier**, de niveau 6, autorise l’exercice, après inscription à l’Ordre national des infirmiers.

Les lycéennes et lycéens candidatent sur Parcoursup. Une sélection distincte est prévue pour les adultes qui ont déjà travaillé, dont les aides-soignants et les auxiliaires de puériculture ; certains bénéficient d’un parcours allégé. L’institut de formation (IFSI) vous dira ce qui s’applique à votre cas.

Les études occupent six semestres. La moitié du temps environ se passe en stage, auprès de personnes très différentes. Un programme rénové est entré en vigueur pour les promotions qui débutent à partir de septembre 2026. Demander un stage en Ehpad ou en foyer permet de découvrir tôt le secteur médico-social.`,
  progressions: ['responsable-de-secteur'],
  relatedJobs: ['aide-soignant', 'auxiliaire-de-puericulture', 'psychomotricien'],
  faq: [
    {
      question: 'Perd-on la main hors de l’hôpital ?',
      answer:
        'On pratique moins certains gestes, mais on gagne en autonomie, et l’on connaît mieux chaque personne.',
    },
    {
      question: 'Quelles spécialités après quelques années ?',
      answer: 'Puériculture, pratique avancée, coordination d’un service, encadrement comme cadre de santé.',
    },
  ],
  romeCode: 'J1506',
  sources: [
    { label: 'Référentiel ROME 4.0, France Travail' },
    { label: 'Arrêté relatif au diplôme d’État d’infirmier', date: '2026-02-20' },
  ],
  verifiedOn: '2026-11-22',
  nextReviewOn: '2027-11-22',
} satisfies JobDescriptionSeed;
