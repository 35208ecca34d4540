/** Communes of the Ain, from our own export, the official code (Insee) or geo.api.gouv.fr. */
import { code, codeLines, degrees, words } from '../kinds';
import type { Importer } from '../importer';

const INSEE = ['Code Insee', 'insee', 'code_commune', 'Code_commune_INSEE', 'COM', 'code'] as const;

export const communes: Importer = {
  type: 'commune',
  names: [],
  title: 'name',
  keyWords: 'le code Insee',
  keys: ({ insee }) => (insee ? [`insee ${String(insee)}`] : []),
  aside: (row) => {
    const insee = row.get(...INSEE).padStart(5, '0');
    return /^(\d|2[AB])/i.test(insee) && insee.length === 5 && !insee.startsWith('01')
      ? { kind: 'other', reason: 'Communes d’un autre département' }
      : undefined;
  },
  columns: [
    { field: 'insee', headers: INSEE, kind: code(5), required: true, example: '01053' },
    {
      field: 'name',
      headers: ['Nom', 'nom_commune', 'Nom_de_la_commune', 'LIBELLE', 'commune'],
      kind: words,
      required: true,
      example: 'Bourg-en-Bresse',
    },
    {
      field: 'postcodes',
      headers: ['Codes postaux', 'codesPostaux', 'Code_postal'],
      kind: codeLines,
      example: '01000',
    },
    {
      field: 'epci',
      headers: ['Intercommunalité', 'epci', 'nom_epci'],
      kind: words,
      example: 'Communauté d’agglomération du Bassin de Bourg-en-Bresse',
    },
    { field: 'latitude', headers: ['Latitude', 'lat'], kind: degrees, example: '46.205' },
    { field: 'longitude', headers: ['Longitude', 'lon'], kind: degrees, example: '5.2255' },
  ],
};
