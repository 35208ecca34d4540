/**
 * The datasets as a DCAT 3 catalogue in JSON-LD, as open-data portals harvest it, and as the structured data that
 * search engines read. A dataset cut into years is one dataset with a file a year.
 */
import type { Absolute, JsonLdNode } from '../json-ld/node.ts';
import { publisherId } from '../json-ld/site-nodes.ts';
import { CATALOGUE_PATH, dataPath, schemaPath } from './all-datasets.ts';
import { filesOf, type DataFile, type Dataset } from './dataset.ts';
import { LICENCE } from './licence.ts';

interface CatalogueOf {
  siteName: string;
  publisher: string;
}

const FORMATS = [
  { ending: 'csv', mediaType: 'text/csv', label: 'CSV' },
  { ending: 'json', mediaType: 'application/json', label: 'JSON' },
] as const;

const AIN = 'http://publications.europa.eu/resource/authority/atu/FRA_DPT_01';

export function dcatCatalogue(
  datasets: readonly Dataset[],
  { siteName, publisher }: CatalogueOf,
  absolute: Absolute,
): string {
  const agent = { '@id': absolute('/#organisation'), '@type': 'foaf:Agent', 'foaf:name': publisher };
  const catalogue = {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': absolute(CATALOGUE_PATH),
    '@type': 'dcat:Catalog',
    'dct:title': french(`Données ouvertes\u202F: ${siteName}`),
    'dct:description': french('Ce que le site publie, sous forme de tables.'),
    'dct:language': { '@id': 'http://publications.europa.eu/resource/authority/language/FRA' },
    'dct:publisher': agent,
    'dct:license': { '@id': LICENCE.url },
    'foaf:homepage': { '@id': absolute('/donnees/') },
    'dcat:dataset': datasets.map((one) => dcatDataset(one, absolute)),
  };
  return `${JSON.stringify(catalogue, null, 1)}\n`;
}

function dcatDataset(dataset: Dataset, absolute: Absolute) {
  const changed = dataset.changedOn();
  return {
    '@id': absolute(`/donnees/#${dataset.id}`),
    '@type': 'dcat:Dataset',
    'dct:identifier': dataset.id,
    'dct:title': french(dataset.title),
    'dct:description': french(dataset.description),
    'dcat:keyword': dataset.keywords.map(french),
    'dct:publisher': { '@id': absolute('/#organisation') },
    'dct:license': { '@id': LICENCE.url },
    'dct:spatial': { '@id': AIN },
    'dcat:landingPage': { '@id': absolute('/donnees/') },
    ...(changed && { 'dct:modified': { '@type': 'xsd:date', '@value': changed } }),
    'dcat:distribution': filesOf(dataset).flatMap((file) =>
      FORMATS.map(({ ending, mediaType, label }) => ({
        '@type': 'dcat:Distribution',
        'dct:title': french(distributionTitle(file, label)),
        'dct:license': { '@id': LICENCE.url },
        'dct:conformsTo': { '@id': absolute(schemaPath(dataset)) },
        'dcat:accessURL': { '@id': absolute(dataPath(file, ending)) },
        'dcat:downloadURL': { '@id': absolute(dataPath(file, ending)) },
        'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${mediaType}` },
      })),
    ),
  };
}

/** The same for search engines. A catalogue's page names its datasets; each has its licence and its files. */
export function catalogueNodes(
  datasets: readonly Dataset[],
  { siteName }: CatalogueOf,
  absolute: Absolute,
): JsonLdNode[] {
  const catalogue = { '@id': absolute('/donnees/#catalogue') };
  return [
    {
      '@type': 'DataCatalog',
      ...catalogue,
      name: `Données ouvertes\u202F: ${siteName}`,
      url: absolute('/donnees/'),
      publisher: publisherId(absolute),
    },
    ...datasets.map((dataset) => ({
      '@type': 'Dataset',
      '@id': absolute(`/donnees/#${dataset.id}`),
      name: dataset.title,
      description: dataset.description,
      keywords: [...dataset.keywords],
      license: LICENCE.url,
      creator: publisherId(absolute),
      includedInDataCatalog: catalogue,
      isAccessibleForFree: true,
      spatialCoverage: 'Ain',
      dateModified: dataset.changedOn(),
      distribution: filesOf(dataset).flatMap((file) =>
        FORMATS.map(({ ending, mediaType }) => ({
          '@type': 'DataDownload',
          encodingFormat: mediaType,
          contentUrl: absolute(dataPath(file, ending)),
        })),
      ),
    })),
  ];
}

function distributionTitle({ dataset, year }: DataFile, format: string): string {
  return [dataset.title, year, format].filter((part) => part !== null).join(', ');
}

function french(value: string) {
  return { '@language': 'fr', '@value': value };
}
