import type { Theme } from '../theme.ts';

export const theme8: Theme = {
  number: 8,
  title: 'Éléments obligatoires',
  criteria: [
    {
      number: '8.1',
      title: 'Chaque page web est-elle définie par un type de document\u202F?',
      state: 'met',
      how: '<!doctype html> en tête de chaque page.',
      tests: [{ file: 'site/integrations/every-part.test.ts', name: 'html-validate: missing-doctype' }],
    },
    {
      number: '8.2',
      title:
        'Pour chaque page web, le code source généré est-il valide selon le type de document spécifié\u202F?',
      state: 'met',
      how: 'Le code de toutes les pages construites est contrôlé, y compris avec des contenus extrêmes ou vides.',
      tests: [
        { file: 'site/integrations/every-part.test.ts', name: 'is valid HTML' },
        { file: 'site/e2e/every-template.test.ts', name: 'axe: duplicate-id-aria' },
      ],
    },
    {
      number: '8.3',
      title: 'Dans chaque page web, la langue par défaut est-elle présente\u202F?',
      state: 'met',
      how: 'lang="fr" sur <html>.',
      tests: [
        { file: 'site/e2e/every-template.test.ts', name: 'axe: html-has-lang' },
        { file: 'site/integrations/every-part.test.ts', name: 'html-validate: element-required-attributes' },
      ],
    },
    {
      number: '8.4',
      title: 'Pour chaque page web ayant une langue par défaut, le code de langue est-il pertinent\u202F?',
      state: 'met',
      how: 'Le site est en français.',
      tests: [{ file: 'site/e2e/every-template.test.ts', name: 'axe: html-lang-valid' }],
      checkedOn: '2026-11-22',
    },
    {
      number: '8.5',
      title: 'Chaque page web a-t-elle un titre de page\u202F?',
      state: 'met',
      how: 'Chaque page a un <title>, différent de tous les autres.',
      tests: [
        { file: 'site/e2e/every-template.test.ts', name: 'axe: document-title' },
        { file: 'site/e2e/files.test.ts', name: 'titles and descriptions are told apart' },
      ],
    },
    {
      number: '8.6',
      title: 'Pour chaque page web ayant un titre de page, ce titre est-il pertinent\u202F?',
      state: 'met',
      how: 'Titres lus sur tous les modèles\u202F: le sujet de la page, puis le nom du site.',
      checkedOn: '2026-11-22',
    },
    {
      number: '8.7',
      title:
        'Dans chaque page web, chaque changement de langue est-il indiqué dans le code source (hors cas particuliers)\u202F?',
      state: 'to be audited',
      how: 'Les modèles n’ont pas de passage en langue étrangère\u202F; «\u202Fjob dating\u202F» et «\u202Fwebinaire\u202F» sont passés dans l’usage. L’éditeur de texte ne permet pas de marquer une langue\u202F: un contenu qui citerait une phrase étrangère ne serait pas conforme.',
      checkedOn: '2026-11-22',
    },
    {
      number: '8.8',
      title:
        'Dans chaque page web, le code de langue de chaque changement de langue est-il valide et pertinent\u202F?',
      state: 'not applicable',
      how: 'Aucun changement de langue n’est codé à ce jour.',
      checkedOn: '2026-11-22',
    },
    {
      number: '8.9',
      title:
        'Dans chaque page web, les balises ne doivent pas être utilisées uniquement à des fins de présentation. Cette règle est-elle respectée\u202F?',
      state: 'met',
      how: 'Ni élément de présentation, ni paragraphe ou titre vide.',
      tests: [
        {
          file: 'site/integrations/every-part.test.ts',
          name: 'has no empty heading or list, no value that is not there, no address that runs a script',
        },
        { file: 'site/integrations/every-part.test.ts', name: 'html-validate: deprecated' },
      ],
      checkedOn: '2026-11-22',
    },
    {
      number: '8.10',
      title: 'Dans chaque page web, les changements du sens de lecture sont-ils signalés\u202F?',
      state: 'not applicable',
      how: 'Tout se lit de gauche à droite.',
      checkedOn: '2026-11-22',
    },
  ],
};
