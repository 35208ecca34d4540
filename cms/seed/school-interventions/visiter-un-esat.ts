import type { SchoolInterventionSeed } from '../types';

export default {
  title: 'Visiter les ateliers d’un Esat',
  goal: 'Rencontrer des adultes handicapés au travail, avec celles et ceux qui les accompagnent ; voir ce qu’un poste adapté permet de faire.',
  format: 'visit',
  description: `Dans un Esat (établissement ou service d’accompagnement par le travail), des adultes handicapés travaillent le bois, le linge, le jardin ou la cuisine. Ce sont eux qui guident la visite, avec une monitrice ou un moniteur d’atelier.

## Déroulé

1. **Premier temps** : ce qu’est un Esat, qui peut y travailler, ce que le handicap change et ne change pas.
2. **Deux ateliers** au choix. Les élèves regardent, posent leurs questions et essaient un geste quand la sécurité le permet.
3. **Rencontre avec l’équipe** : qui enseigne la technique, qui accompagne, et comment l’un et l’autre travaillent ensemble.
4. **Bilan** : trois mots par élève, affichés puis discutés.

Les élèves de Segpa et de CAP y trouvent souvent des gestes de métier qu’ils connaissent. La visite peut ouvrir sur un stage.`,
  image: {
    file: 'secteur-handicap',
    alternativeText:
      'Dessin : une jeune femme en fauteuil roulant et un éducateur repiquent des plants dans un potager surélevé.',
  },
  durationMinutes: 120,
  levels: ['troisieme', 'segpa', 'seconde', 'premiere', 'terminale', 'cap'],
  groupSizeMin: 6,
  groupSizeMax: 12,
  jobs: [
    'moniteur-d-atelier',
    'educateur-technique-specialise',
    'ergotherapeute',
    'conseiller-en-insertion-professionnelle',
  ],
  speakers: 'Des travailleuses et travailleurs de l’Esat, une monitrice ou un moniteur d’atelier.',
  equipment: [
    'Chaussures fermées',
    'Cheveux longs attachés',
    'Transport à la charge de l’établissement scolaire',
  ],
  placeKind: 'in_structure',
  areas: ['Tout le département, au plus près de l’établissement scolaire'],
  parcoursAvenir: 'Comprendre le monde économique et professionnel ; découvrir le travail en milieu protégé.',
  resourcesBefore: ['fiches-metiers'],
  resourcesAfter: ['un-eleve-un-stage', 'onisep'],
  accessibility:
    'Ateliers accessibles en fauteuil. Certains sont bruyants : des protections auditives sont fournies.',
  contact: { service: 'Département de l’Ain' },
  example: true,
} satisfies SchoolInterventionSeed;
