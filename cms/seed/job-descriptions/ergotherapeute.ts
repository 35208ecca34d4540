import type { JobDescriptionSeed } from '../types';

export default {
  titleInclusive: 'Ergothérapeute',
  titleFeminine: 'Ergothérapeute',
  titleMasculine: 'Ergothérapeute',
  synonyms: [
    'ergo',
    'ergothérapie',
    'rééducation',
    'aménagement du logement',
    'aides techniques',
    'adaptation du domicile',
    'fauteuil roulant',
  ],
  summary:
    'L’ergothérapeute aide à retrouver les gestes de la vie courante après un accident, avec un handicap ou avec l’âge. Des exercices et un logement adapté y contribuent.',
  easyRead: `Dans ce métier, vous aidez des personnes à refaire des gestes.
Par exemple : se laver, cuisiner ou écrire.
Ces gestes sont devenus difficiles.
Vous faites des exercices avec elles.
Vous choisissez du matériel pour les aider.
Vous changez des choses dans leur maison.
Il faut un diplôme pour ce métier.
Les études durent trois ans.`,
  image: {
    file: 'famille-soigner',
    alternativeText:
      'Dessin : une aide-soignante tient les deux mains d’un homme âgé pour l’aider à se lever de son lit.',
  },
  sectors: ['handicap', 'grand-age'],
  family: 'care',
  missions: [
    {
      title: 'Évaluer en situation réelle',
      text: 'Regarder la personne se lever, enfiler une chemise, préparer un café, et relever précisément où le geste se bloque.',
    },
    {
      title: 'Rééduquer par l’activité',
      text: 'Retrouver la force d’une main en jardinant, l’équilibre en étendant du linge, la mémoire en suivant une recette.',
    },
    {
      title: 'Aménager les lieux',
      text: 'Proposer une douche à l’italienne, une rampe, un éclairage ; dessiner le plan, puis discuter du coût avec la famille.',
    },
    {
      title: 'Choisir et faire essayer du matériel',
      text: 'Régler un fauteuil roulant, tester une commande vocale, fabriquer une orthèse ou bricoler un enfile-bouton.',
    },
    {
      title: 'Former l’entourage',
      text: 'Montrer à une aide à domicile comment installer un lève-personne, à une enseignante comment placer un ordinateur.',
    },
  ],
  typicalDay: `Premier arrêt dans une ferme de plain-pied, ou presque : une marche de douze centimètres sépare la chambre des toilettes. Depuis son accident vasculaire cérébral (AVC), la propriétaire n’ose plus la franchir la nuit. Vous mesurez, photographiez, collez un ruban fluorescent en attendant les travaux.

En fin de matinée, retour au centre de rééducation. Un menuisier réapprend à tenir un rabot de la main gauche. L’établi est à sa hauteur, la planche est vraie.

L’après-midi se partage entre un essai de fauteuil électrique dans le couloir et un rapport pour la maison départementale des personnes handicapées. Vous y joignez trois devis et l’avis de l’intéressée, en premier.`,
  skills: [
    'Réaliser un bilan d’autonomie',
    'Analyser un geste, une posture, un lieu',
    'Connaître les pathologies et leurs effets',
    'Préconiser des aides techniques et des travaux',
    'Fabriquer ou adapter un objet',
    'Argumenter dans un écrit destiné aux financeurs',
  ],
  qualities: [
    'Ingéniosité',
    'Sens de l’observation',
    'Habileté manuelle',
    'Écoute des priorités de chacun',
    'Patience',
  ],
  workingConditions: {
    places: [
      'Centre de rééducation, hôpital',
      'Ehpad',
      'Établissement pour enfants ou adultes handicapés',
      'Domicile',
      'École ou entreprise',
      'Cabinet libéral',
    ],
    hours: ['day'],
    travel: 'Rares à l’hôpital ; quotidiens pour les équipes mobiles et l’exercice libéral.',
    drivingLicence: 'useful',
    strain: [
      'Transferts et manutentions, si l’on néglige ses propres conseils',
      'Délais de financement décourageants',
      'Postes partagés entre plusieurs établissements',
      'Tristesse de personnes qui perdent leur autonomie',
    ],
  },
  employerKinds: [
    'hospital',
    'disability_facility',
    'ehpad',
    'association',
    'department',
    'company',
    'self_employed',
  ],
  employmentStatuses: [
    'hospital_service',
    'nonprofit',
    'private_company',
    'territorial_service',
    'self_employed',
  ],
  accessLevel: 6,
  diplomaRequired: true,
  regulated: true,
  qualifications: ['de-ergotherapeute'],
  accessRoutes: ['initial', 'apprenticeship', 'retraining'],
  accessDetails: `Le **diplôme d’État d’ergothérapeute** (niveau 6, grade de licence) est indispensable : le Code de la santé publique réserve le titre à ses titulaires.

Il s’obtient en trois ans dans un institut de formation. L’entrée se joue sur Parcoursup pour les bacheliers, parfois après une première année universitaire de santé, de sport ou de sciences. Les places sont comptées. Au programme : anatomie, neurologie, psychologie, techniques d’ergothérapie et plusieurs mois de stage.

Des professionnels en reprise d’études peuvent passer par une sélection à part. Certains instituts proposent l’apprentissage à partir de la deuxième année.`,
  progressions: ['mediateur-familial', 'responsable-de-secteur'],
  relatedJobs: ['psychomotricien', 'infirmier', 'educateur-technique-specialise'],
  faq: [
    {
      question: 'Ergothérapeute ou ergonome ?',
      answer:
        'L’ergonome conçoit un poste pour un ensemble de salariés. L’ergothérapeute est un soignant : il part d’une personne et de son état de santé.',
    },
    {
      question: 'Faut-il une prescription ?',
      answer:
        'Les actes de soin se font sur prescription médicale. Depuis 2023, l’ergothérapeute peut aussi prescrire certains dispositifs médicaux et aides techniques.',
    },
  ],
  romeCode: 'J1403',
  sources: [
    { label: 'Référentiel ROME 4.0, France Travail : Ergothérapeute (J1403)' },
    { label: 'Code de la santé publique, articles L. 4331-1 et suivants' },
    { label: 'Arrêté du 5 juillet 2010 relatif au diplôme d’État d’ergothérapeute' },
  ],
  verifiedOn: '2026-11-22',
  nextReviewOn: '2027-11-22',
} satisfies JobDescriptionSeed;
