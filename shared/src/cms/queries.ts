/** Which document reads which type. The compiler refuses a type without one. */
import type { CollectionType, ContentType } from '../domain/content-types.ts';
import type { TypedDocumentString } from '../graphql/generated/documents.ts';
import * as documents from '../graphql/generated/documents.ts';

export interface RawPage {
  list: { nodes: unknown[]; pageInfo: { total: number } } | null;
}
export interface PageVariables extends Record<string, unknown> {
  start: number;
  limit: number;
}
export type ListDocument = TypedDocumentString<RawPage, PageVariables>;

export const listDocuments = {
  commune: documents.CommuneListDocument,
  event: documents.EventListDocument,
  'glossary-term': documents.GlossaryTermListDocument,
  'intervention-session': documents.InterventionSessionListDocument,
  'job-description': documents.JobDescriptionListDocument,
  'news-article': documents.NewsArticleListDocument,
  organization: documents.OrganizationListDocument,
  page: documents.PageListDocument,
  plan: documents.PlanListDocument,
  qualification: documents.QualificationListDocument,
  redirect: documents.RedirectListDocument,
  resource: documents.ResourceListDocument,
  school: documents.SchoolListDocument,
  'school-intervention': documents.SchoolInterventionListDocument,
  'school-period': documents.SchoolPeriodListDocument,
  sector: documents.SectorListDocument,
  testimonial: documents.TestimonialListDocument,
} as const satisfies Record<CollectionType, TypedDocumentString<unknown, PageVariables>>;

/** What is read of one entry; the lists read the same. */
export const entryFragments = {
  'accessibility-statement': documents.AccessibilityStatementFragmentDoc,
  commune: documents.CommuneFragmentDoc,
  event: documents.EventFragmentDoc,
  'glossary-term': documents.GlossaryTermFragmentDoc,
  'home-page': documents.HomePageFragmentDoc,
  'intervention-session': documents.InterventionSessionFragmentDoc,
  'job-description': documents.JobDescriptionFragmentDoc,
  'news-article': documents.NewsArticleFragmentDoc,
  organization: documents.OrganizationFragmentDoc,
  page: documents.PageFragmentDoc,
  plan: documents.PlanFragmentDoc,
  qualification: documents.QualificationFragmentDoc,
  redirect: documents.RedirectFragmentDoc,
  resource: documents.ResourceFragmentDoc,
  school: documents.SchoolFragmentDoc,
  'school-intervention': documents.SchoolInterventionFragmentDoc,
  'school-period': documents.SchoolPeriodFragmentDoc,
  sector: documents.SectorFragmentDoc,
  'site-settings': documents.SiteSettingsFragmentDoc,
  testimonial: documents.TestimonialFragmentDoc,
} as const satisfies Record<ContentType, TypedDocumentString<unknown, unknown>>;
