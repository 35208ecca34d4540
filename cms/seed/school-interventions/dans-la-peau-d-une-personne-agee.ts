import type { SchoolInterventionSeed } from '../types';

export default {
  title: 'Dans la peau d’une personne âgée',
  goal: 'Ressentir ce que l’âge change dans les gestes de tous les jours, puis trouver comment aider sans faire à la place.',
  format: 'ageing_simulator',
  description: `Le simulateur de vieillissement est une tenue : un gilet lesté, des lunettes qui troublent la vue, des gants qui raidissent les doigts. On sent en quelques minutes ce que l’âge change en plusieurs années.

## Déroulé

1. **Essayer.** Par deux, les élèves enfilent l’équipement. Ils montent quelques marches, lisent une ordonnance, se servent un verre d’eau.
2. **Aider.** L’autre élève accompagne. Très vite, une question arrive : faut-il tenir, attendre, demander ?
3. **Comprendre.** Une soignante ou un soignant reprend les situations et montre les gestes justes.
4. **Relier.** Quels métiers font cela chaque jour ? Où, et avec quelle formation ?

Personne n’est obligé de s’équiper. Les élèves qui préfèrent observer notent les réactions et animent le retour en groupe.`,
  image: {
    file: 'intervention-simulateur',
    alternativeText:
      'Dessin : équipée d’une combinaison qui simule le vieillissement, une élève avance avec une canne, soutenue par un camarade.',
  },
  durationMinutes: 110,
  levels: ['quatrieme', 'troisieme', 'seconde', 'premiere', 'terminale', 'cap'],
  groupSizeMin: 8,
  groupSizeMax: 16,
  jobs: ['aide-soignant', 'accompagnant-educatif-et-social', 'auxiliaire-de-vie', 'ergotherapeute'],
  speakers: 'Deux personnes de métier, dont une du soin : aide-soignante, aide-soignant ou ergothérapeute.',
  equipment: ['Une salle dégagée', 'Quelques marches à proximité', 'Des chaises stables', 'Un point d’eau'],
  placeKind: 'in_school',
  areas: ['Tout le département'],
  parcoursAvenir: 'Développer son sens de l’engagement ; relier une expérience vécue à des métiers.',
  resourcesBefore: ['la-demarche'],
  resourcesAfter: ['fiches-metiers', 'onisep'],
  accessibility:
    'L’équipement n’est jamais obligatoire. Un rôle d’observation est prévu ; une partie des essais se fait assis.',
  contact: { service: 'Département de l’Ain' },
  example: true,
} satisfies SchoolInterventionSeed;
