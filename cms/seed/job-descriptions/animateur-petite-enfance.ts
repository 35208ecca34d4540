import type { JobDescriptionSeed } from '../types';

export default {
  titleInclusive: 'Animatrice, animateur petite enfance',
  titleFeminine: 'Animatrice petite enfance',
  titleMasculine: 'Animateur petite enfance',
  synonyms: [
    'CAP petite enfance',
    'CAP AEPE',
    'agente de crèche',
    'accompagnant éducatif petite enfance',
    'garderie',
    'Atsem',
    'travailler avec les enfants',
  ],
  summary:
    'En crèche, en micro-crèche ou en halte-garderie, l’animatrice ou l’animateur petite enfance joue, nourrit, change, console et range. Un CAP permet de commencer.',
  easyRead: `Dans ce métier, vous vous occupez de petits enfants.
Vous jouez avec eux.
Vous les aidez à manger.
Vous les couchez pour la sieste.
Vous rangez et vous nettoyez.
Il faut un diplôme pour ce métier.
On peut commencer avec un CAP.`,
  image: {
    file: 'secteur-petite-enfance',
    alternativeText:
      'Dessin : assise par terre, une éducatrice de jeunes enfants construit une tour de cubes avec deux tout-petits.',
  },
  sectors: ['petite-enfance'],
  family: 'activities',
  missions: [
    {
      title: 'Animer des temps de jeu',
      text: 'Peinture à doigts, pâte à sel, ronde ou bac de semoule : l’activité reste courte, et chacun a le droit de ne pas y participer.',
    },
    {
      title: 'Rythmer la journée',
      text: 'Annoncer le lavage des mains, le repas, le dodo avec les mêmes chansons, pour que les enfants sachent ce qui vient.',
    },
    {
      title: 'Aider à devenir autonome',
      text: 'Laisser un enfant de deux ans enfiler son manteau seul, même si cela prend dix minutes.',
    },
    {
      title: 'Assurer la sécurité',
      text: 'Compter les enfants à chaque passage de porte, ramasser la petite pièce oubliée, surveiller le toboggan.',
    },
    {
      title: 'Préparer et remettre en ordre',
      text: 'Réchauffer les repas, plier les draps, laver les jouets, balayer sous les tables.',
    },
  ],
  typicalDay: `Il est 10 h dans une petite structure. Neuf enfants, des tabliers trop grands, de la peinture jaune. L’animateur a protégé le sol, mais pas son coude. Un enfant trempe la main, un autre préfère regarder : très bien.

À 11 h, changement de ton. On chante, on se lave les mains, on s’assied autour de la table basse. Il sert, coupe, encourage, essuie.

Puis vient le calme. Il frotte deux dos, attend que les souffles ralentissent, file lancer une machine. À 17 h, il retrouve les parents à la porte et cherche avec eux la chaussette manquante.`,
  skills: [
    'Imaginer une activité avec peu de matériel',
    'Effectuer un change et donner un repas',
    'Prévenir les accidents domestiques',
    'Suivre un protocole de nettoyage',
    'Rendre compte à l’équipe de ce que l’on a vu',
  ],
  qualities: ['Bonne humeur', 'Attention constante', 'Souplesse', 'Goût du travail en équipe', 'Endurance'],
  workingConditions: {
    places: [
      'Crèche et micro-crèche',
      'Halte-garderie',
      'Accueil de loisirs pour les plus petits',
      'Ludothèque',
    ],
    hours: ['day', 'evening'],
    travel: 'Limités aux sorties du groupe : parc, bibliothèque, marché.',
    drivingLicence: 'useful',
    strain: [
      'Une attention qui ne peut jamais se relâcher',
      'Des tâches ménagères plus présentes qu’on ne l’imagine',
      'Des horaires d’ouverture ou de fermeture, tôt ou tard',
      'Des temps partiels fréquents',
    ],
  },
  employerKinds: ['nursery', 'municipality', 'association', 'company'],
  employmentStatuses: ['territorial_service', 'nonprofit', 'private_company'],
  accessLevel: 3,
  diplomaRequired: true,
  qualifications: ['cap-accompagnant-petite-enfance'],
  accessRoutes: ['initial', 'apprenticeship', 'vae', 'retraining', 'immersion', 'civic_service'],
  accessDetails: `Le diplôme de référence est le **CAP accompagnant éducatif petite enfance** (niveau 3). En crèche, les textes fixent la liste des qualifications admises : renseignez-vous auprès de l’employeur avant de postuler.

Plusieurs chemins y mènent :

1. au lycée professionnel ou en apprentissage, après la 3e ;
2. en formation pour adultes, souvent en moins d’un an ;
3. en candidat libre, avec des stages à trouver soi-même ;
4. par la VAE, si vous gardez déjà des enfants.

Le CAP comprend toujours des périodes en structure. Un service civique ou une immersion permettent d’essayer le métier.`,
  progressions: ['auxiliaire-de-puericulture', 'educateur-de-jeunes-enfants'],
  relatedJobs: ['assistant-maternel', 'accompagnant-educatif-et-social'],
  faq: [
    {
      question: 'Le Bafa remplace-t-il le CAP ?',
      answer:
        'Non. Le Bafa sert à encadrer des enfants en centre de loisirs ou en colonie. Pour une crèche, on vous demandera une qualification de la petite enfance.',
    },
    {
      question: 'Me confiera-t-on un groupe sans collègue ?',
      answer:
        'En principe, non : vous travaillez en équipe, avec des auxiliaires et une éducatrice ou un éducateur de jeunes enfants. Depuis septembre 2026, les règles des micro-crèches se sont rapprochées de celles des autres crèches.',
    },
    {
      question: 'Est-ce aussi un métier d’homme ?',
      answer: 'Oui. Rien dans ce travail ne demande d’être une femme.',
    },
  ],
  romeCode: 'K1307',
  romeParentCode: 'K1303',
  sources: [
    { label: 'Référentiel ROME 4.0, France Travail : Animateur, animatrice petite enfance (K1307)' },
    {
      label:
        'Décret n° 2025-304 du 1er avril 2025 relatif aux établissements d’accueil de jeunes enfants et aux micro-crèches',
    },
  ],
  verifiedOn: '2026-11-22',
  nextReviewOn: '2027-11-22',
} satisfies JobDescriptionSeed;
