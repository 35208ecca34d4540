/** The table of public content types: the CMS's singular name and the schema that its entries pass. */
import type { z } from 'zod';
import { accessibilityStatement } from './accessibility-statement.ts';
import { commune } from './commune.ts';
import { event } from './event.ts';
import { glossaryTerm } from './glossary-term.ts';
import { homePage } from './home-page.ts';
import { interventionSession } from './intervention-session.ts';
import { jobDescription } from './job-description.ts';
import { newsArticle } from './news-article.ts';
import { organization } from './organization.ts';
import { page } from './page.ts';
import { plan } from './plan.ts';
import { qualification } from './qualification.ts';
import { redirect } from './redirect.ts';
import { resource } from './resource.ts';
import { schoolIntervention } from './school-intervention.ts';
import { schoolPeriod } from './school-period.ts';
import { school } from './school.ts';
import { sector } from './sector.ts';
import { siteSettings } from './site-settings.ts';
import { testimonial } from './testimonial.ts';

export const collectionSchemas = {
  commune,
  event,
  'glossary-term': glossaryTerm,
  'intervention-session': interventionSession,
  'job-description': jobDescription,
  'news-article': newsArticle,
  organization,
  page,
  plan,
  qualification,
  redirect,
  resource,
  school,
  'school-intervention': schoolIntervention,
  'school-period': schoolPeriod,
  sector,
  testimonial,
} as const;

export const singleSchemas = {
  'accessibility-statement': accessibilityStatement,
  'home-page': homePage,
  'site-settings': siteSettings,
} as const;

export type CollectionType = keyof typeof collectionSchemas;
export type SingleType = keyof typeof singleSchemas;
export type ContentType = CollectionType | SingleType;

export type Entry<T extends CollectionType> = z.output<(typeof collectionSchemas)[T]>;
export type Single<T extends SingleType> = z.output<(typeof singleSchemas)[T]>;

/** The schema of a collection, typed for code that is the same for every type (the compiler cannot follow the table). */
export function schemaOf<T extends CollectionType>(type: T): z.ZodType<Entry<T>> {
  return collectionSchemas[type] as unknown as z.ZodType<Entry<T>>;
}

export const collectionTypes = Object.keys(collectionSchemas) as CollectionType[];
export const singleTypes = Object.keys(singleSchemas) as SingleType[];
