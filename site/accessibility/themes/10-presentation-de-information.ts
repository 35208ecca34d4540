import type { Theme } from '../theme.ts';

export const theme10: Theme = {
  number: 10,
  title: 'Présentation de l’information',
  criteria: [
    {
      number: '10.1',
      title:
        'Dans le site web, des feuilles de styles sont-elles utilisées pour contrôler la présentation de l’information\u202F?',
      state: 'met',
      how: 'Toute la présentation est dans les feuilles de styles\u202F; la politique de sécurité interdit l’attribut style.',
      tests: [
        { file: 'site/src/hosting/header-table.test.ts' },
        { file: 'site/integrations/every-part.test.ts', name: 'html-validate: deprecated' },
      ],
    },
    {
      number: '10.2',
      title:
        'Dans chaque page web, le contenu visible porteur d’information reste-t-il présent lorsque les feuilles de styles sont désactivées\u202F?',
      state: 'met',
      how: 'Aucune information n’est une image de fond ou un contenu généré\u202F; l’arbre d’accessibilité donne tout le contenu visible.',
      checkedOn: '2026-11-22',
    },
    {
      number: '10.3',
      title:
        'Dans chaque page web, l’information reste-t-elle compréhensible lorsque les feuilles de styles sont désactivées\u202F?',
      state: 'met',
      how: 'L’ordre du code est l’ordre de lecture, vérifié dans l’arbre d’accessibilité et à la tabulation.',
      tests: [
        {
          file: 'site/e2e/every-template.test.ts',
          name: 'the keyboard goes through it in order, is never caught, and shows where it is',
        },
      ],
      checkedOn: '2026-11-22',
    },
    {
      number: '10.4',
      title:
        'Dans chaque page web, le texte reste-t-il lisible lorsque la taille des caractères est augmentée jusqu’à 200 %, au moins (hors cas particuliers)\u202F?',
      state: 'met',
      how: 'Vérifié avec des caractères deux fois plus grands, à 1280 et à 390 pixels\u202F: rien n’est coupé ni superposé (les mots d’un dessin, qui ne peuvent aller à la ligne, sont aussi dans son tableau).',
      tests: [
        {
          file: 'site/e2e/every-template.test.ts',
          name: 'words of twice their size are neither cut nor printed over each other',
        },
      ],
    },
    {
      number: '10.5',
      title:
        'Dans chaque page web, les déclarations CSS de couleurs de fond d’élément et de police sont-elles correctement utilisées\u202F?',
      state: 'met',
      how: 'Couleurs de texte et de fond sont déclarées ensemble à la racine, et chaque composant qui change l’une hérite d’un fond déclaré\u202F; les deux thèmes et les couleurs forcées sont vérifiés.',
      tests: [{ file: 'site/e2e/every-template.test.ts', name: 'axe: color-contrast' }],
    },
    {
      number: '10.6',
      title:
        'Dans chaque page web, chaque lien dont la nature n’est pas évidente est-il visible par rapport au texte environnant\u202F?',
      state: 'met',
      how: 'Les liens dans un texte sont soulignés.',
      tests: [{ file: 'site/e2e/every-template.test.ts', name: 'axe: link-in-text-block' }],
    },
    {
      number: '10.7',
      title:
        'Dans chaque page web, pour chaque élément recevant le focus, la prise de focus est-elle visible\u202F?',
      state: 'met',
      how: 'Chaque élément atteint au clavier montre un contour d’au moins 2 pixels, y compris en couleurs forcées\u202F; un halo clair le double sur les fonds sombres.',
      tests: [
        {
          file: 'site/e2e/every-template.test.ts',
          name: 'the keyboard goes through it in order, is never caught, and shows where it is',
        },
        {
          file: 'site/e2e/every-template.test.ts',
          name: 'axe finds nothing, in light, dark and forced colours, where controls keep their borders',
        },
      ],
    },
    {
      number: '10.8',
      title:
        'Pour chaque page web, les contenus cachés ont-ils vocation à être ignorés par les technologies d’assistance\u202F?',
      state: 'met',
      how: 'Les pictogrammes et les doublons d’écran large ou étroit sont masqués\u202F; aucun élément masqué ne prend le focus.',
      tests: [
        { file: 'site/e2e/every-template.test.ts', name: 'axe: aria-hidden-focus' },
        { file: 'site/e2e/every-template.test.ts', name: 'axe: aria-hidden-body' },
      ],
      checkedOn: '2026-11-22',
    },
    {
      number: '10.9',
      title:
        'Dans chaque page web, l’information ne doit pas être donnée uniquement par la forme, taille ou position. Cette règle est-elle respectée\u202F?',
      state: 'to be audited',
      how: 'Les modèles ne désignent rien par la forme, la taille ou la place. Les textes éditoriaux restent à relire.',
    },
    {
      number: '10.10',
      title:
        'Dans chaque page web, l’information ne doit pas être donnée par la forme, taille ou position uniquement. Cette règle est-elle implémentée de façon pertinente\u202F?',
      state: 'to be audited',
      how: 'Même état que 10.9\u202F: les textes éditoriaux restent à relire.',
    },
    {
      number: '10.11',
      title:
        'Pour chaque page web, les contenus peuvent-ils être présentés sans perte d’information ou de fonctionnalité et sans avoir recours soit à un défilement vertical pour une fenêtre ayant une hauteur de 256 px, soit à un défilement horizontal pour une fenêtre ayant une largeur de 320 px (hors cas particuliers)\u202F?',
      state: 'met',
      how: 'Tient dans 320 pixels de large sans défilement horizontal\u202F; les grands tableaux défilent dans leur cadre, atteignable au clavier.',
      tests: [
        {
          file: 'site/e2e/every-template.test.ts',
          name: 'its words are neither cut nor printed over each other, down to 320 pixels',
        },
        {
          file: 'site/integrations/every-part.test.ts',
          name: 'holds the layout of every page, from 320 to 1280 pixels',
        },
      ],
    },
    {
      number: '10.12',
      title:
        'Dans chaque page web, les propriétés d’espacement du texte peuvent-elles être redéfinies par l’utilisateur sans perte de contenu ou de fonctionnalité (hors cas particuliers)\u202F?',
      state: 'met',
      how: 'Interligne 1,5, lettres espacées de 0,12 em, mots de 0,16 em, paragraphes de 2 em\u202F: rien n’est coupé ni superposé.',
      tests: [
        {
          file: 'site/e2e/every-template.test.ts',
          name: 'its words are neither cut nor printed over each other when readers space them out',
        },
      ],
    },
    {
      number: '10.13',
      title:
        'Dans chaque page web, les contenus additionnels apparaissant à la prise de focus ou au survol d’un composant d’interface sont-ils contrôlables par l’utilisateur (hors cas particuliers)\u202F?',
      state: 'not applicable',
      how: 'Aucun contenu n’apparaît au survol ou à la prise de focus.',
      checkedOn: '2026-11-22',
    },
    {
      number: '10.14',
      title:
        'Dans chaque page web, les contenus additionnels apparaissant via les styles CSS uniquement peuvent-ils être rendus visibles au clavier et par tout dispositif de pointage\u202F?',
      state: 'met',
      how: 'Les réponses de l’auto-évaluation paraissent par les seuls styles, selon le bouton radio choisi\u202F: natif, il se choisit au clavier comme au pointeur. Ailleurs, ce qui se déplie l’est par <details>.',
      tests: [
        {
          file: 'site/e2e/orientation.test.ts',
          name: 'a self-check answers without a script, one answer at a time, and has nothing to send',
        },
      ],
      checkedOn: '2026-11-22',
    },
  ],
};
