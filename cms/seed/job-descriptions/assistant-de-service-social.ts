import type { JobDescriptionSeed } from '../types';

export default {
  titleInclusive: 'Assistante, assistant de service social',
  titleFeminine: 'Assistante de service social',
  titleMasculine: 'Assistant de service social',
  acronym: 'ASS',
  synonyms: [
    'assistante sociale',
    'assistant social',
    'AS',
    'DEASS',
    'travailleur social',
    'service social',
    'polyvalence de secteur',
  ],
  summary:
    'L’assistante ou l’assistant de service social reçoit des personnes qui ont une dette, perdent leur logement ou subissent des violences. Il faut écouter, informer, ouvrir des droits.',
  easyRead: `Dans ce métier, vous aidez des personnes qui ont des problèmes.
Par exemple : elles n’ont pas de logement.
Vous les écoutez.
Vous gardez le secret.
Vous leur expliquez leurs droits.
Vous remplissez des papiers avec elles.
Vous aidez à protéger les enfants en danger.
Il faut un diplôme pour ce métier.`,
  image: {
    file: 'famille-conseiller',
    alternativeText: 'Dessin : une conseillère explique un document à une jeune mère qui porte son bébé.',
  },
  sectors: ['insertion-et-action-sociale', 'protection-de-l-enfance', 'handicap', 'grand-age'],
  family: 'advice',
  missions: [
    {
      title: 'Recevoir et écouter',
      text: 'Accueillir une personne pour un motif précis, une facture par exemple, et entendre parfois derrière lui une séparation ou une maladie.',
    },
    {
      title: 'Ouvrir des droits',
      text: 'Vérifier une prestation, demander une aide financière, contester un refus, orienter vers le bon guichet.',
    },
    {
      title: 'Bâtir un plan avec la personne',
      text: 'Fixer ensemble des étapes réalistes : retrouver un médecin, négocier avec un bailleur, reprendre une formation.',
    },
    {
      title: 'Évaluer une situation de danger',
      text: 'Quand un signalement arrive sur un enfant, le rencontrer avec sa famille et un collègue, puis rendre un avis argumenté.',
    },
    {
      title: 'Faire bouger le territoire',
      text: 'Alerter sur un besoin qui revient, lancer avec des partenaires une permanence santé ou un groupe de parole.',
    },
  ],
  typicalDay: `**Le matin, permanence au service social du Département.** Cinq rendez-vous. Une dame âgée a souscrit trois contrats au téléphone. Un jeune père dort dans sa voiture. Une femme pose une question sur le RSA ; sur le pas de la porte, elle parle enfin des violences. L’entretien recommence.

**L’après-midi, route et écriture.** Une visite à domicile dans un village, un appel au 115, le numéro de l’hébergement d’urgence, une réunion avec l’école. Puis le bureau : une demande d’aide financière à défendre en commission, un rapport d’évaluation à finir.

Entre les deux, l’assistante a déjeuné avec ses collègues. Parler des situations, ici, fait partie du travail.`,
  skills: [
    'Mener un entretien d’aide',
    'S’orienter dans le droit social et les prestations',
    'Analyser une situation dans son ensemble',
    'Écrire un rapport clair, lisible par la personne concernée',
    'Négocier avec des institutions',
    'Intervenir auprès d’un groupe',
  ],
  qualities: ['Écoute', 'Respect de la parole confiée', 'Ténacité', 'Recul', 'Rigueur'],
  workingConditions: {
    places: [
      'Service social départemental',
      'Hôpital',
      'Établissement scolaire',
      'Centre communal d’action sociale (CCAS)',
      'Entreprise',
      'Caisse de sécurité sociale',
    ],
    hours: ['day', 'evening'],
    travel: 'Visites à domicile et réunions de partenaires sur un secteur.',
    drivingLicence: 'required',
    strain: [
      'Des récits lourds, qui s’additionnent',
      'Manquer de solutions, surtout pour le logement',
      'L’agressivité née de l’attente ou de la peur',
      'Une charge d’écrits importante',
    ],
  },
  employerKinds: [
    'department',
    'municipality',
    'hospital',
    'association',
    'disability_facility',
    'child_protection',
    'company',
    'self_employed',
  ],
  employmentStatuses: [
    'territorial_service',
    'hospital_service',
    'nonprofit',
    'private_company',
    'self_employed',
  ],
  accessLevel: 6,
  diplomaRequired: true,
  regulated: true,
  qualifications: ['de-assistant-de-service-social', 'de-assistant-de-service-social-ancien'],
  accessRoutes: ['initial', 'apprenticeship', 'vae', 'retraining'],
  accessDetails: `La loi réserve le titre et l’emploi aux titulaires du **diplôme d’État d’assistant de service social** (niveau 6). Une fois en poste, on fait enregistrer son diplôme ; cette démarche est gratuite.

La formation dure trois ans : droit, sociologie, psychologie, santé publique et plus d’un an de stages au total. Les lycéens candidatent sur Parcoursup. Les adultes passent par la formation continue, l’apprentissage ou la VAE. La version rénovée, en place depuis la rentrée 2026, partage une partie de ses enseignements avec quatre autres diplômes du travail social.`,
  progressions: ['mediateur-familial', 'mandataire-judiciaire'],
  relatedJobs: [
    'conseiller-en-economie-sociale-et-familiale',
    'educateur-specialise',
    'conseiller-en-insertion-professionnelle',
  ],
  faq: [
    {
      question: 'Le secret est-il total ?',
      answer:
        'La profession est tenue au secret professionnel. La loi prévoit des exceptions, notamment pour protéger un enfant en danger.',
    },
    {
      question: 'Une assistante sociale peut-elle retirer un enfant ?',
      answer:
        'Non. Elle évalue et propose. La décision revient à un juge, ou aux parents, d’accord avec le Département.',
    },
    {
      question: 'Faut-il aimer l’administratif ?',
      answer: 'Mieux vaut ne pas le craindre : un dossier bien monté débloque souvent un droit.',
    },
  ],
  romeCode: 'K1201',
  sources: [
    { label: 'Référentiel ROME 4.0, France Travail : Assistant social, assistante sociale (K1201)' },
    {
      label: 'Répertoire national des certifications professionnelles, France compétences : RNCP 41748',
      url: 'https://www.francecompetences.fr/recherche/rncp/41748/',
    },
    { label: 'Code de l’action sociale et des familles, articles L. 411-1 à L. 411-6' },
  ],
  verifiedOn: '2026-11-22',
  nextReviewOn: '2027-11-22',
} satisfies JobDescriptionSeed;
