import type { Theme } from '../theme.ts';

export const theme2: Theme = {
  number: 2,
  title: 'Cadres',
  criteria: [
    {
      number: '2.1',
      title: 'Chaque cadre a-t-il un titre de cadre\u202F?',
      state: 'not applicable',
      how: "Le site n’a aucun cadre\u202F; sa politique de sécurité (default-src 'none') n’en laisserait charger aucun.",
      tests: [{ file: 'site/src/hosting/header-table.test.ts' }],
      checkedOn: '2026-11-22',
    },
    {
      number: '2.2',
      title: 'Pour chaque cadre ayant un titre de cadre, ce titre de cadre est-il pertinent\u202F?',
      state: 'not applicable',
      how: 'Le site n’a aucun cadre.',
      checkedOn: '2026-11-22',
    },
  ],
};
