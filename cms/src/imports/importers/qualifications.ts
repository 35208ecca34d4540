/** Diplomas and titles, by their RNCP code, else by their title. */
import { code, day, plain, termList, wholeNumber, words } from '../kinds';
import type { Importer } from '../importer';
import { oneOf } from '../relation-kinds';
import { nameKey } from '../world';

export const qualifications: Importer = {
  type: 'qualification',
  names: ['qualification'],
  title: 'title',
  keyWords: 'le code RNCP ou l’intitulé',
  keys: ({ rncpCode, title }) => [
    ...(rncpCode ? [`rncp ${String(rncpCode)}`] : []),
    ...(title ? [`title ${nameKey(String(title))}`] : []),
  ],
  columns: [
    {
      field: 'title',
      headers: ['Intitulé', 'Titre', 'intitule_certification'],
      kind: words,
      required: true,
      example: 'Diplôme d’État d’assistant familial',
    },
    { field: 'acronym', headers: ['Sigle'], kind: words, example: 'DEAF' },
    {
      field: 'rncpCode',
      headers: ['Code RNCP', 'RNCP', 'Numero_Fiche'],
      kind: rncp(),
      example: '41758',
    },
    { field: 'level', headers: ['Niveau'], kind: wholeNumber, example: '4' },
    {
      field: 'certifier',
      headers: ['Certificateur'],
      kind: words,
      example: 'Ministère chargé des solidarités',
    },
    { field: 'validFrom', headers: ['Valable du'], kind: day, example: '01/01/2026' },
    { field: 'validUntil', headers: ['Valable jusqu’au'], kind: day, example: '31/12/2028' },
    {
      field: 'replacedBy',
      headers: ['Remplacé par'],
      kind: oneOf({ type: 'qualification', plural: 'diplômes et titres' }),
      example: '',
    },
    { field: 'routes', headers: ['Voies d’accès'], kind: termList('access-route'), example: 'Apprentissage' },
    {
      field: 'url',
      headers: ['Page officielle', 'url'],
      kind: plain,
      example: 'https://www.francecompetences.fr/recherche/rncp/41758/',
    },
  ],
};

/** « RNCP41758 » is 41758. */
function rncp() {
  const digits = code(0);
  return {
    ...digits,
    parse: (...[text, row, world]: Parameters<typeof digits.parse>) =>
      digits.parse(text.replace(/^rncp\s*/i, ''), row, world),
  };
}
