/** How many entries of each type a site of a given size has, after fifteen years of work. */
import { collectionTypes, type CollectionType } from '../../domain/content-types.ts';

export type Counts = Record<CollectionType, number>;

/** Fewer would leave no room for every type. */
export const LEAST_ENTRIES = 150;

const SECTORS = 5;
/** As many communes as a département of this size has at most. */
const MOST_COMMUNES = 390;
const LEAST_REFERENCES = 30;

/** The shares of what is left to the reference types; the rest of it are school periods. */
const referenceShares = {
  commune: 0.5,
  organization: 0.2,
  school: 0.08,
  resource: 0.06,
  qualification: 0.05,
  testimonial: 0.04,
  'glossary-term': 0.03,
  redirect: 0.02,
} as const;

/** The counts add up to `entries`. */
export function countsFor(entries: number): Counts {
  if (!Number.isInteger(entries) || entries < LEAST_ENTRIES)
    throw new Error(`Generated content has at least ${LEAST_ENTRIES} entries.`);
  const share = (part: number, least: number, most: number) =>
    Math.min(Math.max(Math.round(entries * part), least), most);
  const own = {
    'job-description': share(0.02, 26, 120),
    'school-intervention': share(0.01, 10, 60),
    'intervention-session': share(0.05, 15, 2000),
    page: share(0.05, 15, 2000),
    plan: share(0.003, 3, 20),
  };
  const left = entries - sum(Object.values(own));
  // Events and articles are 80 % of all where there is room for it: 45 % and 35 %.
  const references = Math.max(LEAST_REFERENCES, left - Math.round(entries * 0.8));
  const event = Math.round(((left - references) * 45) / 80);
  return inOrder({
    ...own,
    ...referenceCounts(references),
    event,
    'news-article': left - references - event,
  });
}

function referenceCounts(references: number) {
  const left = references - SECTORS;
  const counts = Object.entries(referenceShares).map(([type, part]) => {
    const most = type === 'commune' ? MOST_COMMUNES : Number.POSITIVE_INFINITY;
    return [type, Math.min(Math.max(Math.floor(left * part), 1), most)] as const;
  });
  const others = sum(counts.map(([, count]) => count));
  return {
    ...(Object.fromEntries(counts) as Record<keyof typeof referenceShares, number>),
    sector: SECTORS,
    'school-period': left - others,
  };
}

function inOrder(counts: Counts): Counts {
  return Object.fromEntries(collectionTypes.map((type) => [type, counts[type]])) as Counts;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
