import type { JobDescriptionSeed } from '../types';

export default {
  titleInclusive: 'Technicienne, technicien de l’intervention sociale et familiale',
  titleFeminine: 'Technicienne de l’intervention sociale et familiale',
  titleMasculine: 'Technicien de l’intervention sociale et familiale',
  acronym: 'TISF',
  synonyms: [
    'TISF',
    'travailleuse familiale',
    'aide aux familles',
    'aide à la parentalité',
    'DETISF',
    'visite médiatisée',
    'soutien aux parents à domicile',
  ],
  summary:
    'La ou le TISF aide une famille chez elle, quand une naissance, une maladie ou une séparation la met en difficulté. Peu à peu, les parents reprennent la main.',
  easyRead: `Dans ce métier, vous aidez une famille chez elle.
Cette famille a des difficultés.
Vous préparez les repas avec les parents.
Vous aidez les enfants à se lever.
Vous donnez des conseils simples.
Vous écoutez sans juger.
Quand la famille va mieux, votre aide s’arrête.
Il faut un diplôme pour ce métier.`,
  image: {
    file: 'famille-quotidien',
    alternativeText:
      'Dessin : une auxiliaire de vie et un enfant lavent ensemble des légumes dans l’évier de la cuisine.',
  },
  sectors: ['protection-de-l-enfance', 'insertion-et-action-sociale', 'petite-enfance', 'handicap'],
  family: 'daily_support',
  missions: [
    {
      title: 'Relayer la famille',
      text: 'Prendre en charge les repas, le linge ou la sortie d’école quand une mère est alitée ou qu’un père se retrouve seul.',
    },
    {
      title: 'Faire avec les parents',
      text: 'Donner un bain à deux, remettre en place l’heure du coucher, trier le courrier : la confiance vient en faisant ensemble.',
    },
    {
      title: 'Protéger les enfants',
      text: 'Repérer un danger, en parler avec la famille et le signaler à l’équipe. L’aide à domicile évite parfois un placement, ou prépare un retour.',
    },
    {
      title: 'Accompagner les visites',
      text: 'Rester dans la pièce lorsqu’un enfant confié retrouve ses parents, apaiser, relancer le jeu, écrire ce qui s’est passé.',
    },
    {
      title: 'Ouvrir vers l’extérieur',
      text: 'Se rendre ensemble à la consultation de puériculture, à l’école, à la médiathèque ou au centre social.',
    },
  ],
  typicalDay: `Première adresse : des jumeaux de trois semaines, des parents épuisés. Vous portez l’un pendant que la mère apprend à installer l’autre au sein. La vaisselle attendra, ou vous la ferez en parlant.

Vingt kilomètres plus loin, un père vient d’obtenir la garde de sa fille. Ensemble, vous écrivez une liste de courses et comptez ce qu’il reste jusqu’à la fin du mois.

L’après-midi, vous accompagnez une rencontre entre un garçon confié à une famille d’accueil et sa mère. Une heure de jeu de société, un au revoir difficile. Le soir, le rapport demande des faits, pas des impressions.`,
  skills: [
    'Organiser la vie d’une maison',
    'Transmettre des gestes éducatifs et domestiques',
    'Évaluer le risque pour un enfant',
    'Rédiger un écrit professionnel destiné au juge ou au Département',
    'Travailler avec l’école, la protection maternelle et infantile (PMI) et les services sociaux',
  ],
  qualities: ['Tact', 'Absence de jugement', 'Sang-froid', 'Autonomie', 'Sens pratique'],
  workingConditions: {
    places: ['Domicile des familles', 'Lieu de rencontre parents-enfants', 'Centre maternel ou foyer'],
    hours: ['day', 'evening', 'weekend'],
    travel: 'Plusieurs domiciles par jour : une voiture est indispensable.',
    drivingLicence: 'required',
    strain: [
      'Être témoin de la précarité ou de la violence',
      'Décider sur le moment, sans collègue dans la pièce voisine',
      'Des interventions tôt le matin ou à l’heure du bain',
      'Trouver parfois porte close, ou un accueil froid',
    ],
  },
  employerKinds: ['home_care_service', 'association', 'child_protection', 'department', 'municipality'],
  employmentStatuses: ['nonprofit', 'territorial_service', 'private_company'],
  accessLevel: 4,
  diplomaRequired: true,
  qualifications: ['de-tisf'],
  accessRoutes: ['initial', 'apprenticeship', 'vae', 'retraining'],
  accessDetails: `On entre par le **diplôme d’État de technicien de l’intervention sociale et familiale**, de niveau 4. Aucun diplôme n’est exigé au départ : l’école juge la motivation lors d’un entretien. Depuis septembre 2024, il n’y a plus d’épreuve écrite.

Un contrat d’apprentissage ou de professionnalisation signé avec un établissement social ou médico-social donne même une admission de droit.

La formation s’étale en général sur dix-huit mois à deux ans et suit trois blocs de compétences. Une partie est commune avec le diplôme de moniteur éducateur, ce qui facilite les passerelles. La VAE reste ouverte aux personnes expérimentées.`,
  progressions: [
    'conseiller-en-economie-sociale-et-familiale',
    'educateur-specialise',
    'responsable-de-secteur',
  ],
  relatedJobs: ['moniteur-educateur', 'auxiliaire-de-vie', 'assistant-de-vie-aux-familles'],
  faq: [
    {
      question: 'TISF et aide ménagère, quelle différence ?',
      answer:
        'Le ménage n’est qu’un moyen. Les TISF font du travail social : le but est éducatif, et l’aide s’arrête quand la famille a retrouvé son équilibre.',
    },
    {
      question: 'Qui décide de mon intervention ?',
      answer:
        'La famille peut la demander, souvent avec une aide de la caisse d’allocations familiales (Caf). Le Département ou un juge peut aussi la prévoir pour protéger un enfant.',
    },
  ],
  romeCode: 'K1305',
  sources: [
    {
      label:
        'Référentiel ROME 4.0, France Travail : Technicien, technicienne d’intervention sociale et familiale (K1305)',
    },
    {
      label:
        'Arrêté du 1er juillet 2024 relatif au diplôme d’État de technicien de l’intervention sociale et familiale',
    },
  ],
  verifiedOn: '2026-11-22',
  nextReviewOn: '2027-11-22',
} satisfies JobDescriptionSeed;
