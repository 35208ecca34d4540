import type { JobDescriptionSeed } from '../types';

export default {
  titleInclusive: 'Responsable de secteur d’aide à domicile',
  titleFeminine: 'Responsable de secteur d’aide à domicile',
  titleMasculine: 'Responsable de secteur d’aide à domicile',
  synonyms: [
    'responsable de secteur',
    'coordinatrice aide à domicile',
    'planificateur',
    'encadrant aide à domicile',
    'RCSAD',
    'chef de secteur',
    'manager services à la personne',
  ],
  summary:
    'Qui ira chez qui, quand et pour quoi faire ? La ou le responsable de secteur évalue les besoins, compose les plannings et soutient une équipe d’aides à domicile.',
  easyRead: `Dans ce métier, vous dirigez une équipe.
L’équipe aide des personnes chez elles.
Vous allez d’abord voir chaque personne.
Vous notez ses besoins.
Vous faites le planning de l’équipe.
Si un collègue est absent, vous trouvez une solution.
Vous écoutez l’équipe.`,
  image: {
    file: 'famille-encadrer',
    alternativeText: 'Dessin : une cheffe de service présente le planning de la semaine à son équipe.',
  },
  sectors: ['grand-age', 'handicap'],
  family: 'management',
  missions: [
    {
      title: 'Évaluer au domicile',
      text: 'S’asseoir avec la personne et ses proches, comprendre ses habitudes, chiffrer les heures utiles et vérifier les droits, comme l’allocation personnalisée d’autonomie (APA).',
    },
    {
      title: 'Composer les plannings',
      text: 'Accorder les horaires des uns, les compétences des autres et les kilomètres, avec le moins de changements de visage possible.',
    },
    {
      title: 'Encadrer l’équipe',
      text: 'Recruter, accueillir, organiser un tutorat, conduire les entretiens, trancher un désaccord, repérer l’épuisement avant l’arrêt.',
    },
    {
      title: 'Garantir la qualité',
      text: 'Appeler après la première intervention, recevoir une réclamation, corriger un projet d’aide devenu trop court.',
    },
    {
      title: 'Coordonner avec les partenaires',
      text: 'Préparer une sortie d’hôpital, alerter l’infirmier, échanger avec le Département ou le Clic, guichet d’information des personnes âgées.',
    },
  ],
  typicalDay: `Le téléphone sonne à 7 h 10 : une intervenante est souffrante, quatre personnes l’attendent. La responsable déplace une visite de confort, appelle un remplaçant, prévient les familles. À 7 h 40, tout le monde aura son petit-déjeuner.

À 10 h, elle se rend chez un couple d’octogénaires. Monsieur « n’a besoin de rien ». Madame fait non de la tête derrière lui. On convient d’un essai : deux matins par semaine.

Déjeuner rapide, puis réunion d’équipe : un monsieur refuse la douche, une collègue a trouvé comment la lui proposer. Restent les plannings du mois suivant, la facturation et un entretien d’embauche à 17 h. Le téléphone d’astreinte, ce soir, part avec quelqu’un d’autre.`,
  skills: [
    'Évaluer un besoin et bâtir un projet d’aide',
    'Manier un logiciel de planification',
    'Connaître les aides financières et le droit du travail',
    'Animer une réunion et conduire un entretien',
    'Prévenir les accidents du travail et l’usure',
    'Suivre un budget d’heures',
  ],
  qualities: ['Réactivité', 'Sens de l’équité', 'Diplomatie', 'Solidité', 'Esprit d’organisation'],
  workingConditions: {
    places: ['Bureau ou agence du service', 'Domicile des personnes aidées', 'Réunions chez les partenaires'],
    hours: ['day', 'evening', 'weekend'],
    travel: 'Visites chaque semaine sur tout le secteur ; les distances comptent en zone rurale.',
    drivingLicence: 'required',
    strain: [
      'Imprévus en série et interruptions',
      'Être pris entre les attentes des familles, des salariés et du budget',
      'Astreintes certains soirs et week-ends',
      'Recruter quand les candidats manquent',
    ],
  },
  employerKinds: ['home_care_service', 'association', 'municipality', 'company'],
  employmentStatuses: ['nonprofit', 'territorial_service', 'private_company'],
  diplomaRequired: false,
  qualifications: ['de-conseiller-esf', 'caferuis'],
  accessRoutes: ['apprenticeship', 'vae', 'retraining', 'initial'],
  accessDetails: `Deux chemins mènent au poste.

**Par l’expérience.** Une auxiliaire de vie ou un aide-soignant qui connaît le terrain prend peu à peu des responsabilités : tutorat, coordination, puis secteur.

**Par la formation.** Les recruteurs visent souvent un bac + 2 ou plus :

- le titre professionnel de **responsable-coordonnateur services au domicile** (niveau 5), accessible en alternance, en formation continue ou par la VAE ;
- le BTS services et prestations des secteurs sanitaire et social ;
- le diplôme d’État de conseiller en économie sociale familiale.

Plus tard, le **CAFERUIS** prépare à des fonctions de cadre : cheffe ou chef de service, par exemple.`,
  progressions: ['conseiller-en-economie-sociale-et-familiale', 'mandataire-judiciaire'],
  relatedJobs: [
    'technicien-intervention-sociale-et-familiale',
    'auxiliaire-de-vie',
    'assistant-de-vie-aux-familles',
  ],
  faq: [
    {
      question: 'Faut-il avoir été aide à domicile ?',
      answer:
        'Ce n’est pas exigé, mais quelques jours passés en tournée changent le regard. Beaucoup de services les prévoient à l’arrivée.',
    },
    {
      question: 'Combien de salariés encadre-t-on ?',
      answer:
        'Cela dépend de la taille du service et du découpage. Posez la question à l’entretien, ainsi que celle des astreintes.',
    },
  ],
  romeCode: 'K1408',
  romeParentCode: 'K1403',
  sources: [
    { label: 'Référentiel ROME 4.0, France Travail : Responsable de secteur d’aide à domicile (K1408)' },
    {
      label: 'Répertoire national des certifications professionnelles, France compétences : RNCP 39539',
      url: 'https://www.francecompetences.fr/recherche/rncp/39539/',
    },
  ],
  verifiedOn: '2026-11-22',
  nextReviewOn: '2027-11-22',
} satisfies JobDescriptionSeed;
