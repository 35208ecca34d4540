import type { Theme } from '../theme.ts';

export const theme5: Theme = {
  number: 5,
  title: 'Tableaux',
  criteria: [
    {
      number: '5.1',
      title: 'Chaque tableau de données complexe a-t-il un résumé\u202F?',
      state: 'not applicable',
      how: 'Aucun tableau complexe\u202F: une ligne ou une colonne d’en-têtes, et aucun en-tête fusionné. Dans le mois de la recherche de dates, seules sont fusionnées les cases vides et la bande qui nomme des vacances, redite dans la liste sous le tableau.',
      checkedOn: '2026-11-22',
    },
    {
      number: '5.2',
      title: 'Pour chaque tableau de données complexe ayant un résumé, celui-ci est-il pertinent\u202F?',
      state: 'not applicable',
      how: 'Aucun tableau complexe.',
      checkedOn: '2026-11-22',
    },
    {
      number: '5.3',
      title: 'Pour chaque tableau de mise en forme, le contenu linéarisé reste-t-il compréhensible\u202F?',
      state: 'not applicable',
      how: 'Aucun tableau de mise en forme.',
      checkedOn: '2026-11-22',
    },
    {
      number: '5.4',
      title:
        'Pour chaque tableau de données ayant un titre, le titre est-il correctement associé au tableau de données\u202F?',
      state: 'met',
      how: 'Chaque tableau a un <caption>.',
      tests: [{ file: 'site/e2e/every-template.test.ts', name: 'axe: table-duplicate-name' }],
      checkedOn: '2026-11-22',
    },
    {
      number: '5.5',
      title: 'Pour chaque tableau de données ayant un titre, celui-ci est-il pertinent\u202F?',
      state: 'met',
      how: 'Titres lus sur tous les modèles\u202F: «\u202FDates à venir\u202F», «\u202FLe parcours, étape par étape\u202F», «\u202FLes rencontres de janvier 2027, jour par jour\u202F»…',
      checkedOn: '2026-11-22',
    },
    {
      number: '5.6',
      title:
        'Pour chaque tableau de données, chaque en-tête de colonne et chaque en-tête de ligne sont-ils correctement déclarés\u202F?',
      state: 'met',
      how: 'Chaque en-tête est un <th> avec scope="col" ou scope="row".',
      tests: [
        { file: 'site/e2e/every-template.test.ts', name: 'axe: th-has-data-cells' },
        { file: 'site/e2e/every-template.test.ts', name: 'axe: scope-attr-valid' },
        { file: 'site/integrations/every-part.test.ts', name: 'html-validate: wcag/h63' },
      ],
      checkedOn: '2026-11-22',
    },
    {
      number: '5.7',
      title:
        'Pour chaque tableau de données, la technique appropriée permettant d’associer chaque cellule avec ses en-têtes est-elle utilisée (hors cas particuliers)\u202F?',
      state: 'met',
      how: 'Tableaux simples\u202F: l’attribut scope suffit à relier les cellules.',
      tests: [{ file: 'site/e2e/every-template.test.ts', name: 'axe: td-headers-attr' }],
      checkedOn: '2026-11-22',
    },
    {
      number: '5.8',
      title:
        'Chaque tableau de mise en forme ne doit pas utiliser d’éléments propres aux tableaux de données. Cette règle est-elle respectée\u202F?',
      state: 'not applicable',
      how: 'Aucun tableau de mise en forme.',
      checkedOn: '2026-11-22',
    },
  ],
};
