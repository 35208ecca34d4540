import type { Theme } from '../theme.ts';

export const theme12: Theme = {
  number: 12,
  title: 'Navigation',
  criteria: [
    {
      number: '12.1',
      title:
        'Chaque ensemble de pages dispose-t-il de deux systèmes de navigation différents, au moins (hors cas particuliers)\u202F?',
      state: 'met',
      how: 'Menu principal, moteur de recherche et plan du site, sur toutes les pages.',
      checkedOn: '2026-11-22',
    },
    {
      number: '12.2',
      title:
        'Dans chaque ensemble de pages, le menu et les barres de navigation sont-ils toujours à la même place (hors cas particuliers)\u202F?',
      state: 'met',
      how: 'Une seule mise en page pour tout le site (site/src/layouts/BaseLayout.astro).',
      checkedOn: '2026-11-22',
    },
    {
      number: '12.3',
      title: 'La page «\u202Fplan du site\u202F» est-elle pertinente\u202F?',
      state: 'met',
      how: 'Le plan du site mène à toutes les rubriques et à leurs pages\u202F; ses liens sont vérifiés à chaque construction.',
      tests: [
        { file: 'site/integrations/every-part.test.ts', name: 'has no link and no file that leads nowhere' },
      ],
      checkedOn: '2026-11-22',
    },
    {
      number: '12.4',
      title:
        'Dans chaque ensemble de pages, la page «\u202Fplan du site\u202F» est-elle accessible à partir d’une fonctionnalité identique\u202F?',
      state: 'met',
      how: 'Lien «\u202FPlan du site\u202F» au pied de chaque page.',
      checkedOn: '2026-11-22',
    },
    {
      number: '12.5',
      title:
        'Dans chaque ensemble de pages, le moteur de recherche est-il atteignable de manière identique\u202F?',
      state: 'met',
      how: 'Formulaire de recherche dans l’en-tête de chaque page, au même endroit.',
      checkedOn: '2026-11-22',
    },
    {
      number: '12.6',
      title:
        'Les zones de regroupement de contenus présentes dans plusieurs pages web (zones d’en-tête, de navigation principale, de contenu principal, de pied de page et de moteur de recherche) peuvent-elles être atteintes ou évitées\u202F?',
      state: 'met',
      how: 'En-tête, navigation, contenu, pied de page et recherche sont des repères\u202F; le lien d’évitement mène au contenu.',
      tests: [
        { file: 'site/e2e/every-template.test.ts', name: 'axe: region' },
        { file: 'site/e2e/every-template.test.ts', name: 'axe: bypass' },
        { file: 'site/e2e/every-template.test.ts', name: 'axe: landmark-main-is-top-level' },
      ],
      checkedOn: '2026-11-22',
    },
    {
      number: '12.7',
      title:
        'Dans chaque page web, un lien d’évitement ou d’accès rapide à la zone de contenu principal est-il présent (hors cas particuliers)\u202F?',
      state: 'met',
      how: '«\u202FAller au contenu\u202F» est le premier lien de chaque page, visible à la prise de focus.',
      tests: [
        { file: 'site/e2e/pages.test.ts', name: 'the first key leads past the header to the content' },
        { file: 'site/e2e/every-template.test.ts', name: 'axe: skip-link' },
      ],
      checkedOn: '2026-11-22',
    },
    {
      number: '12.8',
      title: 'Dans chaque page web, l’ordre de tabulation est-il cohérent\u202F?',
      state: 'met',
      how: 'La tabulation suit l’ordre du code\u202F; aucun tabindex positif.',
      tests: [
        {
          file: 'site/e2e/every-template.test.ts',
          name: 'the keyboard goes through it in order, is never caught, and shows where it is',
        },
        { file: 'site/e2e/every-template.test.ts', name: 'axe: tabindex' },
      ],
      checkedOn: '2026-11-22',
    },
    {
      number: '12.9',
      title:
        'Dans chaque page web, la navigation ne doit pas contenir de piège au clavier. Cette règle est-elle respectée\u202F?',
      state: 'met',
      how: 'Aucun élément ne retient le focus\u202F: la tabulation avance toujours.',
      tests: [
        {
          file: 'site/e2e/every-template.test.ts',
          name: 'the keyboard goes through it in order, is never caught, and shows where it is',
        },
      ],
      checkedOn: '2026-11-22',
    },
    {
      number: '12.10',
      title:
        'Dans chaque page web, les raccourcis clavier n’utilisant qu’une seule touche (lettre minuscule ou majuscule, ponctuation, chiffre ou symbole) sont-ils contrôlables par l’utilisateur\u202F?',
      state: 'not applicable',
      how: 'Aucun raccourci clavier\u202F: aucun script n’écoute les touches.',
      tests: [{ file: 'site/e2e/every-template.test.ts', name: 'axe: accesskeys' }],
      checkedOn: '2026-11-22',
    },
    {
      number: '12.11',
      title:
        'Dans chaque page web, les contenus additionnels apparaissant au survol, à la prise de focus ou à l’activation d’un composant d’interface sont-ils si nécessaire atteignables au clavier\u202F?',
      state: 'met',
      how: 'Ce qui se déplie (menu, recherche, questions, lecteur vidéo) l’est par <details>, et tout ce qu’il contient s’atteint au clavier.',
      tests: [
        {
          file: 'site/e2e/every-template.test.ts',
          name: 'axe finds nothing, in light, dark and forced colours, where controls keep their borders',
        },
      ],
      checkedOn: '2026-11-22',
    },
  ],
};
