import type { JobDescriptionSeed } from '../types';

export default {
  titleInclusive: 'Aide-soignante, aide-soignant',
  titleFeminine: 'Aide-soignante',
  titleMasculine: 'Aide-soignant',
  acronym: 'AS',
  synonyms: [
    'DEAS',
    'aide soignante',
    'soignant en Ehpad',
    'soignant en maison de retraite',
    'soins à domicile',
    'SSIAD',
    'IFAS',
    'assistant de soins en gérontologie',
  ],
  summary:
    'L’aide-soignante ou l’aide-soignant fait la toilette, installe, surveille et rassure, en lien avec l’équipe infirmière. Le diplôme d’État est obligatoire.',
  easyRead: `Dans ce métier, vous prenez soin de personnes malades ou âgées.
Vous les aidez à se laver et à manger.
Vous regardez si elles vont bien.
S’il y a un problème, vous prévenez l’infirmière ou l’infirmier.
Vous travaillez à l’hôpital, dans un Ehpad ou chez les personnes.
Un Ehpad est une maison pour des personnes âgées.
Il faut un diplôme pour ce métier.
La formation dure environ onze mois.`,
  image: {
    file: 'famille-soigner',
    alternativeText:
      'Dessin : une aide-soignante tient les deux mains d’un homme âgé pour l’aider à se lever de son lit.',
  },
  sectors: ['grand-age', 'handicap'],
  family: 'care',
  missions: [
    {
      title: 'Prendre soin du corps',
      text: 'Toilette au lit, change, prévention des escarres, soin de la bouche : chaque geste s’adapte à la douleur et à la fatigue.',
    },
    {
      title: 'Surveiller l’état de santé',
      text: 'Température, tension, peau, appétit, humeur : une modification repérée tôt évite parfois une hospitalisation.',
    },
    {
      title: 'Laisser faire ce qui est possible',
      text: 'Marcher trois pas jusqu’au fauteuil, tenir soi-même son gant : l’autonomie se perd vite quand on fait à la place.',
    },
    {
      title: 'Transmettre à l’équipe',
      text: 'À chaque relève, l’essentiel est dit et tracé dans le dossier de soins.',
    },
    {
      title: 'Entourer les patients et leurs proches',
      text: 'Expliquer un soin, tenir une main, accueillir un fils inquiet, accompagner une fin de vie.',
    },
  ],
  typicalDay: `6 h 45, transmissions de la nuit autour d’un café. En Ehpad, l’équipe se répartit les chambres, à deux par étage.

Première porte : toquer, attendre, entrer. La résidente, désorientée, croit partir à l’école ; on lui parle de sa maîtresse pendant que l’eau coule, et la toilette se passe sans cris. Chambre suivante, une rougeur au talon : un coussin pour soulager l’appui, un mot à l’infirmier.

Viennent les petits-déjeuners, les lits, les pesées. Le téléphone sonne au moment où deux appels clignotent ; il faut trier. À 13 h 30, l’équipe du soir arrive. Dernière info passée : l’homme qui refusait tout a repris du dessert.`,
  skills: [
    'Réaliser des soins en respectant l’hygiène et les protocoles',
    'Mesurer et relever les paramètres vitaux',
    'Aider une personne à bouger avec le matériel adapté',
    'Reconnaître une douleur chez quelqu’un qui ne peut pas la dire',
    'Prioriser quand tout arrive en même temps',
  ],
  qualities: ['Douceur', 'Rigueur', 'Endurance', 'Esprit d’équipe', 'Pudeur et respect'],
  workingConditions: {
    places: [
      'Ehpad',
      'Hôpital ou clinique',
      'Service de soins à domicile',
      'Établissement pour personnes handicapées',
    ],
    hours: ['day', 'evening', 'night', 'weekend'],
    travel: 'Aucun dans un établissement ; une tournée en voiture de service pour les soins à domicile.',
    drivingLicence: 'useful',
    strain: [
      'Rythme soutenu le matin',
      'Manutentions nombreuses',
      'Horaires alternés, nuits et jours fériés',
      'Maladie et mort, que l’on côtoie',
    ],
  },
  employerKinds: ['ehpad', 'hospital', 'disability_facility', 'home_care_service'],
  employmentStatuses: ['hospital_service', 'nonprofit', 'private_company', 'territorial_service'],
  accessLevel: 4,
  diplomaRequired: true,
  regulated: true,
  approvalRequired: false,
  qualifications: ['de-aide-soignant'],
  accessRoutes: ['initial', 'apprenticeship', 'vae', 'retraining'],
  accessDetails: `La profession est réglementée : sans le **diplôme d’État d’aide-soignant** (niveau 4), on ne peut pas occuper le poste. Il se prépare en institut de formation, l’IFAS, dès 17 ans et sans condition de diplôme. La sélection repose sur un dossier et un entretien.

Le parcours complet dure environ onze mois, moitié cours, moitié stages à l’hôpital, en Ehpad ou à domicile. Il est plus court avec certains bacs professionnels, le titre d’assistant de vie aux familles ou le diplôme d’accompagnant éducatif et social (DEAES).

Les agentes et agents de service qui assistent déjà les soignants peuvent viser la VAE ou une formation financée par leur employeur.`,
  progressions: ['infirmier', 'auxiliaire-de-puericulture'],
  relatedJobs: ['accompagnant-educatif-et-social', 'agent-de-service-hospitalier'],
  faq: [
    {
      question: 'Hôpital ou Ehpad : est-ce le même travail ?',
      answer:
        'À l’hôpital, les patients passent. En Ehpad, on connaît les résidents pendant des mois, parfois des années, et la relation prend plus de place.',
    },
    {
      question: 'Peut-on faire des piqûres ?',
      answer:
        'Non, l’injection est un acte infirmier. Quelques gestes techniques, comme mesurer une glycémie au bout du doigt, sont possibles en collaboration avec l’infirmière ou l’infirmier.',
    },
  ],
  romeCode: 'J1501',
  sources: [
    { label: 'Référentiel ROME 4.0, France Travail' },
    {
      label: 'Arrêté relatif à la formation conduisant au diplôme d’État d’aide-soignant',
      date: '2021-06-10',
    },
  ],
  verifiedOn: '2026-11-22',
  nextReviewOn: '2027-11-22',
} satisfies JobDescriptionSeed;
