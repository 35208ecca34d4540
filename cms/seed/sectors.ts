/** The five fields of *accompagnement*, in the order in which the site shows them. */
import type { SectorSeed } from './types';

export const sectors: Record<string, SectorSeed> = {
  'grand-age': {
    name: 'Grand âge',
    summary:
      'Aider une personne âgée à vivre comme elle le souhaite, chez elle, en résidence ou en Ehpad. On y entre avec ou sans diplôme.',
    illustration: {
      file: 'secteur-grand-age',
      alternativeText:
        'Dessin : une aide à domicile partage un thé avec un vieil homme assis dans son fauteuil, près de la fenêtre.',
    },
    order: 1,
  },
  handicap: {
    name: 'Handicap',
    summary:
      'Accompagner des enfants et des adultes handicapés à la maison, à l’école, au travail ou dans leurs loisirs.',
    illustration: {
      file: 'secteur-handicap',
      alternativeText:
        'Dessin : une jeune femme en fauteuil roulant et un éducateur repiquent des plants dans un potager surélevé.',
    },
    order: 2,
  },
  'protection-de-l-enfance': {
    name: 'Protection de l’enfance',
    summary:
      'Protéger un enfant en danger, l’accueillir, soutenir ses parents. On travaille en équipe, dans une maison d’enfants, auprès des familles ou chez soi.',
    illustration: {
      file: 'secteur-protection-enfance',
      alternativeText:
        'Dessin : sous un grand arbre, une éducatrice écoute un garçon assis près d’elle pendant qu’une fillette se balance.',
    },
    order: 3,
  },
  'petite-enfance': {
    name: 'Petite enfance',
    summary:
      'Veiller sur les tout-petits et les éveiller, à la crèche ou chez soi. Leurs parents comptent sur vous.',
    illustration: {
      file: 'secteur-petite-enfance',
      alternativeText:
        'Dessin : assise par terre, une éducatrice de jeunes enfants construit une tour de cubes avec deux tout-petits.',
    },
    order: 4,
  },
  'insertion-et-action-sociale': {
    name: 'Insertion et action sociale',
    summary:
      'Écouter et informer des personnes qui cherchent un logement ou un emploi, qui ont des dettes ou des droits à faire valoir.',
    illustration: {
      file: 'secteur-insertion',
      alternativeText:
        'Dessin : dans un atelier vélo, une encadrante technique montre à un jeune homme comment régler une roue.',
    },
    order: 5,
  },
};
