import type { JobDescriptionSeed } from '../types';

export default {
  titleInclusive: 'Mandataire judiciaire à la protection des majeurs',
  titleFeminine: 'Mandataire judiciaire à la protection des majeurs',
  titleMasculine: 'Mandataire judiciaire à la protection des majeurs',
  acronym: 'MJPM',
  synonyms: [
    'tuteur',
    'tutrice',
    'curateur',
    'curatrice',
    'tutelle',
    'curatelle',
    'délégué à la tutelle',
    'protection des majeurs',
  ],
  summary:
    'Un juge désigne la ou le mandataire pour protéger un adulte qui ne peut plus défendre seul ses intérêts : argent, logement, santé, démarches.',
  easyRead: `Dans ce métier, vous protégez des adultes.
Ces adultes ne peuvent pas tout décider seuls.
Un juge vous demande de les aider.
Vous payez les factures avec eux.
Vous protégez leur argent.
Vous demandez leur avis.
Chaque année, vous écrivez ce que vous avez fait de leur argent.
Il faut trois ans d’études après le bac.`,
  image: {
    file: 'famille-conseiller',
    alternativeText: 'Dessin : une conseillère explique un document à une jeune mère qui porte son bébé.',
  },
  sectors: ['handicap', 'grand-age', 'insertion-et-action-sociale'],
  family: 'advice',
  missions: [
    {
      title: 'Ouvrir la mesure',
      text: 'Rencontrer la personne, lui expliquer le jugement et ses droits, dresser l’inventaire de ses biens, prévenir la banque et les organismes.',
    },
    {
      title: 'Gérer les ressources',
      text: 'Percevoir les revenus, régler les charges, constituer une réserve et remettre l’argent de la vie courante selon ce que permet la mesure.',
    },
    {
      title: 'Défendre ses droits',
      text: 'Demander une allocation, renouveler une mutuelle, contester un contrat abusif, se présenter avec la personne devant une administration.',
    },
    {
      title: 'Rechercher son avis',
      text: 'Déménager, se faire opérer, voir sa famille : la décision lui revient chaque fois qu’elle peut la prendre.',
    },
    {
      title: 'Rendre des comptes',
      text: 'Tenir un dossier précis, établir le compte annuel de gestion et demander l’autorisation du juge pour les actes graves, comme vendre une maison.',
    },
  ],
  typicalDay: `**9 h** – Trente-deux courriels et un chauffe-eau en panne. Le mandataire valide le devis, prévient la locataire, vérifie que son compte le permet.

**10 h 30** – Visite dans un Ehpad. Un ancien maçon sous tutelle réclame sa canne à pêche, restée dans la maison mise en vente. Le notaire attend une signature ; la canne passera d’abord.

**14 h** – Une jeune femme sous curatelle veut un téléphone à crédit. On compte ensemble. Elle choisit un modèle d’occasion, et garde sa colère.

**16 h** – Requête au juge des contentieux de la protection, pièces à l’appui. Dans ce métier, chaque euro et chaque mot laissent une trace.`,
  skills: [
    'Appliquer le droit des personnes protégées',
    'Tenir un budget et des comptes justifiés',
    'Comprendre un patrimoine, un bail, une succession',
    'Communiquer avec une personne dont les facultés sont altérées',
    'Rédiger des requêtes et des rapports',
    'Gérer de nombreux dossiers à la fois',
  ],
  qualities: [
    'Intégrité',
    'Rigueur',
    'Respect des choix d’autrui',
    'Fermeté tranquille',
    'Résistance au stress',
  ],
  workingConditions: {
    places: [
      'Service mandataire associatif',
      'Hôpital ou Ehpad, comme préposée ou préposé',
      'Cabinet individuel',
      'Domicile des personnes, banques, tribunaux',
    ],
    hours: ['day'],
    travel: 'Visites régulières, y compris à l’hôpital ou en milieu rural.',
    drivingLicence: 'required',
    strain: [
      'Un grand nombre de personnes à suivre',
      'Reproches des personnes, des familles ou des créanciers',
      'Urgences qui bousculent l’agenda',
      'Une responsabilité juridique bien réelle',
    ],
  },
  employerKinds: ['association', 'hospital', 'ehpad', 'disability_facility', 'self_employed'],
  employmentStatuses: ['nonprofit', 'hospital_service', 'territorial_service', 'self_employed'],
  accessLevel: 6,
  diplomaRequired: true,
  regulated: true,
  qualifications: ['licence-mandataire-judiciaire', 'cnc-mandataire-judiciaire'],
  accessRoutes: ['initial', 'apprenticeship', 'retraining'],
  accessDetails: `Depuis le 1er septembre 2025, il faut une **licence professionnelle « activités juridiques : mandataire judiciaire à la protection des majeurs »** (niveau 6). Elle se prépare à l’université en un an après un bac + 2 juridique, social ou de gestion, souvent en alternance.

Le **certificat national de compétence**, l’ancienne voie, est délivré jusqu’au 31 décembre 2027. Ses titulaires pourront continuer à exercer.

On prête ensuite serment devant le tribunal. On peut travailler comme salariée ou salarié d’un service, comme préposée ou préposé d’un établissement, ou à son compte. Seul l’exercice indépendant demande un agrément personnel.`,
  progressions: ['mediateur-familial', 'responsable-de-secteur'],
  relatedJobs: ['assistant-de-service-social', 'conseiller-en-economie-sociale-et-familiale'],
  faq: [
    {
      question: 'Tutelle ou curatelle ?',
      answer:
        'En curatelle, la personne agit elle-même et se fait assister pour les actes importants. En tutelle, elle est représentée. Le juge choisit la mesure la plus légère possible.',
    },
    {
      question: 'Pourquoi pas la famille ?',
      answer:
        'Le juge cherche d’abord un proche. Il nomme un mandataire professionnel quand personne ne peut, ne veut ou ne doit s’en charger.',
    },
  ],
  romeCode: 'K1102',
  sources: [
    {
      label:
        'Référentiel ROME 4.0, France Travail : Mandataire judiciaire à la protection des majeurs (K1102)',
    },
    {
      label:
        'Décret n° 2023-1379 du 28 décembre 2023 relatif aux conditions d’exercice des mandataires judiciaires',
    },
    {
      label: 'Référentiel de la licence professionnelle, Légifrance',
      url: 'https://www.legifrance.gouv.fr/loda/id/LEGISCTA000049275293',
    },
  ],
  verifiedOn: '2026-11-22',
  nextReviewOn: '2027-11-22',
} satisfies JobDescriptionSeed;
