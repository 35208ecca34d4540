import type { JobDescriptionSeed } from '../types';

export default {
  titleInclusive: 'Auxiliaire de vie',
  titleFeminine: 'Auxiliaire de vie',
  titleMasculine: 'Auxiliaire de vie',
  synonyms: [
    'aide à domicile',
    'AVS',
    'auxiliaire de vie sociale',
    'aide aux personnes âgées',
    'maintien à domicile',
    'dame de compagnie',
    'garde-malade',
  ],
  summary:
    'Vous aidez des personnes âgées ou handicapées à vivre chez elles. De maison en maison, vous les accompagnez au lever, aux repas, en sortie. On peut débuter sans diplôme.',
  easyRead: `Dans ce métier, vous aidez des personnes chez elles.
Ces personnes sont âgées, malades ou handicapées.
Vous les aidez à se lever et à se laver.
Vous préparez les repas.
Vous parlez avec elles et vous les écoutez.
Vous allez dans plusieurs maisons chaque jour.
On peut commencer sans diplôme.`,
  image: {
    file: 'famille-quotidien',
    alternativeText:
      'Dessin : une auxiliaire de vie et un enfant lavent ensemble des légumes dans l’évier de la cuisine.',
  },
  sectors: ['grand-age', 'handicap'],
  family: 'daily_support',
  missions: [
    {
      title: 'Aider au lever et au coucher',
      text: 'Vous soutenez la sortie du lit, la toilette du matin, l’habillage, et le soir le chemin inverse.',
    },
    {
      title: 'Préparer et partager le repas',
      text: 'Vous cuisinez selon les goûts et le régime de chacun. Vous vous asseyez aussi : on mange mieux à deux.',
    },
    {
      title: 'Garder la maison vivable',
      text: 'Un sol dégagé, du linge propre, un frigo surveillé : l’entretien courant évite les chutes et les intoxications.',
    },
    {
      title: 'Maintenir le lien avec l’extérieur',
      text: 'Courses, courrier, coup de fil à une voisine, rendez-vous chez le coiffeur : vous empêchez la porte de se refermer.',
    },
    {
      title: 'Donner l’alerte',
      text: 'Amaigrissement, bleu suspect, factures entassées : vous prévenez votre responsable ou la famille.',
    },
  ],
  typicalDay: `Huit heures, première sonnette. Madame est déjà debout, mais ses bas de contention l’attendent. Vous les enfilez, vous ouvrez les volets, vous parlez du gel annoncé sur la Dombes.

À 9 h 30, changement de décor : un homme en fauteuil, pressé, qui part au travail et compte sur votre ponctualité pour attraper son taxi. À midi, omelette et salade chez un ancien maçon qui n’a plus faim depuis qu’il vit seul. Vous lui demandez sa recette, il finit son assiette.

Pause, puis retour en fin d’après-midi pour deux couchers. Avant de refermer, vous notez dans le cahier de liaison que la cheville a gonflé. L’infirmière passera demain.`,
  skills: [
    'Accompagner une toilette en préservant la pudeur',
    'Relever et déplacer une personne sans se blesser',
    'Cuisiner simple, bon et adapté',
    'Gérer son planning et ses trajets',
    'Se servir du cahier de liaison ou du téléphone professionnel',
  ],
  qualities: ['Ponctualité', 'Écoute', 'Autonomie', 'Discrétion dans la maison des autres', 'Tact'],
  workingConditions: {
    places: [
      'Le domicile de plusieurs personnes chaque jour',
      'Une résidence autonomie ou un habitat partagé',
    ],
    hours: ['day', 'evening', 'weekend'],
    travel: 'Plusieurs trajets par jour. À la campagne, une voiture est presque toujours nécessaire.',
    drivingLicence: 'useful',
    strain: [
      'Journées coupées, avec un trou l’après-midi',
      'Dos et épaules sollicités',
      'Peu de collègues autour de soi, deuils à traverser',
    ],
  },
  employerKinds: ['home_care_service', 'municipality', 'association', 'company', 'household'],
  employmentStatuses: ['nonprofit', 'territorial_service', 'private_company', 'individual_employer'],
  diplomaRequired: false,
  regulated: false,
  approvalRequired: false,
  qualifications: ['deaes', 'titre-advf'],
  accessRoutes: ['initial', 'apprenticeship', 'vae', 'retraining', 'immersion'],
  accessDetails: `Beaucoup de services embauchent sans diplôme des candidates et candidats motivés. Les premières tournées se font alors à deux, avec une personne expérimentée.

Pour aider à la toilette et aux transferts en toute sécurité, une qualification compte vraiment :

- le **DEAES**, diplôme d’État d’accompagnant éducatif et social ;
- le **titre professionnel d’assistant de vie aux familles**.

Les deux s’obtiennent aussi par la validation des acquis de l’expérience, une fois que vous avez pratiqué. Au lycée, le bac professionnel *accompagnement, soins et services à la personne* prépare bien à ce travail. France Travail et les missions locales proposent des immersions pour essayer avant de choisir.`,
  progressions: ['accompagnant-educatif-et-social', 'aide-soignant', 'responsable-de-secteur'],
  relatedJobs: ['assistant-de-vie-aux-familles', 'accueillant-familial'],
  faq: [
    {
      question: 'Ai-je le droit de donner des médicaments ?',
      answer:
        'Vous pouvez aider à prendre un traitement déjà préparé, quand cela relève d’un geste de la vie courante. Piqûres et pansements reviennent aux soignants.',
    },
    {
      question: 'Est-ce surtout du ménage ?',
      answer:
        'Non. L’entretien sert au confort et à la sécurité, mais l’essentiel reste l’aide à la personne.',
    },
    {
      question: 'Les trajets sont-ils payés ?',
      answer:
        'Dans un service d’aide à domicile, le trajet entre deux interventions qui se suivent est du temps de travail. Demandez, à l’embauche, comment sont remboursés les kilomètres.',
    },
  ],
  romeCode: 'K1302',
  sources: [{ label: 'Référentiel ROME 4.0, France Travail' }],
  verifiedOn: '2026-11-22',
  nextReviewOn: '2027-11-22',
} satisfies JobDescriptionSeed;
