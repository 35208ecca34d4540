import type { JobDescriptionSeed } from '../types';

export default {
  titleInclusive: 'Accueillante familiale, accueillant familial',
  titleFeminine: 'Accueillante familiale',
  titleMasculine: 'Accueillant familial',
  synonyms: [
    'famille d’accueil pour personnes âgées',
    'accueil familial',
    'héberger une personne âgée',
    'famille d’accueil adulte handicapé',
    'alternative à l’Ehpad',
  ],
  summary:
    'Vous accueillez chez vous une personne âgée ou un adulte handicapé, qui partage vos repas et votre vie de famille. L’accueil est payé. Il faut un agrément, l’autorisation du Département.',
  easyRead: `Dans ce métier, vous accueillez une personne chez vous.
C’est une personne âgée ou handicapée.
Elle habite dans votre maison.
Elle a sa chambre.
Elle mange avec vous.
Elle vous paie.
Il faut un agrément pour ce métier.
Un agrément est une autorisation du Département.
Le Département vient voir si tout va bien.`,
  image: {
    file: 'famille-accueillir',
    alternativeText:
      'Dessin : à la table familiale, un accueillant sert la soupe à une dame âgée et à une fillette.',
  },
  sectors: ['grand-age', 'handicap'],
  family: 'hosting',
  missions: [
    {
      title: 'Offrir un chez-soi',
      text: 'Une chambre à elle, ses meubles si elle veut, une place à table : la personne accueillie n’est pas une invitée de passage.',
    },
    {
      title: 'Assurer une présence',
      text: 'Quelqu’un est là, ou joignable et remplacé. La nuit, un appel trouve une réponse.',
    },
    {
      title: 'Aider sans tout faire',
      text: 'Couper la viande, rappeler le rendez-vous, donner le bras dans l’escalier : l’aide dépend du jour et de la forme.',
    },
    {
      title: 'Faire vivre les relations',
      text: 'La personne garde ses habitudes, comme le repas du dimanche avec ses enfants ou le club de belote.',
    },
    {
      title: 'Coopérer avec les intervenants',
      text: 'Vous recevez celles et ceux qui la suivent, par exemple l’infirmière, le kinésithérapeute ou la travailleuse sociale.',
    },
  ],
  typicalDay: `Le café passe pendant que Monsieur, 84 ans, commente la météo. Dans la cuisine, l’autre personne accueillie, une femme qui a une déficience intellectuelle, met le couvert et compte les bols à voix haute. Elle part ensuite pour son accueil de jour.

La matinée file entre la lessive, l’infirmière et une promenade jusqu’à la boulangerie, lente, ponctuée de bonjours. Au retour, il écosse des petits pois ; il a toujours eu un potager et ses conseils sont fermes.

L’après-midi, visite de la professionnelle du Département qui suit l’accueil : elle le reçoit seul, puis avec vous. Le soir, on dîne à cinq, avec les enfants de la maison. Qui choisit le film ? Chacun son tour, c’est la règle affichée sur le frigo.`,
  skills: [
    'Cuisiner pour des appétits et des régimes variés',
    'Aider à la toilette et à la marche',
    'Reconnaître une urgence et alerter',
    'Tenir un budget et un contrat',
    'Poser des règles de vie commune',
  ],
  qualities: ['Hospitalité', 'Équilibre personnel', 'Stabilité', 'Franchise', 'Tolérance'],
  workingConditions: {
    places: ['Votre maison ou votre appartement'],
    hours: ['day', 'evening', 'night', 'weekend', 'live_in'],
    travel: 'Quelques accompagnements : courses, loisirs, consultations.',
    drivingLicence: 'useful',
    strain: [
      'Difficulté à couper, car on vit sur son lieu de travail',
      'Intimité du couple et des enfants à protéger',
      'Remplacement à prévoir pour chaque absence',
      'Santé de la personne qui décline',
    ],
  },
  diplomaRequired: false,
  regulated: true,
  approvalRequired: true,
  accessRoutes: ['retraining'],
  accessDetails: `Une personne seule ou un couple peut demander l’**agrément** au Département. Il vaut cinq ans, se renouvelle et permet d’accueillir jusqu’à trois personnes. On ne peut pas recevoir un proche parent par ce moyen.

Le logement doit offrir une chambre de 9 m² au moins, près d’une salle d’eau et de toilettes. L’accès aux pièces communes est libre, et les lieux sont adaptés au handicap.

La formation dure 54 heures au minimum, dont 12 avant le premier accueil, avec une initiation aux gestes de secours. Le Département l’organise.

Un contrat d’accueil fixe ensuite la rémunération, les congés et le loyer de la chambre. Il est signé avec la personne accueillie ou son représentant. Plus rarement, une association ou un autre organisme emploie l’accueillante ou l’accueillant.`,
  progressions: ['accompagnant-educatif-et-social', 'aide-soignant'],
  relatedJobs: ['assistant-familial', 'auxiliaire-de-vie'],
  faq: [
    {
      question: 'La personne accueillie devient-elle mon employeur ?',
      answer:
        'Non, le contrat d’accueil n’est pas un contrat de travail. Il prévoit pourtant une rémunération et des congés, et vous avez une protection sociale.',
    },
    {
      question: 'Peut-on essayer sur une courte durée ?',
      answer:
        'Oui. L’accueil peut être temporaire : quelques semaines après une hospitalisation, ou le temps des vacances d’une aidante ou d’un aidant.',
    },
    {
      question: 'Et si cela se passe mal ?',
      answer:
        'Le service du Département qui suit l’accueil aide à trouver une issue. Le contrat prévoit aussi comment l’arrêter.',
    },
  ],
  sources: [
    { label: 'Code de l’action sociale et des familles, articles L. 441-1 et suivants' },
    { label: 'Décret relatif à la formation des accueillants familiaux', date: '2017-04-14' },
  ],
  verifiedOn: '2026-11-22',
  nextReviewOn: '2027-11-22',
} satisfies JobDescriptionSeed;
