import type { SchoolInterventionSeed } from '../types';

export default {
  title: 'Visiter un Ehpad et rencontrer celles et ceux qui y vivent',
  goal: 'Visiter un lieu de vie pour personnes âgées, repérer les métiers qui le font tourner et passer un moment avec des résidentes et des résidents.',
  format: 'visit',
  description: `Un Ehpad est un établissement pour personnes âgées dépendantes. La visite commence par ce que l’on ne voit pas d’habitude : la cuisine, la lingerie, la salle où les équipes se passent les nouvelles.

## Déroulé

1. **Accueil** par l’équipe et rappel des règles : on frappe, on dit bonjour, on ne photographie pas.
2. **Parcours des métiers** : à chaque étape, une personne explique ce qu’elle fait et comment elle a commencé.
3. **Temps partagé** : un jeu, un goûter ou une lecture avec les personnes qui le souhaitent.
4. **Retour** : chaque élève dit ce qui l’a surpris.

Nous préparons la visite avec vous. Une rencontre en classe est possible la semaine précédente, pour parler du grand âge et lever les craintes.`,
  image: {
    file: 'intervention-visite',
    alternativeText:
      'Dessin : en visite dans une résidence, deux collégiens jouent aux dominos avec une dame en fauteuil roulant.',
  },
  durationMinutes: 150,
  levels: ['troisieme', 'segpa', 'seconde', 'premiere', 'terminale', 'cap'],
  groupSizeMin: 6,
  groupSizeMax: 12,
  jobs: [
    'aide-soignant',
    'agent-de-service-hospitalier',
    'infirmier',
    'accompagnant-educatif-et-social',
    'psychomotricien',
    'surveillant-de-nuit',
  ],
  speakers: 'L’équipe de l’établissement : soins, cuisine, animation, entretien, direction.',
  equipment: ['Transport à la charge de l’établissement scolaire', 'Autorisation de sortie'],
  placeKind: 'in_structure',
  areas: ['Tout le département, au plus près de l’établissement scolaire'],
  parcoursAvenir: 'Comprendre le monde professionnel en observant une organisation et ses métiers.',
  resourcesBefore: ['fiches-metiers', 'la-demarche'],
  resourcesAfter: ['un-eleve-un-stage', 'metierscope'],
  accessibility:
    'Les lieux sont de plain-pied ou desservis par un ascenseur. Prévenez-nous si un élève a besoin de pauses.',
  contact: { service: 'Département de l’Ain' },
  example: true,
} satisfies SchoolInterventionSeed;
