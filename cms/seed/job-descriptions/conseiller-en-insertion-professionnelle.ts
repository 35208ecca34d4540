import type { JobDescriptionSeed } from '../types';

export default {
  titleInclusive: 'Conseillère, conseiller en insertion professionnelle',
  titleFeminine: 'Conseillère en insertion professionnelle',
  titleMasculine: 'Conseiller en insertion professionnelle',
  acronym: 'CIP',
  synonyms: [
    'CIP',
    'conseiller mission locale',
    'conseillère emploi',
    'accompagnateur socioprofessionnel',
    'référent RSA',
    'chargée d’insertion',
    'aide au retour à l’emploi',
  ],
  summary:
    'La conseillère ou le conseiller en insertion professionnelle aide des personnes sans emploi à choisir un métier et à signer un contrat. Il faut souvent lever un obstacle d’abord, comme le transport.',
  easyRead: `Dans ce métier, vous aidez des personnes qui cherchent du travail.
Vous les recevez une par une.
Vous cherchez ensemble ce qu’elles savent faire.
Vous écrivez un CV avec elles.
Vous appelez des employeurs.
Vous aidez aussi pour les transports.
Vous gardez le contact après l’embauche.`,
  image: {
    file: 'famille-conseiller',
    alternativeText: 'Dessin : une conseillère explique un document à une jeune mère qui porte son bébé.',
  },
  sectors: ['insertion-et-action-sociale', 'handicap'],
  family: 'advice',
  missions: [
    {
      title: 'Faire le point',
      text: 'Retracer un parcours, y compris les trous et les échecs, et en tirer des compétences que la personne ne voyait plus.',
    },
    {
      title: 'Lever les obstacles',
      text: 'S’il manque une voiture ou une garde d’enfant, si la santé ou le français posent problème, on s’en occupe avant de chercher une offre.',
    },
    {
      title: 'Ouvrir des portes en entreprise',
      text: 'Démarcher un artisan ou une grande enseigne, organiser une immersion de quelques jours, vanter une candidature sans la travestir.',
    },
    {
      title: 'Animer des groupes',
      text: 'Simuler un entretien d’embauche, explorer les métiers, décoder une fiche de paie, reprendre confiance à plusieurs.',
    },
    {
      title: 'Suivre l’arrivée au poste',
      text: 'Appeler la première semaine, puis au premier mois, et faire le lien entre la personne embauchée et son équipe.',
    },
  ],
  typicalDay: `Lundi, 9 h. Un jeune de 19 ans n’a « aucune idée ». La conseillère laisse le CV de côté et l’interroge sur son week-end : il a réparé deux mobylettes. Une piste.

10 h 30. Coup de fil à un Ehpad qui cherche une ou un agent de service. Elle connaît quelqu’un, mais le car arrive trop tard. Il faudra d’abord trouver un scooter à louer.

Après-midi, atelier. Neuf adultes se présentent en une minute, chronomètre en main. On rit, on recommence.

17 h. Un message : « J’ai signé. » Elle le lit aux collègues, note la date du prochain appel et complète les tableaux demandés par les financeurs.`,
  skills: [
    'Conduire un entretien d’orientation',
    'Connaître les métiers, les contrats et les aides',
    'Prospecter des employeurs',
    'Animer un atelier',
    'Tenir à jour des suivis informatiques',
  ],
  qualities: [
    'Optimisme lucide',
    'Persévérance',
    'Aisance au téléphone',
    'Capacité à dire les choses',
    'Ouverture à tous les parcours',
  ],
  workingConditions: {
    places: [
      'Mission locale',
      'Chantier ou entreprise d’insertion',
      'Service insertion du Département',
      'Cap emploi, pour les personnes handicapées',
      'Organisme de formation',
    ],
    hours: ['day'],
    travel: 'Permanences locales et visites d’entreprises.',
    drivingLicence: 'useful',
    strain: [
      'Rendez-vous manqués et rechutes',
      'Objectifs chiffrés, tableaux à remplir',
      'Financements annuels, donc contrats parfois courts',
      'Impatience de personnes dans l’urgence',
    ],
  },
  employerKinds: ['association', 'department', 'municipality', 'disability_facility', 'company'],
  employmentStatuses: ['nonprofit', 'territorial_service', 'private_company'],
  diplomaRequired: false,
  qualifications: ['titre-conseiller-insertion'],
  accessRoutes: ['initial', 'apprenticeship', 'vae', 'retraining', 'immersion'],
  accessDetails: `Aucun texte n’impose de diplôme, mais les employeurs recherchent en général un niveau bac + 2 ou bac + 3.

La voie la plus directe est le **titre professionnel de conseiller en insertion professionnelle** (niveau 5), délivré par le ministère chargé du Travail. On le prépare en centre de formation, en alternance ou par la VAE, en une fois ou certificat par certificat. Des stages en structure font partie du parcours.

On y accède aussi avec un BUT carrières sociales, une licence de psychologie ou de sociologie, un diplôme du travail social. Beaucoup arrivent après une première vie : intérim, commerce, atelier, recrutement. Connaître l’entreprise est un vrai atout.`,
  progressions: ['conseiller-en-economie-sociale-et-familiale', 'assistant-de-service-social'],
  relatedJobs: ['educateur-technique-specialise', 'moniteur-d-atelier', 'mediateur-familial'],
  faq: [
    {
      question: 'Travaille-t-on forcément avec des jeunes ?',
      answer:
        'En mission locale, oui : de 16 à 25 ans. Ailleurs, vous pouvez suivre des personnes au RSA (revenu de solidarité active), des personnes handicapées, des salariés en insertion ou des réfugiés.',
    },
    {
      question: 'Quel lien avec France Travail ?',
      answer:
        'Les deux coopèrent. La ou le CIP accompagne surtout les personnes dont les difficultés dépassent la seule recherche d’emploi.',
    },
    {
      question: 'Est-ce un métier de bureau ?',
      answer:
        'À moitié. L’autre moitié se passe avec un groupe, chez un employeur ou dans un couloir, à rassurer avant un entretien.',
    },
  ],
  romeCode: 'K1801',
  sources: [
    {
      label:
        'Référentiel ROME 4.0, France Travail : Conseiller, conseillère en insertion professionnelle (K1801)',
    },
    {
      label: 'Arrêté révisant le titre professionnel de conseiller en insertion professionnelle, Légifrance',
      url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000046663876',
    },
  ],
  verifiedOn: '2026-11-22',
  nextReviewOn: '2027-11-22',
} satisfies JobDescriptionSeed;
