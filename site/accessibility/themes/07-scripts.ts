import type { Theme } from '../theme.ts';

export const theme7: Theme = {
  number: 7,
  title: 'Scripts',
  criteria: [
    {
      number: '7.1',
      title: 'Chaque script est-il, si nécessaire, compatible avec les technologies d’assistance\u202F?',
      state: 'to be audited',
      how: 'Les scripts n’agissent que sur des éléments natifs, et axe n’y trouve rien\u202F; l’arbre d’accessibilité a été lu. Recherche, filtres, recherche de dates pour les classes, comparateur, quiz et lecture hors ligne n’ont pas encore été essayés avec un lecteur d’écran.',
      tests: [
        { file: 'site/e2e/every-template.test.ts', name: 'axe: aria-allowed-attr' },
        { file: 'site/e2e/every-template.test.ts', name: 'axe: aria-valid-attr-value' },
      ],
      checkedOn: '2026-11-22',
    },
    {
      number: '7.2',
      title: 'Pour chaque script ayant une alternative, cette alternative est-elle pertinente\u202F?',
      state: 'met',
      how: 'Sans JavaScript, les filtres laissent place à des pages par critère, les dates pour les classes restent lisibles en liste, le quiz à la liste de ses critères, le comparateur à un tableau de tous les métiers, la recherche à la liste de toutes les pages.',
      tests: [
        {
          file: 'site/e2e/every-template.test.ts',
          name: 'without JavaScript its words are there, and no control that does nothing',
        },
        {
          file: 'site/e2e/filters.test.ts',
          name: 'leads without JavaScript to a page for each value that some job has, with these jobs',
        },
        {
          file: 'site/e2e/filters.test.ts',
          name: 'is a table of all jobs without JavaScript, which scrolls with the keyboard',
        },
        {
          file: 'site/e2e/finder.test.ts',
          name: 'without JavaScript the dates are there, and links lead to the pages of each value and month',
        },
      ],
    },
    {
      number: '7.3',
      title:
        'Chaque script est-il contrôlable par le clavier et par tout dispositif de pointage (hors cas particuliers)\u202F?',
      state: 'met',
      how: 'Boutons, liens, champs et <details> natifs\u202F: tout se fait au clavier comme au pointeur\u202F; aucun script n’écoute les touches ou les mouvements du pointeur.',
      tests: [
        {
          file: 'site/e2e/every-template.test.ts',
          name: 'the keyboard goes through it in order, is never caught, and shows where it is',
        },
        {
          file: 'site/e2e/filters.test.ts',
          name: 'is filtered with the keyboard alone, which ends on the count',
        },
        {
          file: 'site/e2e/finder.test.ts',
          name: 'holidays are named in the month, and a day leads by keyboard to its dates',
        },
        {
          file: 'site/e2e/orientation.test.ts',
          name: 'the quiz is answered by keyboard, back and forth, and leaves no trace',
        },
      ],
      checkedOn: '2026-11-22',
    },
    {
      number: '7.4',
      title:
        'Pour chaque script qui initie un changement de contexte, l’utilisateur est-il averti ou en a-t-il le contrôle\u202F?',
      state: 'met',
      how: 'Choisir une valeur filtre la liste sur place, sans changer de page ni déplacer le focus\u202F; le quiz n’avance que par son bouton.',
      tests: [
        {
          file: 'site/e2e/filters.test.ts',
          name: 'is narrowed down: the count is announced, the address keeps it, going back finds it again',
        },
      ],
      checkedOn: '2026-11-22',
    },
    {
      number: '7.5',
      title:
        'Dans chaque page web, les messages de statut sont-ils correctement restitués par les technologies d’assistance\u202F?',
      state: 'met',
      how: 'Le nombre de résultats, le résultat d’un filtre, la comparaison et la lecture hors ligne sont annoncés par role="status" ou <output>. L’annonce par un lecteur d’écran reste à entendre (voir 7.1).',
      tests: [
        {
          file: 'site/e2e/search.test.ts',
          name: 'loads its index when someone searches, from this site alone, and announces what it finds',
        },
        {
          file: 'site/e2e/filters.test.ts',
          name: 'is narrowed down: the count is announced, the address keeps it, going back finds it again',
        },
      ],
      checkedOn: '2026-11-22',
    },
  ],
};
