/** Where entries have their pages, one table for the site, its editors and the redirects. From the site's root. */
import type { CollectionType } from './content-types.ts';

/** What stands before the slug in the address of an entry's page; types that are not here have no page. */
const before = {
  event: '/agenda/',
  'job-description': '/metiers/',
  'news-article': '/actualites/',
  page: '/',
  plan: '/plans/',
  'school-intervention': '/interventions-scolaires/',
} as const satisfies Partial<Record<CollectionType, string>>;

/** A type whose entries have pages of their own. */
export type PageType = keyof typeof before;

export const pageTypes = Object.keys(before) as PageType[];

export function isPageType(type: string): type is PageType {
  return Object.hasOwn(before, type);
}

/** `/metiers/aide-soignant/` */
export function pageAddress(type: PageType, slug: string): string {
  return `${before[type]}${slug}/`;
}

/** The entry whose page would stand at an address (as `pageAddress` gives it), whether there is one or not. */
export function entryAt(address: string): { type: PageType; slug: string } | undefined {
  const [, section = '', slug] = /^(\/(?:[^/]+\/)?)([^/]+)\/$/.exec(address) ?? [];
  const type = pageTypes.find((each) => before[each] === section);
  return type && slug ? { type, slug } : undefined;
}

/** The pages every site has, whatever its content; the page for errors aside. */
export const sectionPages = [
  '/',
  '/accessibilite/',
  '/actualites/',
  '/agenda/',
  '/donnees/',
  '/calendriers/',
  '/communes/',
  '/hors-ligne/',
  '/interventions-scolaires/',
  '/metiers/',
  '/metiers/comparer/',
  '/metiers/orientation/',
  '/plan-du-site/',
  '/plans/',
  '/recherche/',
] as const;

const DERIVED = /^\/(?:(?:actualites|agenda|interventions-scolaires|metiers)\/[^/]+|communes)\/[^/]+\/$/;

/**
 * Pages that are made of several entries: which of them there are is told by content and time together, as the site's
 * pages do. An address of three parts below a section is such a list, since entries themselves have two.
 */
export function isDerived(address: string): boolean {
  return DERIVED.test(address);
}
