import type { JobDescriptionSeed } from '../types';

export default {
  titleInclusive: 'Conseillère, conseiller en économie sociale et familiale',
  titleFeminine: 'Conseillère en économie sociale et familiale',
  titleMasculine: 'Conseiller en économie sociale et familiale',
  acronym: 'CESF',
  synonyms: [
    'CESF',
    'conseillère ESF',
    'BTS ESF',
    'DECESF',
    'conseil budget',
    'surendettement',
    'accompagnement logement',
  ],
  summary:
    'La conseillère ou le conseiller en économie sociale et familiale aide à tenir un budget, à garder un logement et à réduire les factures.',
  easyRead: `Dans ce métier, vous aidez des personnes à gérer leur argent.
Vous regardez les factures avec elles.
Vous cherchez un logement avec elles.
Vous montrez comment dépenser moins.
Vous animez des ateliers, par exemple de cuisine.
Il faut un diplôme pour ce métier.
Les études durent trois ans après le bac.`,
  image: {
    file: 'famille-conseiller',
    alternativeText: 'Dessin : une conseillère explique un document à une jeune mère qui porte son bébé.',
  },
  sectors: ['insertion-et-action-sociale', 'handicap', 'grand-age', 'protection-de-l-enfance'],
  family: 'advice',
  missions: [
    {
      title: 'Démêler un budget',
      text: 'Étaler les relevés, séparer l’urgent de l’important, négocier un échéancier, déposer un dossier de surendettement si rien d’autre ne suffit.',
    },
    {
      title: 'Accéder à un logement et s’y maintenir',
      text: 'Constituer la demande de logement social, prévenir une expulsion, expliquer un état des lieux ou un bail.',
    },
    {
      title: 'Réduire les charges',
      text: 'Lire un compteur, comparer des contrats, repérer une fuite : un diagnostic d’énergie se fait aussi avec un thermomètre et un carnet.',
    },
    {
      title: 'Animer des ateliers',
      text: 'Cuisiner à petit prix, s’initier aux démarches en ligne, fabriquer ses produits ménagers, en partant de ce que le groupe sait déjà.',
    },
    {
      title: 'Conseiller les équipes et les décideurs',
      text: 'Apporter un avis technique à un bailleur, à une commune ou à un foyer sur les questions de vie quotidienne.',
    },
  ],
  typicalDay: `Sur la table de la cuisine, une boîte à chaussures pleine d’enveloppes fermées. La conseillère propose d’en ouvrir trois, pas plus. À la fin de l’heure, il y a une liste, un appel passé au fournisseur d’électricité et un locataire soulagé.

À 11 h, elle retrouve un bailleur social : deux impayés récents, une dette ancienne, un plan possible.

À 14 h, place à l’atelier. Huit participants, un marché de saison, un gratin. On parle prix au kilo, puis solitude, puis vacances. Elle termine par ses notes et par un message : l’échéancier du matin est accepté.`,
  skills: [
    'Analyser un budget et des dettes',
    'Connaître le droit du logement et de la consommation',
    'Animer un groupe d’adultes',
    'Conseiller sur l’énergie, l’alimentation, la santé',
    'Monter un projet avec des partenaires',
  ],
  qualities: [
    'Pédagogie',
    'Pragmatisme',
    'Discrétion sur l’argent des autres',
    'Inventivité',
    'Organisation',
  ],
  workingConditions: {
    places: [
      'Centre communal d’action sociale (CCAS) ou service social',
      'Organisme de logement social',
      'Centre social',
      'Centre d’hébergement',
      'Service pour adultes handicapés',
      'Association familiale',
    ],
    hours: ['day', 'evening'],
    travel: 'Fréquents : chez les personnes, en mairie, chez les bailleurs.',
    drivingLicence: 'required',
    strain: [
      'Voir des efforts sérieux balayés par une facture imprévue',
      'Dire non à une aide refusée en commission',
      'Jongler avec des dispositifs qui changent souvent',
    ],
  },
  employerKinds: [
    'municipality',
    'department',
    'association',
    'disability_facility',
    'home_care_service',
    'child_protection',
    'company',
  ],
  employmentStatuses: ['nonprofit', 'territorial_service', 'private_company', 'hospital_service'],
  accessLevel: 6,
  diplomaRequired: true,
  regulated: false,
  qualifications: ['de-conseiller-esf'],
  accessRoutes: ['initial', 'apprenticeship', 'vae', 'retraining'],
  accessDetails: `Le parcours le plus courant tient en deux étapes :

- un **BTS économie sociale familiale**, deux ans après le bac ;
- puis le **diplôme d’État de conseiller en économie sociale familiale**, une année de plus, avec seize semaines de stage.

Le diplôme d’État est de niveau 6. Sans ce BTS, demandez à l’école une validation de vos études ou de votre expérience. La VAE et l’alternance sont également possibles.

Une version rénovée du diplôme s’appliquera à partir de la rentrée 2027.`,
  progressions: ['mandataire-judiciaire', 'mediateur-familial', 'responsable-de-secteur'],
  relatedJobs: [
    'assistant-de-service-social',
    'conseiller-en-insertion-professionnelle',
    'technicien-intervention-sociale-et-familiale',
  ],
  faq: [
    {
      question: 'Le BTS seul permet-il d’exercer ?',
      answer:
        'Il ouvre des emplois proches, dans le conseil en énergie ou l’animation par exemple. Pour un poste de CESF, l’employeur attend le diplôme d’État.',
    },
    {
      question: 'En quoi est-ce différent d’une assistante sociale ?',
      answer:
        'Les deux métiers font partie du travail social. La ou le CESF part du concret de la maison : argent, logement, consommation. L’assistante ou l’assistant de service social a une approche plus large et un secret professionnel lié au métier.',
    },
  ],
  romeCode: 'K1225',
  romeParentCode: 'K1201',
  sources: [
    {
      label:
        'Référentiel ROME 4.0, France Travail : Conseiller, conseillère en économie sociale et familiale (K1225)',
    },
    { label: 'Arrêté du 22 août 2018 relatif au diplôme d’État de conseiller en économie sociale familiale' },
  ],
  verifiedOn: '2026-11-22',
  nextReviewOn: '2027-11-22',
} satisfies JobDescriptionSeed;
