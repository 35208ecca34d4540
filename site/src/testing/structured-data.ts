/**
 * What search engines require of structured data, as schemas: the required properties of Google’s documentation of each
 * kind of rich result (Event, Article, BreadcrumbList, FAQPage, Dataset, JobPosting, 2025), and the names
 * schema.org gives them. Recommended properties are checked where they are there.
 */
import { z } from 'zod';

const address = z.url({ protocol: /^https?$/ });
const day = z.iso.date();
const localMoment = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+0[12]:00$/);
const text = z.string().regex(/\S/);
const reference = z.strictObject({ '@id': address });
const organization = z.looseObject({
  '@type': z.enum(['Organization', 'GovernmentOrganization']),
  name: text,
});
const schemaOrg = (...terms: string[]) => z.enum(terms.map((term) => `https://schema.org/${term}`));

const postalAddress = z.looseObject({
  '@type': z.literal('PostalAddress'),
  addressRegion: text,
  addressCountry: z.literal('FR'),
});
const geo = z.strictObject({
  '@type': z.literal('GeoCoordinates'),
  latitude: z.number().min(45).max(47),
  longitude: z.number().min(4).max(7),
});
const place = z.looseObject({
  '@type': z.literal('Place'),
  name: text,
  address: postalAddress,
  geo: geo.optional(),
});
const virtualLocation = z.looseObject({ '@type': z.literal('VirtualLocation'), url: address });

const event = z.looseObject({
  '@type': z.enum(['Event', 'EducationEvent']),
  name: text,
  startDate: localMoment,
  endDate: localMoment,
  eventStatus: schemaOrg(
    'EventScheduled',
    'EventCancelled',
    'EventPostponed',
    'EventRescheduled',
    'EventMovedOnline',
  ),
  eventAttendanceMode: schemaOrg(
    'OfflineEventAttendanceMode',
    'OnlineEventAttendanceMode',
    'MixedEventAttendanceMode',
  ),
  location: z.array(z.union([place, virtualLocation])).min(1),
  organizer: z.union([organization, reference]).optional(),
  description: text,
  image: z.array(address).optional(),
  offers: z
    .looseObject({
      '@type': z.literal('Offer'),
      price: z.number(),
      priceCurrency: z.literal('EUR'),
      url: address,
    })
    .optional(),
});

const credential = z.looseObject({
  '@type': z.literal('EducationalOccupationalCredential'),
  name: text,
  credentialCategory: text,
});

const occupation = z.looseObject({
  '@type': z.literal('Occupation'),
  name: text,
  description: text,
  occupationLocation: z.looseObject({ '@type': z.literal('AdministrativeArea'), name: text }),
  qualifications: z.array(credential).optional(),
  estimatedSalary: z
    .strictObject({
      '@type': z.literal('MonetaryAmount'),
      currency: z.literal('EUR'),
      value: z.strictObject({
        '@type': z.literal('QuantitativeValue'),
        minValue: z.number().positive(),
        maxValue: z.number().positive(),
        unitText: z.enum(['HOUR', 'MONTH', 'YEAR']),
      }),
    })
    .optional(),
});

const article = z.looseObject({
  '@type': z.enum(['Article', 'NewsArticle']),
  headline: text,
  datePublished: day.optional(),
  dateModified: z.iso.datetime(),
  author: reference,
  publisher: reference,
  image: z.array(address).optional(),
});

const listItem = z.looseObject({
  '@type': z.literal('ListItem'),
  position: z.int().positive(),
  name: text,
  item: address.optional(),
});
const breadcrumb = z.looseObject({
  '@type': z.literal('BreadcrumbList'),
  itemListElement: z
    .array(listItem)
    .min(2)
    .refine(
      (items) => items.slice(0, -1).every(({ item }) => item !== undefined),
      'each step but the last has an address',
    )
    .refine(
      (items) => items.every(({ position }, index) => position === index + 1),
      'positions count up from one',
    ),
});

const faqPage = z.looseObject({
  '@type': z.literal('FAQPage'),
  mainEntity: z
    .array(
      z.looseObject({
        '@type': z.literal('Question'),
        name: text,
        acceptedAnswer: z.looseObject({ '@type': z.literal('Answer'), text }),
      }),
    )
    .min(1),
});

const dataDownload = z.looseObject({
  '@type': z.literal('DataDownload'),
  encodingFormat: text,
  contentUrl: address,
});
const dataset = z.looseObject({
  '@type': z.literal('Dataset'),
  name: text,
  description: z.string().min(50).max(5000),
  license: address,
  creator: z.union([organization, reference]),
  distribution: z.array(dataDownload).min(1),
});
const dataCatalog = z.looseObject({ '@type': z.literal('DataCatalog'), name: text, url: address });

const publisher = z.looseObject({
  '@type': z.literal('GovernmentOrganization'),
  '@id': address,
  name: text,
  url: address,
  logo: address.optional(),
});
const webSite = z.looseObject({ '@type': z.literal('WebSite'), name: text, url: address });

const node = z.discriminatedUnion('@type', [
  event,
  occupation,
  article,
  breadcrumb,
  faqPage,
  dataset,
  dataCatalog,
  publisher,
  webSite,
]);

const graph = z
  .strictObject({ '@context': z.literal('https://schema.org'), '@graph': z.array(node).min(1) })
  .refine(
    (page) => referencesIn(page).every((id) => page['@graph'].some((each) => each['@id'] === id)),
    'a node that is referred to stands in the same graph: search engines read no other page for it',
  );

/** What nothing but its name is told of, wherever it stands. */
function referencesIn(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Object.keys(value);
  if ('@id' in value && keys.length === 1) return [value['@id']];
  return Object.values(value).flatMap(referencesIn);
}

/** @returns what search engines would refuse in a page's JSON-LD; nothing when all is well. */
export function structuredDataFaults(json: string): string[] {
  const { error } = graph.safeParse(JSON.parse(json));
  return error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
}

/** The kinds of node in a page's JSON-LD. */
export function structuredDataTypes(json: string): string[] {
  return graph.parse(JSON.parse(json))['@graph'].map((each) => each['@type']);
}
