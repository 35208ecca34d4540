import type { JobDescriptionSeed } from '../types';

export default {
  titleInclusive: 'Auxiliaire de puériculture',
  titleFeminine: 'Auxiliaire de puériculture',
  titleMasculine: 'Auxiliaire de puériculture',
  acronym: 'AP',
  synonyms: [
    'auxi puer',
    'auxiliaire puer',
    'DEAP',
    'métier avec les bébés',
    'crèche',
    'maternité',
    'aide-puéricultrice',
  ],
  summary:
    'L’auxiliaire de puériculture prend soin des enfants, du nourrisson à l’enfant de maternelle. On travaille en crèche, en maternité ou en pédiatrie, avec un diplôme d’État.',
  easyRead: `Dans ce métier, vous prenez soin de bébés et de jeunes enfants.
Vous donnez le biberon.
Vous changez les couches.
Vous jouez avec les enfants.
Vous parlez avec les parents.
Vous travaillez dans une crèche ou à l’hôpital.
Il faut un diplôme pour ce métier.`,
  image: {
    file: 'famille-soigner',
    alternativeText:
      'Dessin : une aide-soignante tient les deux mains d’un homme âgé pour l’aider à se lever de son lit.',
  },
  sectors: ['petite-enfance', 'protection-de-l-enfance', 'handicap'],
  family: 'care',
  missions: [
    {
      title: 'Donner les soins quotidiens',
      text: 'Changer, baigner, nourrir, coucher, au rythme de chaque bébé et avec des gestes annoncés : « Je vais te soulever ».',
    },
    {
      title: 'Veiller sur la santé',
      text: 'Prendre une température, remarquer une respiration rapide ou un appétit qui baisse, prévenir aussitôt l’infirmière ou la puéricultrice.',
    },
    {
      title: 'Jouer et stimuler les sens',
      text: 'Chanter une comptine, proposer des foulards, poser un nourrisson sur le ventre pour qu’il découvre ses appuis.',
    },
    {
      title: 'Accompagner les parents',
      text: 'Montrer un bain à la maternité, encourager un allaitement, transmettre chaque soir les repas, les siestes et les progrès.',
    },
    {
      title: 'Garder un lieu propre et sûr',
      text: 'Désinfecter les jouets et les plans de change, vérifier les lits et les barrières, suivre les règles d’hygiène.',
    },
  ],
  typicalDay: `**En crèche, chez les bébés**

- **7 h 30** : vous ouvrez la section et recueillez les nouvelles de la nuit.
- **9 h 30** : un enfant dort, un autre réclame son biberon, un troisième découvre une balle à picots. Vous avancez à trois rythmes.
- **11 h** : purées et premiers morceaux, chacun sur vos genoux ou dans sa chaise.
- **13 h** : vous surveillez la sieste, puis écrivez les transmissions.
- **15 h 30** : votre relève arrive, vous lui racontez l’essentiel.

**À l’hôpital**, le décor change : douze heures d’affilée parfois, des nuits, des enfants malades et des parents inquiets.`,
  skills: [
    'Réaliser les soins d’hygiène et de confort du nourrisson',
    'Reconnaître les signes d’alerte',
    'Appliquer les règles d’hygiène et de sécurité',
    'Proposer des activités adaptées à l’âge',
    'Transmettre par écrit et à l’oral',
  ],
  qualities: [
    'Douceur',
    'Vigilance',
    'Calme devant les pleurs',
    'Discrétion sur la vie des familles',
    'Bonne résistance physique',
  ],
  workingConditions: {
    places: [
      'Crèche ou halte-garderie',
      'Maternité, néonatologie, pédiatrie',
      'Centre de protection maternelle et infantile',
      'Pouponnière',
    ],
    hours: ['day', 'evening', 'night', 'weekend'],
    travel: 'Aucun pendant le service.',
    drivingLicence: 'useful',
    strain: [
      'Porter et se pencher des dizaines de fois par jour',
      'Entendre plusieurs bébés pleurer ensemble',
      'Attraper les virus de l’hiver, surtout au début',
      'À l’hôpital, vivre la maladie ou le deuil d’un enfant',
    ],
  },
  employerKinds: [
    'nursery',
    'hospital',
    'municipality',
    'department',
    'child_protection',
    'disability_facility',
    'association',
    'company',
  ],
  employmentStatuses: ['territorial_service', 'hospital_service', 'nonprofit', 'private_company'],
  accessLevel: 4,
  diplomaRequired: true,
  regulated: true,
  qualifications: ['de-auxiliaire-de-puericulture'],
  accessRoutes: ['initial', 'apprenticeship', 'vae', 'retraining', 'immersion'],
  accessDetails: `La profession est réglementée : sans **diplôme d’État d’auxiliaire de puériculture** (niveau 4, celui du bac), pas d’exercice.

Il n’est pas nécessaire d’avoir le bac pour se former. Il faut **17 ans au moins** à l’entrée en institut, puis convaincre un jury par un dossier et un entretien. Comptez un peu moins d’un an, réparti entre l’institut et plusieurs stages.

Le cursus raccourcit pour les titulaires de certains diplômes, comme celui d’aide-soignant. L’apprentissage et la VAE existent aussi. Avant de vous inscrire, essayez une semaine d’immersion en crèche.`,
  progressions: ['educateur-de-jeunes-enfants', 'infirmier'],
  relatedJobs: ['animateur-petite-enfance', 'aide-soignant', 'assistant-maternel'],
  faq: [
    {
      question: 'Auxiliaire de puériculture et puéricultrice, est-ce pareil ?',
      answer:
        'Non. Une puéricultrice ou un puériculteur a d’abord un diplôme d’infirmier ou de sage-femme, puis une spécialité. L’auxiliaire travaille souvent à ses côtés.',
    },
    {
      question: 'Le CAP petite enfance suffit-il ?',
      answer:
        'Il permet d’entrer en crèche, comme animatrice ou animateur petite enfance, mais ne donne pas le titre d’auxiliaire. Il reste un bon appui pour se présenter à la sélection.',
    },
  ],
  romeCode: 'J1304',
  sources: [
    { label: 'Référentiel ROME 4.0, France Travail : Auxiliaire de puériculture (J1304)' },
    {
      label: 'Répertoire national des certifications professionnelles, France compétences : RNCP 40743',
      url: 'https://www.francecompetences.fr/recherche/rncp/40743/',
    },
    {
      label:
        'Arrêté du 7 avril 2020 sur l’admission aux formations d’aide-soignant et d’auxiliaire de puériculture',
    },
  ],
  verifiedOn: '2026-11-22',
  nextReviewOn: '2027-11-22',
} satisfies JobDescriptionSeed;
