/**
 * Content of a site that has lived fifteen years, of any size from 150 entries, as the CMS answers it: for measuring and
 * for tests of large sites. All of it is visibly an example; nothing in it is true of anyone or any place.
 */
import type { CollectionType, SingleType } from '../../domain/content-types.ts';
import { events } from './events.ts';
import { interventionSessions, schoolInterventions } from './interventions.ts';
import { jobDescriptions } from './jobs.ts';
import { newsArticles } from './news.ts';
import { pages } from './pages.ts';
import { pictureFiles } from './pictures.ts';
import { communes, organizations, schools } from './places.ts';
import { plans } from './plans.ts';
import { countsFor } from './proportions.ts';
import {
  glossaryTerms,
  qualifications,
  redirects,
  resources,
  schoolPeriods,
  sectors,
  testimonials,
} from './references.ts';
import { singles } from './singles.ts';
import type { Raw, World } from './world.ts';

/** What a fake CMS can serve, with nothing left out. */
export interface GeneratedContent {
  collections: Record<CollectionType, Raw[]>;
  singles: Record<SingleType, Raw>;
  /** The bytes of the files that entries name, by their address. */
  files: Record<string, Uint8Array>;
}

const generators: Record<CollectionType, (world: World) => Raw[]> = {
  commune: communes,
  event: events,
  'glossary-term': glossaryTerms,
  'intervention-session': interventionSessions,
  'job-description': jobDescriptions,
  'news-article': newsArticles,
  organization: organizations,
  page: pages,
  plan: plans,
  qualification: qualifications,
  redirect: redirects,
  resource: resources,
  school: schools,
  'school-intervention': schoolInterventions,
  'school-period': schoolPeriods,
  sector: sectors,
  testimonial: testimonials,
};

/** Exactly `entries` entries in all collections together, the same ones for the same seed. */
export function generateContent(entries: number, seed: number): GeneratedContent {
  const world: World = { seed, counts: countsFor(entries) };
  const collections = Object.fromEntries(
    Object.entries(generators).map(([type, generate]) => [type, generate(world)]),
  ) as GeneratedContent['collections'];
  return { collections, singles: singles(world), files: pictureFiles() };
}
