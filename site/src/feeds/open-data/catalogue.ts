/**
 * The datasets as a DCAT 3 catalogue in JSON-LD with what DCAT-AP 3 recommends, as open-data portals harvest it, and as the
 * structured data that search engines read. A dataset cut into years is one dataset with a file a year.
 */
import type { SiteSettings } from 'shared/domain/site-settings';
import type { Absolute, JsonLdNode } from '../json-ld/node.ts';
import { publisherId, publisherNode } from '../json-ld/site-nodes.ts';
import { CATALOGUE_PATH, dataPath, schemaPath } from './all-datasets.ts';
import { filesOf, type DataFile, type Dataset } from './dataset.ts';
import { AIN, authority, date, french, LICENCE_NODE } from './dcat-nodes.ts';
import { LICENCE } from './licence.ts';

type CatalogueOf = Pick<SiteSettings, 'siteName' | 'publisher' | 'contact'>;

const FORMATS = [
  {
    ending: 'csv',
    mediaType: 'text/csv',
    label: 'CSV',
    description: 'Pour un tableur\u202F: UTF-8, point-virgule entre les colonnes, virgule décimale.',
  },
  {
    ending: 'json',
    mediaType: 'application/json',
    label: 'JSON',
    description: 'Pour un programme\u202F: la description du jeu, puis un objet par ligne.',
  },
] as const;

export function dcatCatalogue(
  datasets: readonly Dataset[],
  settings: CatalogueOf,
  absolute: Absolute,
): string {
  const changed = latestOf(datasets);
  const catalogue = {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      dcatap: 'http://data.europa.eu/r5r/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      skos: 'http://www.w3.org/2004/02/skos/core#',
      vcard: 'http://www.w3.org/2006/vcard/ns#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': absolute(CATALOGUE_PATH),
    '@type': 'dcat:Catalog',
    'dct:title': french(`Données ouvertes\u202F: ${settings.siteName}`),
    'dct:description': french('Ce que le site publie, sous forme de tables.'),
    'dct:language': authority('language', 'FRA', 'dct:LinguisticSystem'),
    'dct:publisher': {
      '@id': absolute('/#organisation'),
      '@type': 'foaf:Agent',
      'foaf:name': settings.publisher,
      'dct:type': { '@id': 'http://purl.org/adms/publishertype/LocalAuthority', '@type': 'skos:Concept' },
    },
    'dct:license': LICENCE_NODE,
    'dct:spatial': AIN,
    ...(changed && { 'dct:modified': date(changed) }),
    'dcat:themeTaxonomy': {
      '@id': 'http://publications.europa.eu/resource/authority/data-theme',
      '@type': 'skos:ConceptScheme',
    },
    'foaf:homepage': document(absolute),
    'dcat:dataset': datasets.map((one) => dcatDataset(one, settings, absolute)),
  };
  return `${JSON.stringify(catalogue, null, 1)}\n`;
}

function dcatDataset(dataset: Dataset, settings: CatalogueOf, absolute: Absolute) {
  const changed = dataset.changedOn();
  return {
    '@id': absolute(`/donnees/#${dataset.id}`),
    '@type': 'dcat:Dataset',
    'dct:identifier': dataset.id,
    'dct:title': french(dataset.title),
    'dct:description': french(dataset.description),
    'dcat:keyword': dataset.keywords.map(french),
    'dcat:theme': authority('data-theme', 'SOCI'),
    'dct:publisher': { '@id': absolute('/#organisation') },
    'dcat:contactPoint': contactPoint(settings, absolute),
    'dct:license': LICENCE_NODE,
    'dct:spatial': AIN,
    'dcat:landingPage': document(absolute),
    ...(changed && { 'dct:modified': date(changed) }),
    ...temporalOf(dataset),
    'dcat:distribution': filesOf(dataset).flatMap((file) =>
      FORMATS.map(({ ending, mediaType, label, description }) => ({
        // A name of its own: portals that harvest again know it for the same.
        '@id': `${absolute(dataPath(file, ending))}#fichier`,
        '@type': 'dcat:Distribution',
        'dct:title': french(distributionTitle(file, label)),
        'dct:description': french(description),
        'dct:license': LICENCE_NODE,
        'dct:conformsTo': { '@id': absolute(schemaPath(dataset)), '@type': 'dct:Standard' },
        'dct:format': authority('file-type', label, 'dct:MediaTypeOrExtent'),
        'dcatap:availability': authority('planned-availability', 'AVAILABLE'),
        'dcat:accessURL': { '@id': absolute(dataPath(file, ending)) },
        'dcat:downloadURL': { '@id': absolute(dataPath(file, ending)) },
        'dcat:mediaType': {
          '@id': `https://www.iana.org/assignments/media-types/${mediaType}`,
          '@type': 'dct:MediaType',
        },
      })),
    ),
  };
}

/** From the first year to the last of a table that is cut by years. The other tables hold no date of what they tell. */
function temporalOf({ years }: Dataset) {
  const [first, last] = [years?.()[0], years?.().at(-1)];
  if (first === undefined || last === undefined) return {};
  const start = date(`${first}-01-01`);
  const end = date(`${last}-12-31`);
  return { 'dct:temporal': { '@type': 'dct:PeriodOfTime', 'dcat:startDate': start, 'dcat:endDate': end } };
}

/** The day of the latest change. When a table came first is not known: entries tell of their last change alone. */
function latestOf(datasets: readonly Dataset[]): string | undefined {
  return datasets
    .flatMap((one) => one.changedOn() ?? [])
    .toSorted()
    .at(-1);
}

function document(absolute: Absolute) {
  return { '@id': absolute('/donnees/'), '@type': 'foaf:Document' };
}

/** Whom to ask about the data: by mail where the site gives an address, else by the site. */
function contactPoint({ publisher, contact }: CatalogueOf, absolute: Absolute) {
  return {
    '@id': absolute('/donnees/#contact'),
    '@type': ['vcard:Kind', 'vcard:Organization'],
    'vcard:fn': contact.service ?? publisher,
    ...(contact.email
      ? { 'vcard:hasEmail': { '@id': `mailto:${contact.email}` } }
      : { 'vcard:hasURL': { '@id': absolute('/') } }),
  };
}

/** The same for search engines. A catalogue's page names its datasets; each has its licence and its files. */
export function catalogueNodes(
  datasets: readonly Dataset[],
  { siteName, publisher }: Pick<CatalogueOf, 'siteName' | 'publisher'>,
  absolute: Absolute,
): JsonLdNode[] {
  const catalogue = { '@id': absolute('/donnees/#catalogue') };
  return [
    publisherNode({ publisher }, absolute),
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
