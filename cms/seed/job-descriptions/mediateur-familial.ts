import type { JobDescriptionSeed } from '../types';

export default {
  titleInclusive: 'Médiatrice familiale, médiateur familial',
  titleFeminine: 'Médiatrice familiale',
  titleMasculine: 'Médiateur familial',
  synonyms: [
    'médiation familiale',
    'DEMF',
    'séparation',
    'divorce',
    'garde des enfants',
    'conflit familial',
    'conflit parents et adolescents',
  ],
  summary:
    'La médiatrice ou le médiateur familial ne prend parti pour personne. Dans un couple séparé ou une fratrie fâchée, ce tiers aide à se reparler et à trouver un accord.',
  easyRead: `Dans ce métier, vous aidez des familles qui se disputent.
Par exemple : des parents qui se séparent.
Ils n’arrivent plus à se parler.
Vous les recevez ensemble.
Chacun parle à son tour.
Vous écoutez tout le monde de la même façon.
Vous ne décidez pas à leur place.
Ils cherchent une solution ensemble.
Il faut un diplôme pour ce métier.`,
  image: {
    file: 'famille-conseiller',
    alternativeText: 'Dessin : une conseillère explique un document à une jeune mère qui porte son bébé.',
  },
  sectors: ['insertion-et-action-sociale', 'protection-de-l-enfance', 'grand-age'],
  family: 'advice',
  missions: [
    {
      title: 'Présenter la médiation',
      text: 'Recevoir chacun pour un premier entretien d’information : le but, les règles, la confidentialité, la liberté d’arrêter.',
    },
    {
      title: 'Poser un cadre sûr',
      text: 'Vérifier que le dialogue est possible, et y renoncer s’il existe de la violence ou une emprise.',
    },
    {
      title: 'Conduire les entretiens',
      text: 'Distribuer la parole, reformuler un reproche en besoin, ralentir quand le ton monte, ramener au sujet du jour.',
    },
    {
      title: 'Faire émerger des accords',
      text: 'Rythme d’accueil des enfants, vacances, frais de cantine, aide à un parent âgé : les personnes concernées écrivent leur propre solution.',
    },
    {
      title: 'Travailler avec la justice',
      text: 'Informer le juge que la mesure a eu lieu, sans jamais lui livrer le contenu des échanges.',
    },
  ],
  typicalDay: `Trois fauteuils, une table ronde, une boîte de mouchoirs. Deux parents séparés depuis l’hiver viennent pour la quatrième fois. Ils ne se regardent pas. Vous relisez avec eux ce qu’ils avaient acquis : l’école, les mercredis. Restent les vacances de Noël.

Elle dit « tu décides toujours ». Vous demandez ce qui la rassurerait. Silence. Il propose un calendrier partagé ; elle y ajoute un appel le dimanche. Cela tient sur une demi-page.

Plus tard, une grand-mère vient s’informer, seule : elle ne voit plus ses petits-enfants. En fin de journée, vous recevez un père sorti du travail à 18 h, puis vous refermez la porte et laissez la tension derrière elle.`,
  skills: [
    'Maîtriser les techniques d’entretien et de négociation',
    'Repérer quand l’un domine l’autre',
    'Connaître le droit de la famille',
    'Comprendre les besoins d’un enfant lors d’une séparation',
    'Formuler un accord simple et précis',
  ],
  qualities: ['Impartialité', 'Calme', 'Confidentialité', 'Clarté', 'Confiance dans les capacités d’autrui'],
  workingConditions: {
    places: [
      'Service de médiation familiale',
      'Permanence au tribunal ou au point-justice',
      'Association familiale',
      'Cabinet',
    ],
    hours: ['day', 'evening', 'weekend'],
    travel: 'Permanences dans plusieurs villes, selon les services.',
    drivingLicence: 'useful',
    strain: [
      'Se tenir au milieu d’une colère qui n’est pas la vôtre',
      'Entretiens tardifs, voire le samedi',
      'Postes souvent à temps partiel',
      'Médiations qui s’interrompent sans explication',
    ],
  },
  employerKinds: ['association', 'department', 'municipality', 'self_employed'],
  employmentStatuses: ['nonprofit', 'territorial_service', 'self_employed'],
  accessLevel: 6,
  diplomaRequired: true,
  qualifications: ['de-mediateur-familial'],
  accessRoutes: ['vae', 'retraining'],
  accessDetails: `La médiation familiale est un deuxième métier : on y vient presque toujours après une première expérience. Les services liés par convention à la caisse d’allocations familiales (Caf) demandent le **diplôme d’État de médiateur familial**, de niveau 6.

Pour s’y former, il faut remplir l’une de ces conditions :

- un diplôme d’État du travail social ou paramédical, à partir du niveau bac + 2 ;
- une licence de droit, de psychologie ou de sociologie, ou davantage ;
- un autre diplôme à bac + 2 et trois ans d’expérience dans l’accompagnement.

La sélection se fait sur dossier et entretien. Le programme compte 595 heures, dont 105 de pratique, que l’on suit souvent en travaillant. Le diplôme peut aussi s’acquérir bloc par bloc ou par la VAE.`,
  progressions: ['mandataire-judiciaire', 'responsable-de-secteur'],
  relatedJobs: [
    'assistant-de-service-social',
    'conseiller-en-economie-sociale-et-familiale',
    'educateur-de-jeunes-enfants',
  ],
  faq: [
    {
      question: 'Médiation ou thérapie ?',
      answer:
        'La thérapie explore une souffrance. La médiation règle des désaccords concrets et regarde vers la suite.',
    },
    {
      question: 'Faut-il être juriste ?',
      answer:
        'Non. Le droit s’apprend en formation. Les avocats gardent le conseil, le juge garde la décision.',
    },
  ],
  romeCode: 'K1101',
  sources: [
    { label: 'Référentiel ROME 4.0, France Travail : Médiateur familial, médiatrice familiale (K1101)' },
    {
      label: 'Répertoire national des certifications professionnelles, France compétences : RNCP 39645',
      url: 'https://www.francecompetences.fr/recherche/rncp/39645/',
    },
    { label: 'Arrêté du 4 juin 2024 sur le diplôme d’État de médiateur familial' },
  ],
  verifiedOn: '2026-11-22',
  nextReviewOn: '2027-11-22',
} satisfies JobDescriptionSeed;
