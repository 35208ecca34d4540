import type { JobDescriptionSeed } from '../types';

export default {
  titleInclusive: 'Psychomotricienne, psychomotricien',
  titleFeminine: 'Psychomotricienne',
  titleMasculine: 'Psychomotricien',
  synonyms: [
    'psychomot',
    'psychomotricité',
    'rééducation psychomotrice',
    'Snoezelen',
    'trouble du développement',
    'dyspraxie',
    'thérapie par le corps',
  ],
  summary:
    'La psychomotricienne ou le psychomotricien soigne par le corps et le mouvement. Un enfant maladroit ou une personne âgée qui a peur de tomber peuvent y trouver de l’aide.',
  easyRead: `Dans ce métier, vous aidez des personnes à se sentir mieux dans leur corps.
Par exemple : une personne âgée qui a peur de tomber.
Vous jouez et vous bougez avec elles.
Vous utilisez des ballons, de la musique ou de l’eau.
C’est un métier de la santé.
Il faut un diplôme pour ce métier.
Les études durent trois ans.`,
  image: {
    file: 'famille-soigner',
    alternativeText:
      'Dessin : une aide-soignante tient les deux mains d’un homme âgé pour l’aider à se lever de son lit.',
  },
  sectors: ['handicap', 'petite-enfance', 'grand-age'],
  family: 'care',
  missions: [
    {
      title: 'Établir un bilan psychomoteur',
      text: 'Tests d’équilibre, de graphisme, de repérage dans l’espace, mais aussi regard sur la posture, le souffle et la façon d’entrer en relation.',
    },
    {
      title: 'Proposer des séances de soin',
      text: 'Parcours moteur, relaxation, jeux de rythme, pataugeoire, toucher : le choix dépend de la personne, jamais d’une recette.',
    },
    {
      title: 'Repérer tôt les difficultés',
      text: 'Examiner un tout-petit qui ne rampe pas ou fuit le contact, puis indiquer à la famille qui consulter.',
    },
    {
      title: 'Rassurer des personnes âgées',
      text: 'Redonner confiance après une chute, calmer une agitation par la musique et le balancement.',
    },
    {
      title: 'Partager son regard',
      text: 'Éclairer l’équipe sur ce que dit un corps : une main qui serre, un dos qui se fige à la toilette.',
    },
  ],
  typicalDay: `**Salle claire, tapis bleus.** Un garçon de six ans déteste écrire. Aujourd’hui, pas de crayon : il trace des vagues avec un ruban, puis dans la farine, puis au tableau. Le trait s’allonge.

**Une heure plus tard**, en unité pour adultes autistes, la psychomotricienne installe un hamac. Un homme accepte trois bercements. La semaine passée, il restait à la porte.

**Après le déjeuner**, cap sur l’Ehpad. Quatre résidentes lancent un foulard sur un air de valse ; l’une se lève sans y penser. Le compte rendu dira comment.

**À 17 h**, restitution d’un bilan. Les parents craignaient « un enfant paresseux ». On leur montre l’effort qu’il fournit.`,
  skills: [
    'Faire passer et interpréter des tests psychomoteurs',
    'Concevoir un projet thérapeutique',
    'Manier le jeu, la danse, la relaxation ou l’eau',
    'Connaître le développement de l’enfant et ses troubles',
    'Restituer un bilan en mots simples',
  ],
  qualities: [
    'Disponibilité corporelle',
    'Intuition et méthode',
    'Créativité',
    'Stabilité émotionnelle',
    'Humour',
  ],
  workingConditions: {
    places: [
      'Centre médico-psychologique ou d’action précoce',
      'Institut médico-éducatif',
      'Hôpital',
      'Ehpad',
      'Crèche',
      'Cabinet',
    ],
    hours: ['day'],
    travel: 'Variables : un seul site, ou plusieurs dans la semaine.',
    drivingLicence: 'useful',
    strain: [
      'Engagement physique à chaque séance',
      'Morsures, cris ou refus, parfois',
      'Progrès lents et difficiles à mesurer',
      'Temps partiels cumulés et séances peu remboursées en libéral',
    ],
  },
  employerKinds: [
    'disability_facility',
    'hospital',
    'ehpad',
    'nursery',
    'association',
    'child_protection',
    'self_employed',
  ],
  employmentStatuses: [
    'nonprofit',
    'hospital_service',
    'territorial_service',
    'private_company',
    'self_employed',
  ],
  accessLevel: 5,
  diplomaRequired: true,
  regulated: true,
  qualifications: ['de-psychomotricien'],
  accessRoutes: ['initial', 'retraining'],
  accessDetails: `La psychomotricité est une profession de santé. On l’exerce avec le **diplôme d’État de psychomotricien**, préparé en trois ans après le bac. Il est pourtant enregistré au niveau 5, celui d’un bac + 2.

L’admission passe par Parcoursup ; quelques instituts gardent leur propre concours. Le bac est obligatoire. On y étudie la médecine et la psychologie, et l’on travaille sur son propre corps : danse, relaxation, expression. Les stages se font auprès d’enfants, d’adultes et de personnes âgées.

Si vous avez déjà certains diplômes du soin ou du social, vous pouvez parfois entrer en deuxième année, après un examen. Les places sont limitées : demandez à l’institut.`,
  progressions: ['mediateur-familial'],
  relatedJobs: ['ergotherapeute', 'infirmier', 'educateur-specialise'],
  faq: [
    {
      question: 'Kiné, ergo, psychomot : comment s’y retrouver ?',
      answer:
        'Le kinésithérapeute restaure le mouvement. L’ergothérapeute vise l’activité du quotidien. La ou le psychomotricien s’intéresse à la manière d’habiter son corps.',
    },
    {
      question: 'Doit-on être sportif ?',
      answer: 'Non, mais il faut aimer bouger, se mettre au sol et se laisser surprendre.',
    },
    {
      question: 'Qui envoie les patients ?',
      answer: 'Un médecin, le plus souvent sur une remarque de l’école, de la crèche ou de la famille.',
    },
  ],
  romeCode: 'J1412',
  sources: [
    { label: 'Référentiel ROME 4.0, France Travail : Psychomotricien, psychomotricienne (J1412)' },
    {
      label: 'Répertoire national des certifications professionnelles, France compétences : RNCP 39924',
      url: 'https://www.francecompetences.fr/recherche/rncp/39924/',
    },
    { label: 'Code de la santé publique, articles L. 4332-1 et suivants' },
  ],
  verifiedOn: '2026-11-22',
  nextReviewOn: '2027-11-22',
} satisfies JobDescriptionSeed;
