import type { JobDescriptionSeed } from '../types';

export default {
  titleInclusive: 'Accompagnante éducative et sociale, accompagnant éducatif et social',
  titleFeminine: 'Accompagnante éducative et sociale',
  titleMasculine: 'Accompagnant éducatif et social',
  acronym: 'AES',
  synonyms: [
    'AMP',
    'aide médico-psychologique',
    'AVS',
    'auxiliaire de vie sociale',
    'DEAES',
    'aide aux personnes handicapées',
    'éduc handicap sans bac',
  ],
  summary:
    'Aux côtés d’une personne handicapée ou âgée, l’AES aide à se laver, à manger, à sortir, à se faire comprendre. Un diplôme d’État y mène, sans bac exigé.',
  easyRead: `Dans ce métier, vous aidez des personnes handicapées ou âgées.
Vous les aidez à se laver, à s’habiller et à manger.
Vous les laissez faire seules ce qu’elles peuvent faire.
Vous proposez des sorties et des jeux.
Vous travaillez en équipe.
Il faut un diplôme pour ce métier.
On peut le préparer sans le bac.`,
  image: {
    file: 'famille-quotidien',
    alternativeText:
      'Dessin : une auxiliaire de vie et un enfant lavent ensemble des légumes dans l’évier de la cuisine.',
  },
  sectors: ['handicap', 'grand-age'],
  family: 'daily_support',
  missions: [
    {
      title: 'Aider aux gestes intimes',
      text: 'À la toilette, à l’habillage, au repas, l’AES explique ce qui va se passer et demande l’accord, même à qui ne parle pas.',
    },
    {
      title: 'Faire comprendre et se faire comprendre',
      text: 'Il faut parfois des mois pour comprendre comment quelqu’un s’exprime, par des images, des gestes ou des regards.',
    },
    {
      title: 'Organiser les sorties',
      text: 'Pour aller à la piscine ou au marché, l’AES prévoit le fauteuil, le trajet et une solution de rechange.',
    },
    {
      title: 'Proposer des activités',
      text: 'Pétrir une pâte, choisir une chanson, arroser un semis : chaque atelier entretient une capacité.',
    },
    {
      title: 'Faire avancer le projet de chacun',
      text: 'Les observations de chaque jour servent à fixer, avec la personne et l’équipe, de petits objectifs atteignables.',
    },
  ],
  typicalDay: `Dans une maison d’accueil spécialisée, l’AES de l’équipe du matin lit d’abord le cahier de nuit : une résidente a mal dormi. Elle passera en dernier, et la douche deviendra un bain.

Dix heures, atelier cuisine. Un jeune homme qui ne peut pas tenir le fouet appuie sur un gros bouton relié au batteur. La compote éclabousse la table, et c’est lui qui rit le plus fort.

Après le déjeuner, donné cuillère après cuillère, vient l’heure des écrits : ce matin, il a désigné du doigt la photo de la cannelle. Première fois. L’information sera partagée avec l’ergothérapeute et la famille avant le départ de l’équipe.`,
  skills: [
    'Mobiliser une personne avec un lève-personne ou un drap de glisse',
    'Utiliser des pictogrammes et d’autres moyens de communication',
    'Adapter une activité aux capacités de chacun',
    'Apaiser une crise sans s’imposer',
    'Noter par écrit ce qui aidera les collègues',
  ],
  qualities: ['Sens de l’observation', 'Créativité', 'Respect du rythme et de l’intimité', 'Calme', 'Humour'],
  workingConditions: {
    places: [
      'Maison d’accueil spécialisée, foyer de vie, institut médico-éducatif',
      'Ehpad',
      'Domicile, dans certains services',
    ],
    hours: ['day', 'evening', 'weekend'],
    travel:
      'Surtout sur place, avec des sorties en minibus ; déplacements quotidiens pour les postes à domicile.',
    drivingLicence: 'useful',
    strain: [
      'Port de charges et postures fatigantes malgré le matériel',
      'Cris, gestes brusques ou blocages à comprendre',
      'Week-ends et jours fériés à tour de rôle',
    ],
  },
  employerKinds: ['disability_facility', 'ehpad', 'home_care_service', 'hospital', 'association'],
  employmentStatuses: ['nonprofit', 'hospital_service', 'territorial_service', 'private_company'],
  accessLevel: 3,
  diplomaRequired: true,
  regulated: false,
  approvalRequired: false,
  qualifications: ['deaes'],
  accessRoutes: ['initial', 'apprenticeship', 'vae', 'retraining', 'immersion', 'civic_service'],
  accessDetails: `Le diplôme d’État d’accompagnant éducatif et social (DEAES) est un diplôme de niveau 3, comme le CAP. Aucun niveau scolaire n’est demandé pour s’inscrire : le centre de formation étudie un dossier, puis mène un entretien sur la motivation.

La formation compte cinq blocs de compétences et fait une large place aux stages. Elle se suit en école, en apprentissage ou en cours d’emploi. Avec de l’expérience, la validation des acquis (VAE) conduit au même diplôme.

Un conseil avant de s’engager : passer quelques jours en **immersion** dans un foyer. La toilette d’un adulte, cela s’apprend, mais mieux vaut savoir si l’on s’y sent à sa place.`,
  progressions: ['aide-soignant', 'moniteur-educateur', 'technicien-intervention-sociale-et-familiale'],
  relatedJobs: ['auxiliaire-de-vie', 'surveillant-de-nuit'],
  faq: [
    {
      question: 'AES, AMP, AVS, AESH : qui fait quoi ?',
      answer:
        'Le diplôme d’AES a remplacé ceux d’aide médico-psychologique (AMP) et d’auxiliaire de vie sociale (AVS). L’AESH fait un autre métier : accompagner un élève handicapé à l’école.',
    },
    {
      question: 'Peut-on devenir aide-soignante ou aide-soignant ensuite ?',
      answer: 'Oui. Le DEAES dispense d’une partie de la formation.',
    },
  ],
  romeCode: 'K1306',
  romeParentCode: 'K1302',
  sources: [
    { label: 'Référentiel ROME 4.0, France Travail' },
    {
      label: 'Décret n° 2021-1133 relatif au diplôme d’État d’accompagnant éducatif et social',
      date: '2021-08-30',
    },
  ],
  verifiedOn: '2026-11-22',
  nextReviewOn: '2027-11-22',
} satisfies JobDescriptionSeed;
