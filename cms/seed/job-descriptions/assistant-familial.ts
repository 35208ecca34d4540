import type { JobDescriptionSeed } from '../types';

export default {
  titleInclusive: 'Assistante familiale, assistant familial',
  titleFeminine: 'Assistante familiale',
  titleMasculine: 'Assistant familial',
  synonyms: [
    'famille d’accueil',
    'assfam',
    'accueil d’enfants placés',
    'placement familial',
    'enfants de l’ASE',
    'DEAF',
    'accueillir un enfant',
  ],
  summary:
    'Vous accueillez chez vous, jour et nuit, un enfant confié par la protection de l’enfance. On commence sans diplôme, mais avec un agrément, l’autorisation du Département, et une formation.',
  easyRead: `Dans ce métier, un enfant vit chez vous.
Cet enfant ne peut pas vivre avec ses parents en ce moment.
Il dort, il mange et il grandit dans votre maison.
Une équipe vous aide.
Il faut un agrément pour ce métier.
Un agrément est une autorisation du Département.
On peut commencer sans diplôme.
On suit une formation.`,
  image: {
    file: 'famille-accueillir',
    alternativeText:
      'Dessin : à la table familiale, un accueillant sert la soupe à une dame âgée et à une fillette.',
  },
  sectors: ['protection-de-l-enfance'],
  family: 'hosting',
  missions: [
    {
      title: 'Accueillir l’enfant dans la famille',
      text: 'Vous préparez sa chambre et présentez chacun. Vous lui laissez le temps de trouver sa place parmi vos proches.',
    },
    {
      title: 'Veiller sur sa vie de tous les jours',
      text: 'Repas, sommeil, école, médecin, anniversaires : vous assurez ce qui fait une enfance ordinaire.',
    },
    {
      title: 'Soutenir le lien avec ses parents',
      text: 'Vous l’emmenez aux visites prévues. Au retour, vous accueillez ce qu’il en rapporte, joie, colère ou silence.',
    },
    {
      title: 'Travailler avec l’équipe',
      text: 'Vous racontez ce que vous observez à l’éducatrice ou à l’éducateur référent et donnez votre avis en réunion.',
    },
    {
      title: 'Préparer la suite',
      text: 'Qu’il retourne chez ses parents ou prenne un premier logement, vous aidez l’enfant à partir sans rompre le lien.',
    },
  ],
  typicalDay: `À 7 heures, l’un cherche sa chaussure, l’autre repousse son chocolat parce qu’il a rêvé de sa mère. Vous rassurez sans poser de questions, puis tout le monde file vers l’école et le collège.

Dans la matinée, rendez-vous chez l’orthophoniste. Sur le chemin du retour, l’éducatrice référente appelle : la visite de samedi est reportée. Il faudra trouver les mots pour l’annoncer.

À 16 h 30, goûter, cartables, dispute autour d’une manette, bain du plus jeune. Le collégien sèche sur un exercice de maths ; votre fils aîné vient à son secours. Après l’histoire du soir, vous écrivez quelques lignes pour l’équipe. La nuit, si un cauchemar réveille le petit, c’est vous qui venez.`,
  skills: [
    'Fixer des règles claires et les tenir',
    'Repérer un mal-être, un retard, un progrès',
    'Décrire des faits sans juger, à l’oral et par écrit',
    'Organiser les trajets et les rendez-vous de chacun',
    'Parler des parents avec respect',
  ],
  qualities: [
    'Patience quand l’enfant met votre confiance à l’épreuve',
    'Affection, sans vouloir remplacer les parents',
    'Solidité face aux histoires douloureuses',
    'Discrétion',
    'Goût du travail avec d’autres',
  ],
  workingConditions: {
    places: ['Votre domicile', 'L’école, les cabinets médicaux et les lieux de visite'],
    hours: ['day', 'evening', 'night', 'weekend', 'live_in'],
    travel: 'Trajets réguliers pour l’école, les soins, les visites et les réunions d’équipe.',
    drivingLicence: 'useful',
    strain: [
      'Le travail et la vie privée partagent la même maison',
      'Attachement, puis départs parfois soudains',
      'Comportements difficiles d’enfants qui ont souffert',
    ],
  },
  employerKinds: ['department', 'association', 'child_protection'],
  employmentStatuses: ['territorial_service', 'nonprofit'],
  diplomaRequired: false,
  regulated: true,
  approvalRequired: true,
  qualifications: ['de-assistant-familial'],
  accessRoutes: ['retraining', 'vae'],
  accessDetails: `Le Département de l’Ain a la charge de 1 467 enfants ; 541 vivent en famille d’accueil. Pour en accueillir un, il faut être majeure ou majeur et obtenir un **agrément** du Département où vous habitez.

Toutes les étapes sont sur la page [Devenir assistante familiale ou assistant familial](/devenir-assistant-familial/).

## Obtenir l’agrément

Vous déposez un dossier. Une équipe du Département vous reçoit, visite votre logement et échange avec vos proches. Elle s’intéresse à votre santé, à votre disponibilité, à votre façon d’éduquer. Une attestation d’honorabilité prouve l’absence de condamnation incompatible. L’agrément vaut cinq ans et se renouvelle.

## Se former

L’employeur paie la formation : 100 heures avant l’arrivée du premier enfant, puis 420 heures dans les trois ans qui suivent le premier contrat. Elle prépare au diplôme d’État, de niveau bac. Passer les épreuves est obligatoire ; un échec n’empêche pas d’exercer.`,
  progressions: [
    'moniteur-educateur',
    'technicien-intervention-sociale-et-familiale',
    'educateur-specialise',
  ],
  relatedJobs: ['assistant-maternel', 'accueillant-familial'],
  faq: [
    {
      question: 'Faut-il vivre en couple ?',
      answer:
        'Non. On peut candidater en vivant seule, seul ou en couple, avec ou sans enfants. Mais toutes les personnes de la maison doivent être d’accord.',
    },
    {
      question: 'Combien d’enfants accueille-t-on ?',
      answer:
        'Trois au plus en même temps, sauf exception. Votre agrément fixe le nombre. Ils ont moins de 21 ans.',
    },
    {
      question: 'Combien de temps l’enfant reste-t-il ?',
      answer:
        'D’une journée à plusieurs années : cela dépend de sa situation et des décisions prises pour lui.',
    },
  ],
  romeCode: 'K1309',
  romeParentCode: 'K1303',
  sources: [
    { label: 'Référentiel ROME 4.0, France Travail' },
    {
      label: 'Devenir assistant familial, Département de l’Ain',
      url: 'https://ain.fr/solutions/devenir-assistant-familial',
    },
    {
      label: 'Fiche RNCP 41758, France compétences',
      url: 'https://www.francecompetences.fr/recherche/rncp/41758/',
    },
    { label: 'Décret n° 2025-305 relatif au diplôme d’État d’assistant familial', date: '2025-04-01' },
  ],
  verifiedOn: '2026-11-22',
  nextReviewOn: '2027-11-22',
} satisfies JobDescriptionSeed;
