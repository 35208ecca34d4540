import type { JobDescriptionSeed } from '../types';

export default {
  titleInclusive: 'Monitrice éducatrice, moniteur éducateur',
  titleFeminine: 'Monitrice éducatrice',
  titleMasculine: 'Moniteur éducateur',
  acronym: 'ME',
  synonyms: [
    'mono éduc',
    'DEME',
    'éducateur en foyer',
    'éducateur sans bac',
    'éducateur en internat',
    'éducateur handicap',
    'MECS',
  ],
  summary:
    'Vous partagez le quotidien d’enfants, de jeunes ou d’adultes handicapés, du réveil au coucher, et vous les aidez à gagner en autonomie. La formation est ouverte sans le bac.',
  easyRead: `Dans ce métier, vous vous occupez d’un groupe.
Ce sont des enfants, des jeunes ou des adultes handicapés.
Le groupe habite dans un foyer.
Vous mangez, vous jouez et vous rangez ensemble.
Chacun apprend à faire plus de choses seul.
Vous travaillez parfois le soir et le week-end.
Il faut un diplôme pour ce métier.
La formation dure deux ans.
On peut la suivre sans le bac.`,
  image: {
    file: 'famille-eduquer',
    alternativeText:
      'Dessin : un éducateur discute avec deux adolescents assis sur un muret, près du terrain de basket.',
  },
  sectors: ['protection-de-l-enfance', 'handicap', 'insertion-et-action-sociale'],
  family: 'education',
  missions: [
    {
      title: 'Rythmer la vie du groupe',
      text: 'Du réveil au coucher, vous installez des repères : un tableau des tâches, un rituel de table, une heure pour les écrans.',
    },
    {
      title: 'Transmettre des gestes d’autonomie',
      text: 'Prendre le bus, lancer une machine, gérer dix euros : vous faites une première fois ensemble, puis vous regardez faire.',
    },
    {
      title: 'Animer des activités',
      text: 'Foot, théâtre, jardin, camp sous la tente : un prétexte pour coopérer, perdre, recommencer, réussir.',
    },
    {
      title: 'Désamorcer les conflits',
      text: 'Vous vous interposez, vous séparez, vous reparlez à froid. Une sanction sans explication n’apprend rien.',
    },
    {
      title: 'Participer au projet de chacun',
      text: 'Vous apportez à la réunion ce que le quotidien vous a montré : qui partage son dessert, qui ne dort plus.',
    },
  ],
  typicalDay: `Prise de poste à 14 heures dans une maison d’enfants. L’équipe du matin passe les consignes : anniversaire de l’une, convocation de l’autre, plombier dans la salle de bains du haut.

À 16 h 45, neuf enfants descendent des cars. Tous ont faim. Vous coupez des tartines, signez un carnet, réconciliez deux amis. Aux devoirs, l’un bute sur les tables de multiplication : vous les lui faites dribbler au ballon.

Le dîner se prépare à quatre mains, lasagnes brûlées sur un bord. Puis l’appel hebdomadaire des parents : un téléphone ne sonne pas. L’enfant qui attendait claque une porte. Vous attendez derrière, sans rien dire, jusqu’à ce qu’il l’entrouvre. À 22 heures, chambres éteintes, gâteau au frais, relais donné à la surveillante de nuit.`,
  skills: [
    'Organiser une journée collective',
    'Préparer et encadrer une sortie en sécurité',
    'Poser un interdit et s’y tenir',
    'Observer un comportement et le décrire',
    'Accompagner les gestes quotidiens',
  ],
  qualities: ['Énergie', 'Cohérence', 'Sens du jeu', 'Maîtrise de soi', 'Loyauté envers l’équipe'],
  workingConditions: {
    places: [
      'Maison d’enfants à caractère social (MECS)',
      'Foyer, institut ou internat pour personnes handicapées',
      'Centre d’hébergement',
    ],
    hours: ['day', 'evening', 'weekend'],
    travel: 'Conduite d’un minibus pour les loisirs, l’école ou les rendez-vous.',
    drivingLicence: 'useful',
    strain: [
      'Internat : semaines irrégulières, fêtes travaillées',
      'Bruit et sollicitations permanentes',
      'Provocations et accès de violence',
    ],
  },
  employerKinds: ['child_protection', 'disability_facility', 'association', 'department'],
  employmentStatuses: ['nonprofit', 'hospital_service', 'territorial_service'],
  accessLevel: 4,
  diplomaRequired: true,
  regulated: false,
  approvalRequired: false,
  qualifications: ['de-moniteur-educateur'],
  accessRoutes: ['initial', 'apprenticeship', 'vae', 'retraining', 'civic_service'],
  accessDetails: `Le diplôme d’État de moniteur éducateur (DEME) est de niveau 4, celui du bac. On peut pourtant entrer en formation sans le bac : l’école lit votre dossier, puis vous reçoit en entretien. Un contrat d’apprentissage signé avec un établissement vous dispense d’entretien.

Deux ans d’alternance entre la classe et le terrain : accompagnement des personnes, projet éducatif, travail en équipe. Au moins deux lieux de stage différents, dont un avec hébergement.

Vous faites déjà ce travail dans un foyer, sans le diplôme ? La VAE valide ce que vous savez faire. Vous hésitez ? Essayez l’animation en centre de loisirs ou un service civique auprès de jeunes.`,
  progressions: ['educateur-specialise', 'educateur-technique-specialise', 'educateur-de-jeunes-enfants'],
  relatedJobs: [
    'accompagnant-educatif-et-social',
    'technicien-intervention-sociale-et-familiale',
    'surveillant-de-nuit',
  ],
  faq: [
    {
      question: 'Quelle différence avec une éducatrice ou un éducateur spécialisé ?',
      answer:
        'Sur le terrain, les deux métiers travaillent côte à côte. La monitrice ou le moniteur agit surtout par le quotidien et l’animation. L’éducatrice ou l’éducateur spécialisé, au diplôme plus élevé, pilote davantage les projets et les liens avec la justice ou l’école.',
    },
    {
      question: 'Y a-t-il un âge idéal ?',
      answer: 'Non. Les équipes mêlent volontiers des débutants et des personnes qui ont eu un autre métier.',
    },
  ],
  romeCode: 'K1208',
  romeParentCode: 'K1207',
  sources: [
    { label: 'Référentiel ROME 4.0, France Travail' },
    {
      label: 'Fiche RNCP 39643, France compétences',
      url: 'https://www.francecompetences.fr/recherche/rncp/39643/',
    },
    { label: 'Décret n° 2024-696 relatif au diplôme d’État de moniteur éducateur', date: '2024-07-05' },
  ],
  verifiedOn: '2026-11-22',
  nextReviewOn: '2027-11-22',
} satisfies JobDescriptionSeed;
