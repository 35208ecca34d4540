import type { JobDescriptionSeed } from '../types';

export default {
  titleInclusive: 'Éducatrice technique spécialisée, éducateur technique spécialisé',
  titleFeminine: 'Éducatrice technique spécialisée',
  titleMasculine: 'Éducateur technique spécialisé',
  acronym: 'ETS',
  synonyms: [
    'DEETS',
    'éducateur technique',
    'formateur en IMPro',
    'atelier handicap',
    'apprendre un métier à des jeunes',
    'ESAT',
    'insertion',
  ],
  summary:
    'L’éducatrice ou l’éducateur technique spécialisé apprend un métier, en cuisine, en menuiserie ou au jardin, à des personnes handicapées ou éloignées de l’emploi.',
  easyRead: `Dans ce métier, vous apprenez un travail à d’autres personnes.
Par exemple : la cuisine, le bois ou le jardin.
Vous devez bien connaître ce travail.
Ces personnes ont un handicap ou des difficultés.
Elles avancent à leur rythme.
Vous les aidez à trouver un stage ou un emploi.
Il faut un diplôme pour ce métier.
Les études durent trois ans.`,
  image: {
    file: 'famille-eduquer',
    alternativeText:
      'Dessin : un éducateur discute avec deux adolescents assis sur un muret, près du terrain de basket.',
  },
  sectors: ['handicap', 'insertion-et-action-sociale'],
  family: 'education',
  missions: [
    {
      title: 'Enseigner un savoir-faire',
      text: 'Tenir un couteau, lire un plan, régler une machine : le geste est découpé, photographié, répété jusqu’à devenir familier.',
    },
    {
      title: 'Bâtir des parcours de formation',
      text: 'Chaque apprenti a son plan : viser un CAP, une attestation de compétences ou d’abord l’habitude d’arriver à l’heure.',
    },
    {
      title: 'Éduquer par le travail',
      text: 'L’atelier apprend à attendre, à demander de l’aide, à être fier d’un objet fini.',
    },
    {
      title: 'Ouvrir la porte des entreprises',
      text: 'L’ETS visite des artisans, explique un handicap sans étiqueter, négocie des stages et les suit.',
    },
    {
      title: 'Évaluer et témoigner',
      text: 'Grilles, livrets, réunions : les progrès se mesurent et se partagent avec la famille et les partenaires.',
    },
  ],
  typicalDay: `Cuisine d’un institut qui prépare des jeunes handicapés à un métier. Six adolescents en veste blanche, une commande : vingt repas pour le personnel. L’éducateur technique affiche la recette en images, distribue les postes et ne touche à rien. C’est la règle.

L’une, très rapide, dérape sur l’hygiène ; l’autre recommence son émincé quatre fois, jamais assez beau à son goût. L’éducateur lui propose un repère : la largeur de l’ongle. Ça marche. À 12 h 10, le gratin part en salle, avec dix minutes de retard et des applaudissements.

Vers 15 heures, visite dans une boulangerie : une stagiaire y a tenu la caisse, ce qu’elle redoutait. La patronne veut la reprendre en mai. De retour, bilan écrit, puis essai d’un minuteur visuel pour un jeune qui perd la notion du temps.`,
  skills: [
    'Maîtriser un métier et ses règles de sécurité',
    'Adapter un outil, une fiche, un poste',
    'Concevoir une progression pédagogique',
    'Prospecter et convaincre des employeurs',
    'Analyser un comportement en situation de travail',
  ],
  qualities: [
    'Pédagogie',
    'Exigence juste',
    'Inventivité',
    'Confiance dans les possibilités de chacun',
    'Sens pratique',
  ],
  workingConditions: {
    places: [
      'Institut médico-éducatif ou professionnel',
      'Établissement d’accompagnement par le travail (Esat), entreprise adaptée',
      'Chantier d’insertion, centre de rééducation professionnelle',
    ],
    hours: ['day'],
    travel: 'Visites de stage et rencontres avec les entreprises des environs.',
    drivingLicence: 'useful',
    strain: [
      'Surveillance constante autour de machines ou de feux',
      'Bruit, station debout',
      'Tension entre produire et apprendre',
      'Débouchés parfois trop rares pour les personnes que l’on forme',
    ],
  },
  employerKinds: ['disability_facility', 'association', 'child_protection', 'company'],
  employmentStatuses: ['nonprofit', 'hospital_service', 'territorial_service', 'private_company'],
  accessLevel: 6,
  diplomaRequired: true,
  regulated: false,
  approvalRequired: false,
  qualifications: ['de-educateur-technique-specialise'],
  accessRoutes: ['initial', 'apprenticeship', 'vae', 'retraining'],
  accessDetails: `Deux chemins se rejoignent ici. Certains arrivent d’un métier : menuisier, cuisinière, paysagiste, informaticien. D’autres passent par des études sociales et choisissent une technique.

Le **DEETS**, diplôme d’État de niveau 6 (licence), se prépare en trois ans de cours et de stages, souvent en poste ou en apprentissage. Il demande le bac ou un titre de même niveau ; une porte existe pour les adultes ayant interrompu leurs études. Un nouveau programme s’applique depuis septembre 2026.

La VAE convient bien aux monitrices et moniteurs d’atelier chevronnés, dont une grande partie des compétences est déjà là.`,
  progressions: ['conseiller-en-insertion-professionnelle', 'educateur-specialise'],
  relatedJobs: ['moniteur-d-atelier', 'moniteur-educateur'],
  faq: [
    {
      question: 'Faut-il exceller dans sa technique ?',
      answer:
        'Vous devez la connaître assez pour la montrer, la simplifier et la sécuriser. L’expérience en entreprise donne du crédit auprès des jeunes comme des patrons.',
    },
    {
      question: 'Travaille-t-on seulement avec des personnes handicapées ?',
      answer:
        'Non. On forme aussi des jeunes suivis par la justice, des personnes sans emploi depuis longtemps ou sortant de la rue.',
    },
  ],
  romeCode: 'K1203',
  sources: [
    { label: 'Référentiel ROME 4.0, France Travail' },
    { label: 'Arrêté relatif au diplôme d’État d’éducateur technique spécialisé', date: '2025-10-06' },
  ],
  verifiedOn: '2026-11-22',
  nextReviewOn: '2027-11-22',
} satisfies JobDescriptionSeed;
