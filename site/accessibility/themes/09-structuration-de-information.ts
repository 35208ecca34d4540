import type { Theme } from '../theme.ts';

export const theme9: Theme = {
  number: 9,
  title: 'Structuration de l’information',
  criteria: [
    {
      number: '9.1',
      title:
        'Dans chaque page web, l’information est-elle structurée par l’utilisation appropriée de titres\u202F?',
      state: 'met',
      how: 'Un seul <h1> par page\u202F; les niveaux ont été lus sur tous les modèles, sans saut.',
      tests: [
        { file: 'site/e2e/every-template.test.ts', name: 'axe: heading-order' },
        { file: 'site/e2e/every-template.test.ts', name: 'axe: page-has-heading-one' },
        { file: 'site/e2e/every-template.test.ts', name: 'axe: empty-heading' },
      ],
      checkedOn: '2026-11-22',
    },
    {
      number: '9.2',
      title:
        'Dans chaque page web, la structure du document est-elle cohérente (hors cas particuliers)\u202F?',
      state: 'met',
      how: '<header>, <nav>, <main> et <footer> une fois chacun à leur place\u202F; les navigations sont nommées.',
      tests: [
        { file: 'site/e2e/every-template.test.ts', name: 'axe: landmark-one-main' },
        { file: 'site/e2e/every-template.test.ts', name: 'axe: landmark-unique' },
        { file: 'site/e2e/every-template.test.ts', name: 'axe: region' },
      ],
      checkedOn: '2026-11-22',
    },
    {
      number: '9.3',
      title: 'Dans chaque page web, chaque liste est-elle correctement structurée\u202F?',
      state: 'met',
      how: 'Listes <ul>, <ol> et <dl>\u202F; role="list" rend à Safari celles dont la puce est retirée.',
      tests: [
        { file: 'site/e2e/every-template.test.ts', name: 'axe: list' },
        { file: 'site/e2e/every-template.test.ts', name: 'axe: listitem' },
        { file: 'site/e2e/every-template.test.ts', name: 'axe: definition-list' },
        { file: 'site/e2e/every-template.test.ts', name: 'axe: dlitem' },
      ],
      checkedOn: '2026-11-22',
    },
    {
      number: '9.4',
      title: 'Dans chaque page web, chaque citation est-elle correctement indiquée\u202F?',
      state: 'met',
      how: 'Les témoignages et les citations des textes sont dans un <blockquote>.',
      tests: [{ file: 'site/integrations/every-part.test.ts', name: 'is valid HTML' }],
    },
  ],
};
