import type { JobDescriptionSeed } from '../types';

export default {
  titleInclusive: 'Assistante maternelle, assistant maternel',
  titleFeminine: 'Assistante maternelle',
  titleMasculine: 'Assistant maternel',
  synonyms: [
    'nounou',
    'assmat',
    'nourrice',
    'garde d’enfants',
    'MAM',
    'maison d’assistants maternels',
    'agrément PMI',
  ],
  summary:
    'Chez vous ou dans une maison partagée, vous accueillez et éveillez de jeunes enfants pendant que leurs parents travaillent. Il faut un agrément, l’autorisation du Département.',
  easyRead: `Dans ce métier, vous gardez de petits enfants chez vous.
Les parents travaillent pendant ce temps.
Les enfants jouent, mangent et dorment.
Il faut un agrément pour ce métier.
Un agrément est une autorisation du Département.
Une personne vient voir si votre maison est sûre.
Vous suivez une formation avant de commencer.`,
  image: {
    file: 'famille-accueillir',
    alternativeText:
      'Dessin : à la table familiale, un accueillant sert la soupe à une dame âgée et à une fillette.',
  },
  sectors: ['petite-enfance'],
  family: 'hosting',
  missions: [
    {
      title: 'Créer un lieu sûr',
      text: 'Barrières, prises, produits sous clé, lits aux normes : la maison se regarde à hauteur de bébé.',
    },
    {
      title: 'Répondre aux besoins de chacun',
      text: 'Un biberon à 10 heures, une purée à midi, trois siestes décalées : vous suivez trois horloges à la fois.',
    },
    {
      title: 'Éveiller par le jeu',
      text: 'Bacs de semoule, comptines, cartons, flaques : les tout-petits apprennent avec leurs mains et leurs pieds.',
    },
    {
      title: 'Faire équipe avec les parents',
      text: 'Le matin vous écoutez la nuit, le soir vous racontez la journée. Vous parlez tôt des désaccords.',
    },
    {
      title: 'Tenir ses contrats à jour',
      text: 'Pour chaque famille, vous notez les heures, les congés et les absences.',
    },
  ],
  typicalDay: `7 h 15 : le premier arrive endormi sur une épaule. Une demi-heure plus tard, la deuxième entre en courant et réclame le camion rouge. Le troisième, onze mois, pleure au moment de l’au revoir ; son doudou et votre voix finissent par l’emporter.

Au relais petite enfance, la matinée est bruyante et gaie : peinture au rouleau et échange de conseils avec d’autres professionnels. Retour en poussette, déjeuner à tour de rôle, puis le silence. Vous en profitez pour préparer un goûter et souffler.

Au réveil, jardin. On observe longtemps un escargot. De 17 heures à 18 h 30, les parents se succèdent. Vous leur offrez un détail : « Il a dit *encore* pour la première fois. »`,
  skills: [
    'Situer ce que sait faire un enfant à six mois, un an, deux ans',
    'Porter, changer et coucher un bébé en sécurité',
    'Pratiquer les premiers secours',
    'Jongler avec des rythmes différents',
    'Mener un entretien d’accueil avec une famille',
  ],
  qualities: ['Vigilance de chaque instant', 'Imagination', 'Diplomatie', 'Bonne humeur', 'Sens du cadre'],
  workingConditions: {
    places: [
      'Votre logement',
      'Une maison d’assistants maternels (MAM)',
      'Le relais petite enfance, le square, la bibliothèque',
    ],
    hours: ['day', 'evening'],
    travel: 'Promenades et, selon les familles, trajets vers l’école.',
    drivingLicence: 'useful',
    strain: [
      'Longues journées, sans pause vraiment libre',
      'Maison occupée par le travail',
      'Enfants à porter, bruit',
      'Revenus variables quand un contrat s’arrête',
    ],
  },
  employerKinds: ['household', 'nursery', 'municipality'],
  employmentStatuses: ['individual_employer', 'territorial_service', 'nonprofit'],
  diplomaRequired: false,
  regulated: true,
  approvalRequired: true,
  qualifications: ['cap-accompagnant-petite-enfance'],
  accessRoutes: ['retraining', 'vae'],
  accessDetails: `1. **Se renseigner** auprès de la protection maternelle et infantile (PMI), le service du Département chargé des tout-petits.
2. **Demander l’agrément.** La PMI vous rencontre et visite les lieux. Certificat médical et attestation d’honorabilité font partie des vérifications. La réponse arrive dans les trois mois.
3. **Suivre la formation** : 80 heures avant le premier enfant, puis 40 heures dans les trois ans. Le Département l’organise et la paie. Des diplômes de la petite enfance en dispensent en partie.

L’agrément dit combien d’enfants vous pouvez recevoir. Il est donné pour cinq ans. Avant le premier renouvellement, sauf diplôme déjà obtenu, vous passez deux épreuves du CAP accompagnant éducatif petite enfance. Libre à vous de passer ensuite les autres.`,
  progressions: ['animateur-petite-enfance', 'auxiliaire-de-puericulture', 'educateur-de-jeunes-enfants'],
  relatedJobs: ['assistant-familial', 'assistant-de-vie-aux-familles'],
  faq: [
    {
      question: 'Puis-je exercer si je suis locataire ?',
      answer:
        'Oui, en maison comme en appartement. Ce sont la sécurité, l’hygiène et l’espace disponible qui sont examinés.',
    },
    {
      question: 'Qui me paie ?',
      answer:
        'Le plus souvent, les parents sont vos employeurs, aidés par la caisse d’allocations familiales (Caf) ou, dans l’agriculture, par la MSA. En crèche familiale, votre employeur est la commune ou l’association qui la gère.',
    },
    {
      question: 'Assistante ou assistant maternel, assistante ou assistant familial : quelle différence ?',
      answer:
        'Dans le premier métier, on accueille des enfants pendant que leurs parents travaillent. Dans le second, on héberge jour et nuit des enfants confiés par la protection de l’enfance.',
    },
  ],
  romeCode: 'K1310',
  romeParentCode: 'K1303',
  sources: [
    { label: 'Référentiel ROME 4.0, France Travail' },
    {
      label: 'Décret n° 2018-903 relatif à la formation et à l’agrément des assistants maternels',
      date: '2018-10-23',
    },
  ],
  verifiedOn: '2026-11-22',
  nextReviewOn: '2027-11-22',
} satisfies JobDescriptionSeed;
