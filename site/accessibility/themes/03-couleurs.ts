import type { Theme } from '../theme.ts';

export const theme3: Theme = {
  number: 3,
  title: 'Couleurs',
  criteria: [
    {
      number: '3.1',
      title:
        'Dans chaque page web, l’information ne doit pas être donnée uniquement par la couleur. Cette règle est-elle respectée\u202F?',
      state: 'met',
      how: 'Les états (complet, annulé, reporté, en ligne), le niveau d’une alerte, la page courante et les différences d’un comparateur sont dits en toutes lettres. Contrôlé aussi en couleurs forcées.',
      tests: [
        {
          file: 'site/e2e/every-template.test.ts',
          name: 'axe finds nothing, in light, dark and forced colours, where controls keep their borders',
        },
      ],
      checkedOn: '2026-11-22',
    },
    {
      number: '3.2',
      title:
        'Dans chaque page web, le contraste entre la couleur du texte et la couleur de son arrière-plan est-il suffisamment élevé (hors cas particuliers)\u202F?',
      state: 'met',
      how: 'Les couleurs du texte visent 7:1 sur tous les fonds, en clair et en sombre\u202F; axe mesure les contrastes dans les deux thèmes et en couleurs forcées.',
      tests: [{ file: 'site/e2e/every-template.test.ts', name: 'axe: color-contrast' }],
    },
    {
      number: '3.3',
      title:
        'Dans chaque page web, les couleurs utilisées dans les composants d’interface ou les éléments graphiques porteurs d’informations sont-elles suffisamment contrastées (hors cas particuliers)\u202F?',
      state: 'to be audited',
      how: 'Calculé pour les couleurs communes\u202F: bords des champs et des boutons entre 3,5:1 et 10:1, contour du focus au-dessus de 4,9:1. Les barres des graphiques ont un bord à plus de 4:1. Les points des cartes, les pictogrammes et tous les états des composants restent à mesurer par une personne.',
    },
  ],
};
