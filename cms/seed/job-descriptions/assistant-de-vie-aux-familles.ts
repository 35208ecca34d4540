import type { JobDescriptionSeed } from '../types';

export default {
  titleInclusive: 'Assistante, assistant de vie aux familles',
  titleFeminine: 'Assistante de vie aux familles',
  titleMasculine: 'Assistant de vie aux familles',
  acronym: 'ADVF',
  synonyms: [
    'assistante de vie',
    'garde d’enfants à domicile',
    'aide ménagère',
    'employé familial',
    'aide à domicile',
    'baby-sitter',
    'services à la personne',
  ],
  summary:
    'Au domicile des familles, l’assistante ou l’assistant de vie entretient la maison, garde les enfants ou aide une personne âgée. Un titre professionnel y prépare les adultes.',
  easyRead: `Dans ce métier, vous travaillez chez des familles.
Vous nettoyez la maison.
Vous vous occupez du linge.
Parfois, vous gardez les enfants.
Parfois, vous aidez une personne âgée.
On peut commencer sans diplôme.
On peut aussi suivre une formation.`,
  image: {
    file: 'famille-quotidien',
    alternativeText:
      'Dessin : une auxiliaire de vie et un enfant lavent ensemble des légumes dans l’évier de la cuisine.',
  },
  sectors: ['grand-age', 'handicap', 'petite-enfance'],
  family: 'daily_support',
  missions: [
    {
      title: 'Entretenir le logement et le linge',
      text: 'Nettoyer, repasser, ranger avec les bons produits et les bons gestes, sans bouleverser les habitudes de la maison.',
    },
    {
      title: 'Garder les enfants',
      text: 'Sortie d’école, goûter, bain, jeux : l’ADVF suit les consignes des parents et rend compte de l’après-midi.',
    },
    {
      title: 'Aider une personne âgée ou convalescente',
      text: 'Après une opération ou avec l’âge, elle ou il aide à s’habiller, à se déplacer, à faire sa toilette.',
    },
    {
      title: 'Composer les menus et cuisiner',
      text: 'Les courses tiennent dans un budget, les plats dans un régime : sans sel pour l’un, mouliné pour l’autre.',
    },
    {
      title: 'Convenir des règles avec chaque employeur',
      text: 'Clés, horaires, tâches prévues ou non : tout se dit au départ et se note.',
    },
  ],
  typicalDay: `Lundi commence par un panier de repassage dans un pavillon vide. Deux heures, fenêtres ouvertes, une liste aimantée au frigo ; l’ADVF y ajoute « plus de lessive ».

Onze heures, appartement du centre-ville. Un père de famille s’est cassé le bras : il faut l’aider à passer un pull, éplucher, réchauffer, puis ouvrir un bocal. Une heure et demie plus tard, on file.

Le troisième rendez-vous a lieu devant une école, à 16 h 20. Deux enfants, une trottinette, un conflit sur la dernière compote. Devoirs, douche, pyjama. Quand la mère rentre à 19 heures, elle apprend en trois phrases la poésie récitée, le genou égratigné et la bonne humeur générale.`,
  skills: [
    'Doser les produits et choisir la technique selon la surface',
    'Accompagner une toilette simple, un lever, une marche',
    'Occuper des enfants et assurer leur sécurité',
    'Planifier plusieurs missions dans la semaine',
    'Fixer les limites de son intervention',
  ],
  qualities: [
    'Polyvalence',
    'Honnêteté',
    'Sens de l’organisation',
    'Facilité de contact',
    'Réactivité devant l’imprévu',
  ],
  workingConditions: {
    places: ['Maisons et appartements de plusieurs familles'],
    hours: ['day', 'evening', 'weekend'],
    travel: 'Déplacements d’un logement à l’autre, à organiser pour limiter les temps morts.',
    drivingLicence: 'useful',
    strain: [
      'Emplois souvent à temps partiel, à cumuler',
      'Gestes répétés, station debout, produits ménagers',
      'Peu de collègues au quotidien',
    ],
  },
  employerKinds: ['household', 'home_care_service', 'company', 'association'],
  employmentStatuses: ['individual_employer', 'private_company', 'nonprofit'],
  diplomaRequired: false,
  regulated: false,
  approvalRequired: false,
  qualifications: ['titre-advf'],
  accessRoutes: ['apprenticeship', 'vae', 'retraining', 'immersion'],
  accessDetails: `Rien n’oblige à posséder un diplôme, et l’expérience de la vie de famille est un bon point de départ. Le **titre professionnel d’assistant de vie aux familles**, de niveau 3, rassure toutefois les employeurs et élargit les missions.

Délivré par le ministère chargé du Travail, il couvre l’entretien du logement et du linge, l’aide dans les actes du quotidien et la garde d’enfants. On le prépare d’un seul tenant ou morceau par morceau, en formation continue ou en alternance, avec des périodes chez des employeurs. La VAE est ouverte.

Pour garder à domicile des tout-petits, le CAP accompagnant éducatif petite enfance est un complément apprécié.`,
  progressions: [
    'accompagnant-educatif-et-social',
    'technicien-intervention-sociale-et-familiale',
    'responsable-de-secteur',
  ],
  relatedJobs: ['auxiliaire-de-vie', 'assistant-maternel', 'agent-de-service-hospitalier'],
  faq: [
    {
      question: 'Quelle différence avec l’auxiliaire de vie ?',
      answer:
        'L’auxiliaire de vie se consacre aux personnes âgées ou handicapées. L’ADVF intervient aussi pour des familles sans difficulté de santé, et s’occupe d’enfants.',
    },
    {
      question: 'Vaut-il mieux un particulier ou une structure ?',
      answer:
        'Chez un particulier, la relation est directe et vous négociez vos heures. Dans une structure, une ou un responsable organise le planning et trouve quelqu’un pour vous remplacer. Certains combinent les deux.',
    },
  ],
  romeCode: 'K1311',
  romeParentCode: 'K1302',
  sources: [
    { label: 'Référentiel ROME 4.0, France Travail' },
    {
      label: 'Fiche RNCP 37715, France compétences',
      url: 'https://www.francecompetences.fr/recherche/rncp/37715/',
    },
  ],
  verifiedOn: '2026-11-22',
  nextReviewOn: '2027-11-22',
} satisfies JobDescriptionSeed;
