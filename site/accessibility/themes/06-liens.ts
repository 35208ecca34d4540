import type { Theme } from '../theme.ts';

export const theme6: Theme = {
  number: 6,
  title: 'Liens',
  criteria: [
    {
      number: '6.1',
      title: 'Chaque lien est-il explicite (hors cas particuliers)\u202F?',
      state: 'to be audited',
      how: 'Sur les pages lues, un même intitulé ne mène à deux adresses que sous des titres différents (/donnees/, /recherche/), et les liens répétés d’un tableau portent leur date en texte masqué. Les liens placés dans les textes éditoriaux restent à relire par une personne.',
      checkedOn: '2026-11-22',
    },
    {
      number: '6.2',
      title: 'Dans chaque page web, chaque lien a-t-il un intitulé\u202F?',
      state: 'met',
      how: 'Tout lien a un intitulé.',
      tests: [
        { file: 'site/e2e/every-template.test.ts', name: 'axe: link-name' },
        { file: 'site/integrations/every-part.test.ts', name: 'html-validate: wcag/h30' },
      ],
    },
  ],
};
