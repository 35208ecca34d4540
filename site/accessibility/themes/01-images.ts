import type { Theme } from '../theme.ts';

export const theme1: Theme = {
  number: 1,
  title: 'Images',
  criteria: [
    {
      number: '1.1',
      title: 'Chaque image porteuse d’information a-t-elle une alternative textuelle\u202F?',
      state: 'met',
      how: 'Les dessins ont un «\u202Falt\u202F» écrit par l’équipe éditoriale, que le CMS exige\u202F; les schémas, les graphiques et les cartes sont des SVG avec role="img" (ou role="group" quand les points sont des liens) et un aria-label.',
      tests: [
        { file: 'site/e2e/every-template.test.ts', name: 'axe: image-alt' },
        { file: 'site/e2e/every-template.test.ts', name: 'axe: svg-img-alt' },
        { file: 'site/e2e/every-template.test.ts', name: 'axe: role-img-alt' },
      ],
      checkedOn: '2026-11-22',
    },
    {
      number: '1.2',
      title:
        'Chaque image de décoration est-elle correctement ignorée par les technologies d’assistance\u202F?',
      state: 'met',
      how: 'Les pictogrammes portent aria-hidden="true"\u202F; les vignettes des listes, qui répètent le titre voisin, ont un alt vide.',
      tests: [
        { file: 'site/e2e/every-template.test.ts', name: 'axe: presentation-role-conflict' },
        { file: 'site/e2e/every-template.test.ts', name: 'axe: image-redundant-alt' },
      ],
      checkedOn: '2026-11-22',
    },
    {
      number: '1.3',
      title:
        'Pour chaque image porteuse d’information ayant une alternative textuelle, cette alternative est-elle pertinente (hors cas particuliers)\u202F?',
      state: 'met',
      how: 'Alternatives lues dans l’arbre d’accessibilité de la page la plus lourde de chaque modèle\u202F: chacune dit ce que montre le dessin. À relire à chaque nouvelle image.',
      checkedOn: '2026-11-22',
    },
    {
      number: '1.4',
      title:
        'Pour chaque image utilisée comme CAPTCHA ou comme image-test, ayant une alternative textuelle, cette alternative permet-elle d’identifier la nature et la fonction de l’image\u202F?',
      state: 'not applicable',
      how: 'Le site n’a ni CAPTCHA ni image-test.',
    },
    {
      number: '1.5',
      title:
        'Pour chaque image utilisée comme CAPTCHA, une solution d’accès alternatif au contenu ou à la fonction du CAPTCHA est-elle présente\u202F?',
      state: 'not applicable',
      how: 'Le site n’a pas de CAPTCHA.',
    },
    {
      number: '1.6',
      title: 'Chaque image porteuse d’information a-t-elle, si nécessaire, une description détaillée\u202F?',
      state: 'met',
      how: 'Chaque schéma de parcours et chaque graphique est suivi de son tableau\u202F; chaque point d’une carte figure dans la liste voisine.',
      tests: [{ file: 'site/e2e/communes.test.ts' }],
      checkedOn: '2026-11-22',
    },
    {
      number: '1.7',
      title:
        'Pour chaque image porteuse d’information ayant une description détaillée, cette description est-elle pertinente\u202F?',
      state: 'met',
      how: 'Le tableau et le dessin viennent des mêmes données, dans la même page\u202F; le résumé d’un graphique cite toutes ses valeurs.',
      tests: [
        { file: 'site/src/views/indicator.test.ts', name: 'says everything in words' },
        { file: 'site/src/views/pathway-drawing.test.ts' },
      ],
    },
    {
      number: '1.8',
      title:
        'Chaque image texte porteuse d’information, en l’absence d’un mécanisme de remplacement, doit si possible être remplacée par du texte stylé. Cette règle est-elle respectée (hors cas particuliers)\u202F?',
      state: 'not applicable',
      how: 'Aucune image texte dans les pages\u202F: les mots des dessins SVG sont du texte.',
      checkedOn: '2026-11-22',
    },
    {
      number: '1.9',
      title:
        'Chaque légende d’image est-elle, si nécessaire, correctement reliée à l’image correspondante\u202F?',
      state: 'met',
      how: 'Une image légendée est dans un <figure role="figure"> dont l’aria-label reprend le <figcaption> (site/src/components/ui/Figure.astro, CommuneMap.astro).',
      checkedOn: '2026-11-22',
    },
  ],
};
